/** One row a word: column 0 is its score as the root, column j its score under word j (words count from 1). */
export type ArcScores = readonly Float64Array[];
/** The words of the first cycle among heads, from the word at which it is entered; empty for none. */
export declare function findCycle(heads: readonly number[]): number[];
/** The head of every word, 0 for the one root. */
export declare function findHeads(given: ArcScores): number[];
