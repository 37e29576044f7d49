/** A text and its paragraphs in, the spans between quotation marks out, also those that run over several paragraphs. */
import type { Span } from '../domain/span.js';
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

/** All quotations of a text, in order of their beginnings; a single-quoted one may stand inside a double-quoted one. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quoted[] {
  return [...quotedIn(text, paragraphs, 'double'), ...quotedIn(text, paragraphs, 'single')].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
