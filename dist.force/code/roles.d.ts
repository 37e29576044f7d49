/** A clause and a rule in, who acts on whom out. */
import type { Rule, SlotName } from '../codebook/rule.js';
import type { Party, Voice } from '../domain/coding.js';
import type { Clause } from './clause.js';
import type { Passage } from './passage.js';
/** The parties that stand in a slot. */
export declare function partiesIn(passage: Passage, clause: Clause, slot: SlotName, voices: readonly Voice[]): Party[];
export interface Roles {
    readonly actors: readonly Party[];
    readonly recipients: readonly Party[];
}
/** Actors and recipients: the first of the rule's slots that holds a party; two-sided rules gather all. */
export declare function rolesOf(passage: Passage, clause: Clause, rule: Rule, voices: readonly Voice[]): Roles;
/** All parties of the slots, first filled slot first, for the ends of a state. */
export declare function endsOf(passage: Passage, clause: Clause, slots: readonly SlotName[], voices: readonly Voice[]): Party[];
