/** A span and the text it stands in in, the sentence around it out. */
import type { Span } from '../domain/span.js';

let segmenter: Intl.Segmenter | undefined;

/** Made at first use: making one costs more than most answers. */
function sentences(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return segmenter.segment(text);
}

/** The line of the text around a position: sentences do not run over line ends. */
function lineAround(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const end = text.indexOf('\n', span.end);
  return { start, end: end === -1 ? text.length : end };
}

/** The smallest run of whole sentences that holds the span, without white space at its ends. */
export function sentenceAround(text: string, span: Span): Span {
  const line = lineAround(text, span);
  const pieces = [...sentences(text.slice(line.start, line.end))];
  const spans = pieces.map(({ index, segment }) => ({
    start: line.start + index,
    end: line.start + index + segment.length,
  }));
  const held = spans.filter((piece) => piece.start < Math.max(span.end, span.start + 1) && span.start < piece.end);
  const start = held[0]?.start ?? span.start;
  const end = held.at(-1)?.end ?? span.end;
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
