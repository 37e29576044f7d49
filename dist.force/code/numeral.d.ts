/** Number words and figures in, a range of whole numbers out. */
/** "one hundred and thirty-three", "1,200", "a dozen", "two million"; undefined for anything else. */
export declare function numberOf(words: readonly string[]): number | undefined;
/** Lowest and highest number that the words allow ("dozens", "hundreds of"). */
export declare function vagueRange(word: string): readonly [number, number] | undefined;
