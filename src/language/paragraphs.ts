/** A text and the spans of its sentences in, its paragraphs out. */
import type { Span } from '../domain/span.js';

const BREAKS = /[\n\r\u2028\u2029\u0085]\s*/g;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g;

interface Break extends Span {
  /** Two line breaks or more. */
  readonly blank: boolean;
}

function breaksOf(text: string): Break[] {
  return Array.from(text.matchAll(BREAKS), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    blank: (words.match(LINE_BREAK)?.length ?? 0) > 1,
  }));
}

/** True if most single line breaks stand inside sentences: the lines are wrapped, and only blank lines end paragraphs. */
function isWrapped(breaks: readonly Break[], sentences: readonly Span[]): boolean {
  const single = breaks.filter((b) => !b.blank);
  let at = 0;
  const inside = single.filter(({ start }) => {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (sentences[at]?.start ?? Number.POSITIVE_INFINITY) < start;
  });
  return inside.length > single.length / 2;
}

/** The paragraphs of a text, in order, without the blank between them; a blank line ends one, and a line break unless lines are wrapped. */
export function findParagraphs(text: string, sentences: readonly Span[]): Span[] {
  const breaks = breaksOf(text);
  const wrapped = isWrapped(breaks, sentences);
  const paragraphs: Span[] = [];
  let start = 0;
  for (const found of [...breaks, { start: text.length, end: text.length, blank: true }]) {
    if (wrapped && !found.blank) continue;
    const words = text.slice(start, found.start).trimEnd();
    if (words) paragraphs.push({ start, end: start + words.length });
    start = found.end;
  }
  return paragraphs;
}
