/** Coded events in, what they say of standing relations by themselves out (codebook/relations.yaml, `by-event`). */
import type { RelationRule } from '../codebook/relations.js';
import type { Coding, StateCoding } from '../domain/coding.js';
import { type StateSaying } from './told.js';
/** What events say of one relation; nothing where a state coding of the same sentence says it of the same object. */
export declare function impliedStates(events: readonly Coding[], states: readonly StateCoding[], rule: RelationRule): StateSaying[];
