/** A clause in, the voices that tell it out: who says so, by which cue, how, outermost first. */
import { type Manner, type Voice } from '../domain/coding.js';
import type { Clause } from './clause.js';
import { type Passage } from './passage.js';
import { type Tree } from './tree.js';
/** The manner of a cue word, if it is one. */
export declare function mannerOf(passage: Passage, lemmas: readonly string[]): Manner | undefined;
/** Voices inside one sentence, outermost first. */
export declare function voicesInSentence(passage: Passage, clause: Clause, verbs: ReadonlyMap<number, Clause>): Voice[];
/** The speaker of a sentence's quotation as its own reporting clause gives it, for quotations that run on without one. */
export declare function speakerOf(passage: Passage, tree: Tree, verbs: ReadonlyMap<number, Clause>): Voice | undefined;
/** The voices of a clause; a quotation without a reporting clause of its own takes the speaker before it. */
export declare function voicesOf(passage: Passage, clause: Clause, verbs: ReadonlyMap<number, Clause>, speaker: Voice | undefined): Voice[];
/** True if most of a sentence stands in quotation marks. */
export declare function isQuotation(passage: Passage, tree: Tree): boolean;
