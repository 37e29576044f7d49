/** The time grammar: the words of a sentence and the day of publication in, its time expressions with TIMEX3 values out. */
import type { TimeExpression } from '../../domain/sentence.js';
import { type TimeToken } from './words.js';
export { type TimeToken, tokenise } from './words.js';
/** What is known around the sentence. */
export interface Anchor {
    /** Day of publication, `YYYY-MM-DD`. */
    readonly published?: string;
    /** Expressions of the sentences before, for "the same day" and "a year earlier". */
    readonly earlier?: readonly TimeExpression[];
}
/** All time expressions of one sentence, in order and without overlap; offsets, like those of the tokens, are into `text`. */
export declare function findTimes(text: string, tokens: readonly TimeToken[], anchor: Anchor): TimeExpression[];
