/** A regular verb form or plural in, its base out, by the rules of English spelling and by which words are known. */
/** True for a word that is known to be one. */
export type Attested = (word: string) => boolean;
/** The base of a form in -ed; undefined if it is none. */
export declare function baseOfPast(form: string, attested: Attested): string | undefined;
/** The base of a form in -ing; undefined if it is none. */
export declare function baseOfGerund(form: string, attested: Attested): string | undefined;
/** The base of a form in -s: a third person or a plural; undefined if it is none. */
export declare function baseOfS(form: string, attested: Attested): string | undefined;
