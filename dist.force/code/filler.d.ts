/** What stands in a clause's place, held against what a rule asks for there. */
import type { Condition } from '../codebook/rule.js';
import { type EventType } from '../domain/plover.js';
import type { Clause } from './clause.js';
import { type Lexicon, type Passage } from './passage.js';
import { type Tree } from './tree.js';
/** The type and mode that an embedded clause got, by the index of its head word. */
export type Coded = ReadonlyMap<number, {
    readonly type: EventType | null;
    readonly mode?: string;
}>;
/** A word or phrase of the codebook at a token: lemma or form, with the words right before it for phrases. */
export declare function isWord(tree: Tree, i: number, phrase: string): boolean;
/** True if the filler at a token is of the kind, word set, PLOVER type or word that a condition names. */
export declare function satisfies(passage: Passage, tree: Tree, filler: number, value: string, coded: Coded): boolean;
/** The fillers of a slot that meet a condition; for `none`, an empty slot meets it with no filler. */
export declare function meeting(passage: Passage, clause: Clause, condition: Condition, coded: Coded): {
    met: boolean;
    fillers: number[];
};
/** True if whatever is of the first kind is of the second too: what makes a rule's condition the narrower one. */
export declare function narrower(a: string, b: string, lexicon: Lexicon): boolean;
