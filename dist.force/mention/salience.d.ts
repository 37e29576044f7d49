/** An anaphor and the drafts before it in, how well each may be its antecedent out. */
import type { Registry } from '../codebook/registry.js';
import type { Draft } from './draft.js';
/**
 * Higher is better; undefined where the candidate cannot be the antecedent. `told` is how often its actor was told
 * before. A place ("the country") is no worse for not acting: the nearest counts.
 */
export declare function salience(candidate: Draft, anaphor: Draft, told: number, registry: Registry): number | undefined;
/** Parties in one clause are not one actor, unless a possessive or reflexive says so. */
export declare function areCoarguments(a: Draft, b: Draft): boolean;
/** Whether the chain of a candidate is named again after the anaphor in its sentence: then it is not the anaphor's. */
export declare function isNamedAfter(chain: readonly Draft[], anaphor: Draft): boolean;
/** The subject of the clause that a token stands in, or of the clauses above it; -1 for none. */
export declare function subjectBefore(draft: Draft): number;
