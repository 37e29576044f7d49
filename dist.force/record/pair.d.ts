/** A question's two ends and a saying in, whether the saying speaks of that pair, and in which direction only (fold rules 10 and 13). */
import type { RelationRule, RelationRules } from '../codebook/relations.js';
import type { StateCoding } from '../domain/coding.js';
import { type Title } from './title.js';
import { type ActorNames, type Target } from './who.js';
/** The two ends asked about; an office has its title in place of the object. */
export interface Pair {
    readonly subject: Target;
    readonly object: Target;
    readonly title?: Title;
}
/** How a saying fits a pair: `both` ways, or only what it says for (`yes`) or against (`no`) the relation. */
export type Fit = 'both' | 'yes' | 'no';
export interface Matching {
    readonly rule: RelationRule;
    readonly classes: RelationRules['classes'];
    readonly names: ActorNames;
}
/** Whether the object of a saying is the one asked about, whoever the subject. */
export declare function fitsObject(coding: StateCoding, pair: Pair, matching: Matching): boolean;
export declare function fitsSubject(coding: StateCoding, pair: Pair, matching: Matching): boolean;
/** Whether a saying speaks of the pair; for a symmetric relation in either order. */
export declare function fitOf(coding: StateCoding, pair: Pair, matching: Matching): Fit | undefined;
