/** Fills the places of a verb that its own words leave open: relatives, participles, control, coordination. */
import type { Clause } from './clause.js';
/** Completes the slots of a clause in place; governors must have been completed before. */
export declare function gapSlots(clause: Clause, verbs: ReadonlyMap<number, Clause>, eventWords: ReadonlySet<string>): void;
