/** The words of a name, stemmed, without articles and honorifics. */
export declare function words(name: string): readonly string[];
/** The words that tell a name from others. */
export declare function distinctive(all: readonly string[]): readonly string[];
/** Two names are alike where all words of one stand in the other, and one of the words that they share is distinctive. */
export declare function similar(a: readonly string[], b: readonly string[]): boolean;
/** The share of distinctive words that two names have in common, 0 to 1, measured on the shorter one. */
export declare function likeness(a: readonly string[], b: readonly string[]): number;
