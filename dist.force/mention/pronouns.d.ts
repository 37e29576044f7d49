/** A sentence in, its pronouns that may stand for actors out. */
import type { Sentence, Token } from '../domain/sentence.js';
import type { Draft } from './draft.js';
/** What a pronoun may stand for. */
export type PronounSort = 'he' | 'she' | 'it' | 'they' | 'we' | 'i' | 'who';
/** What sort of pronoun a token is, if it is one that can stand for an actor. */
export declare function pronounSort(token: Token): PronounSort | undefined;
/** Drafts for personal and possessive pronouns, and for relative pronouns that are a party in their clause. */
export declare function findPronouns(sentence: Sentence, names: readonly Draft[]): Draft[];
/** The token that a relative pronoun stands for: the noun that its clause hangs on. */
export declare function relativeHead(sentence: Sentence, pronoun: number): number | undefined;
