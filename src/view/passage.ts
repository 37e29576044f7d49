/** A span and the report it stands in in, its text and the sentence around it out. */
import { type Span, slice } from '../domain/span.js';

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

/** The text that has what is said: the title, where that is said in it. */
export function textWith(
  report: { readonly title?: string; readonly text: string },
  at: { readonly inTitle?: true },
): string {
  return at.inTitle ? (report.title ?? '') : report.text;
}

/** The words of the sentence that something stands in. */
export function sentenceText(
  report: { readonly title?: string; readonly text: string },
  at: { readonly inTitle?: true },
  span: Span,
): string {
  const text = textWith(report, at);
  return slice(text, sentenceAround(text, span));
}
