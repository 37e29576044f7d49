/** The scores of the labels of each word in, the names that they mark out: B- begins one, I- goes on with it, O is outside. */
import type { Span } from '../domain/span.js';
/** A name with the type that the label gives. */
export interface Named extends Span {
    readonly type: string;
}
/**
 * The sequence of labels with the greatest sum of scores in which every I- goes on with something (Viterbi 1967); among equals the
 * lowest label wins. `outside` is added to the score of the first label, which is O.
 */
export declare function bestSequence(labels: readonly string[], scores: readonly (readonly number[])[], outside: number): string[];
/** The names that labels mark out, one label a word. */
export declare function findEntities(labels: readonly string[], words: readonly Span[]): Named[];
