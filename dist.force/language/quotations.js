import { overlaps } from '../domain/span.js';
import { findParagraphs } from './paragraphs.js';
import { findMarks } from './quotemarks.js';
/** Pairs the marks of one style, paragraph by paragraph. */
class Pairing {
    found = [];
    #open;
    /** A paragraph begins; an open quotation goes on in it only if it begins with an opening mark. */
    begin(first, before) {
        if (!this.#open)
            return undefined;
        if (first) {
            this.#open = { ...this.#open, paragraphs: this.#open.paragraphs + 1 };
            return first;
        }
        if (this.#open.paragraphs > 1)
            this.#add(before, false);
        this.#open = undefined;
        return undefined;
    }
    take(mark) {
        if (this.#open && mark.closes)
            this.#add(mark.start, true);
        else if (mark.opens)
            this.#open = { mark, paragraphs: 1 };
    }
    end(at) {
        if (this.#open && this.#open.paragraphs > 1)
            this.#add(at, false);
    }
    #add(end, closed) {
        const start = this.#open?.mark.end ?? end;
        if (start < end)
            this.found.push({ start, end, closed });
        this.#open = undefined;
    }
}
function quotedIn(text, paragraphs, style) {
    const pairing = new Pairing();
    let before = 0;
    for (const paragraph of paragraphs) {
        const marks = findMarks(text, paragraph, style);
        const first = marks[0];
        const isFirst = first?.opens && text.slice(paragraph.start, first.start).trim() === '';
        const again = pairing.begin(isFirst ? first : undefined, before);
        for (const mark of marks)
            if (mark !== again)
                pairing.take(mark);
        before = paragraph.end;
    }
    pairing.end(before);
    return pairing.found;
}
/** The numbers of the sentences that overlap a span. */
function sentencesWithin(sentences, span) {
    let [low, high] = [0, sentences.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sentences[middle]?.end ?? 0) <= span.start)
            low = middle + 1;
        else
            high = middle;
    }
    const within = [];
    for (let i = low; i < sentences.length && overlaps(sentences[i] ?? span, span); i++)
        within.push(i);
    return within;
}
/** All quotations of a text, in order of their beginnings; a single-quoted one may stand inside a double-quoted one. */
export function findQuoted(text, paragraphs) {
    return [...quotedIn(text, paragraphs, 'double'), ...quotedIn(text, paragraphs, 'single')].sort((a, b) => a.start - b.start || b.end - a.end);
}
/** The quotations that overlap each sentence; the first of the sentences of one opens it, the last closes it. */
export function findQuotations(text, sentences) {
    const lists = sentences.map(() => []);
    for (const { start, end, closed } of findQuoted(text, findParagraphs(text, sentences))) {
        const within = sentencesWithin(sentences, { start, end });
        for (const i of within) {
            lists[i]?.push({ start, end, opens: i === within[0], closes: closed && i === within.at(-1) });
        }
    }
    return lists;
}
