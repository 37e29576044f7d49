/** A text and its sentences in, the spans between quotation marks out, also those that run over several paragraphs. */
import type { Quotation } from '../domain/sentence.js';
import { overlaps, type Span } from '../domain/span.js';
import { findParagraphs } from './paragraphs.js';
import { findMarks, type Mark } from './quotemarks.js';

/** Text between quotation marks, marks excluded. */
export interface Quoted extends Span {
  /** False where the text never closes it (the last paragraph of a quotation that each paragraph opens again). */
  readonly closed: boolean;
}

interface Open {
  readonly mark: Mark;
  /** Paragraphs that opened it, this one included. */
  readonly paragraphs: number;
}

/** Pairs the marks of one style, paragraph by paragraph. */
class Pairing {
  readonly found: Quoted[] = [];
  #open: Open | undefined;

  /** A paragraph begins; an open quotation goes on in it only if it begins with an opening mark. */
  begin(first: Mark | undefined, before: number): Mark | undefined {
    if (!this.#open) return undefined;
    if (first) {
      this.#open = { ...this.#open, paragraphs: this.#open.paragraphs + 1 };
      return first;
    }
    if (this.#open.paragraphs > 1) this.#add(before, false);
    this.#open = undefined;
    return undefined;
  }

  take(mark: Mark): void {
    if (this.#open && mark.closes) this.#add(mark.start, true);
    else if (mark.opens) this.#open = { mark, paragraphs: 1 };
  }

  end(at: number): void {
    if (this.#open && this.#open.paragraphs > 1) this.#add(at, false);
  }

  #add(end: number, closed: boolean): void {
    const start = this.#open?.mark.end ?? end;
    if (start < end) this.found.push({ start, end, closed });
    this.#open = undefined;
  }
}

function quotedIn(text: string, paragraphs: readonly Span[], style: Mark['style']): Quoted[] {
  const pairing = new Pairing();
  let before = 0;
  for (const paragraph of paragraphs) {
    const marks = findMarks(text, paragraph, style);
    const first = marks[0];
    const isFirst = first?.opens && text.slice(paragraph.start, first.start).trim() === '';
    const again = pairing.begin(isFirst ? first : undefined, before);
    for (const mark of marks) if (mark !== again) pairing.take(mark);
    before = paragraph.end;
  }
  pairing.end(before);
  return pairing.found;
}

/** The numbers of the sentences that overlap a span. */
function sentencesWithin(sentences: readonly Span[], span: Span): number[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const within: number[] = [];
  for (let i = low; i < sentences.length && overlaps(sentences[i] ?? span, span); i++) within.push(i);
  return within;
}

/** All quotations of a text, in order of their beginnings; a single-quoted one may stand inside a double-quoted one. */
export function findQuoted(text: string, paragraphs: readonly Span[]): Quoted[] {
  return [...quotedIn(text, paragraphs, 'double'), ...quotedIn(text, paragraphs, 'single')].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** The quotations that overlap each sentence; the first of the sentences of one opens it, the last closes it. */
export function findQuotations(text: string, sentences: readonly Span[]): Quotation[][] {
  const lists: Quotation[][] = sentences.map(() => []);
  for (const { start, end, closed } of findQuoted(text, findParagraphs(text, sentences))) {
    const within = sentencesWithin(sentences, { start, end });
    for (const i of within) {
      lists[i]?.push({ start, end, opens: i === within[0], closes: closed && i === within.at(-1) });
    }
  }
  return lists;
}
