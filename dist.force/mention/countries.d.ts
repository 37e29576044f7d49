/** A phrase's head in, the names out that tell whose it is: its demonym, possessor or of-phrase. */
import type { Reading } from '../domain/mention.js';
import type { Sentence } from '../domain/sentence.js';
import type { Draft } from './draft.js';
/** A name that a phrase is hung on, and how: "demonym Russian", "of Afghanistan". */
export interface Clue {
    readonly draft: Draft;
    readonly reading: Reading;
    readonly how: string;
}
/** All clues of a phrase, the strongest first: modifiers, possessors, then of, for, from, in. */
export declare function cluesOf(sentence: Sentence, head: number, drafts: readonly Draft[], depth?: number): Clue[];
