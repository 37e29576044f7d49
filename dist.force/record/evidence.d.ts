/** Coded reports in, what they say about one relation and what they call the actors out. */
import type { RelationRule } from '../codebook/relations.js';
import type { Coding, StateCoding } from '../domain/coding.js';
import type { Rivals } from './exclusive.js';
import type { Called } from './resolve.js';
import { type KnownReport, type Told } from './told.js';
/** A report with what is coded of it. */
export interface Evidence {
    readonly report: KnownReport;
    readonly events: readonly Coding[];
    readonly states: readonly StateCoding[];
}
/** All that the reports say about one relation. */
export declare function sayings(evidence: readonly Evidence[], rule: RelationRule): Told[];
/** Whom each report sets against others: the parties of its acts of force and retreats, and of its sayings on the relation. */
export declare function rivalsIn(evidence: readonly Evidence[], rule: RelationRule): Rivals;
/** The actors as the reports call them. */
export declare function calledIn(evidence: readonly Evidence[]): Called;
