/** A word in a clause's place in, the party it stands for out: a mention with its readings, or a whole class. */
import type { NamedParty, Party } from '../domain/coding.js';
import type { Mention } from '../domain/mention.js';
import { type Passage } from './passage.js';
import { type Tree } from './tree.js';
/** "Dozens of soldiers", "a group of rebels": the word that counts is behind the "of". */
export declare function throughQuantity(passage: Passage, tree: Tree, i: number): number;
/** A mention as a party: the fields of its best reading, and all readings. */
export declare function partyOf(mention: Mention): NamedParty;
/** The party that a word of the tree stands for, if it stands for any. */
export declare function partyAt(passage: Passage, tree: Tree, i: number): Party | undefined;
/** Two parties that mean one actor: the same registry id, else the same words. */
export declare function sameParty(a: Party, b: Party): boolean;
/** The whole phrase under a word, for quotes and places. */
export declare function phraseAt(passage: Passage, tree: Tree, i: number): {
    text: string;
    start: number;
    end: number;
};
