/** Drafts in, codings with ids, repetitions and links between a claim and its act out. */
import type { Coding, StateCoding } from '../domain/coding.js';
import type { Draft } from './draft.js';
import { type Passage } from './passage.js';
interface Finished {
    readonly events: readonly Coding[];
    readonly states: readonly StateCoding[];
}
/** Finishes all drafts of a report, in the order of the text. */
export declare function finish(passage: Passage, drafts: readonly Draft[]): Finished;
export {};
