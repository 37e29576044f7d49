/** A sentence with its names in, its common nouns that tell of actors and things out, read by head noun and modifiers. */
import type { Agent } from '../codebook/actor.js';
import type { Reading } from '../domain/mention.js';
import type { Sentence } from '../domain/sentence.js';
import { type Document, type Draft } from './draft.js';
import { type TokenRange } from './tree.js';
/** A noun of the registry where it stands: of one word or several, the last one its head. */
export interface NounAt extends TokenRange {
    readonly agent: Agent;
    readonly noun: string;
    /** The token that the rest hangs on: "secretary" in "secretary of state". */
    readonly head: number;
    /** First token of the phrase that the noun heads, where that is known from elsewhere. */
    readonly opening?: number;
}
/** The longest noun of the registry that ends at this token. */
export declare function nounAt(document: Document, sentence: Sentence, last: number, from?: number): NounAt | undefined;
/** The common-noun mentions of a sentence; nouns that only modify another noun are left to it. */
export declare function findNouns(document: Document, sentence: Sentence, names: readonly Draft[]): Draft[];
/** The readings of a noun phrase: sectors of its noun and modifiers, country and body of what it hangs on. */
export declare function nounReading(document: Document, sentence: Sentence, noun: NounAt, names: readonly Draft[]): Reading[];
export declare function isFormer(sentence: Sentence, noun: Pick<NounAt, 'first' | 'head' | 'opening'>): boolean;
