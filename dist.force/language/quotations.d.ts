/** A text and its sentences in, the spans between quotation marks out, also those that run over several paragraphs. */
import type { Quotation } from '../domain/sentence.js';
import { type Span } from '../domain/span.js';
/** Text between quotation marks, marks excluded. */
export interface Quoted extends Span {
    /** False where the text never closes it (the last paragraph of a quotation that each paragraph opens again). */
    readonly closed: boolean;
}
/** All quotations of a text, in order of their beginnings; a single-quoted one may stand inside a double-quoted one. */
export declare function findQuoted(text: string, paragraphs: readonly Span[]): Quoted[];
/** The quotations that overlap each sentence; the first of the sentences of one opens it, the last closes it. */
export declare function findQuotations(text: string, sentences: readonly Span[]): Quotation[][];
