/** A sentence's tree in, the phrases and grammatical places in it out. */
import type { Sentence, Token } from '../domain/sentence.js';
/** Token indices, both included. */
export interface TokenRange {
    readonly first: number;
    readonly last: number;
}
/** The dependents of each token, in order. */
export declare function dependents(sentence: Sentence, head: number): readonly number[];
/** The relation without its subtype. */
export declare function relation(token: Token | undefined): string;
export declare function subtree(sentence: Sentence, head: number): TokenRange;
/** The head with what stands before it in its noun phrase, and the rest of a flat name after it. */
export declare function nounPhrase(sentence: Sentence, head: number): TokenRange;
/** The lemmas of the words that mark a phrase's case: "in", "from", "'s". */
export declare function caseOf(sentence: Sentence, head: number): string;
/** Up from a token to the head of the name or phrase it is a flat or compound part of. */
export declare function nameHead(sentence: Sentence, token: number): number;
/** The token of a range that the rest hangs on: the one whose head lies outside. */
export declare function headOf(sentence: Sentence, range: TokenRange): number;
/** What a phrase does in its clause. */
export type Place = 'subject' | 'object' | 'oblique' | 'possessor' | 'modifier' | 'locative' | 'alone';
/** The place of the phrase with this head in its clause; a conjunct has that of its first conjunct. */
export declare function placeOf(sentence: Sentence, head: number): Place;
