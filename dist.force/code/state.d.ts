/** A clause and the states of its rule in, state codings out: what is said to begin, hold or end. */
import type { RuleState } from '../codebook/rule.js';
import type { StateCoding, When } from '../domain/coding.js';
import type { Clause } from './clause.js';
import type { Passage } from './passage.js';
import type { Standing } from './status.js';
/** What a state coding says beyond the fields that every coding has. */
export type StateContent = Pick<StateCoding, 'relation' | 'subject' | 'object' | 'name' | 'says' | 'reachesBack' | 'status'>;
/** The state codings of one rule on one clause: one for each pair of ends. */
export declare function statesOf(passage: Passage, clause: Clause, state: RuleState, standing: Standing, when: When, voices: StateCoding['voices']): StateContent[];
