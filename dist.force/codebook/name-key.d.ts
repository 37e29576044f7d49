/** Names in, keys under which spellings of one name meet out. */
/** Folds diacritics, kinds of apostrophes and dashes, white space, dots in acronyms, a leading article and case. */
export declare function nameKey(name: string): string;
/** The same without folding case or dropping the article: what a name's capitals are compared on. */
export declare function plainName(name: string): string;
/**
 * Whether a name as it stands in a text may be the given name, both spelt alike but for case: acronyms need their
 * capitals ("WHO", not "who"), those of four letters and more may be written as a word ("Nato"), and a name's
 * capitalised words must be capitalised in the text, unless all of it is in capitals.
 */
export declare function caseFits(name: string, written: string): boolean;
/** Two capitals or more, and no lower case but a final plural or a joined branch ("ISIS-K", "M23"). */
export declare function isAcronym(name: string): boolean;
