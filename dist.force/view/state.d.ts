/** A question about a standing relation and the coded reports in, its answers out: `chancery state`. */
import type { RelationRules } from '../codebook/relations.js';
import type { StateAnswer } from '../domain/relation.js';
import { type Evidence } from '../record/evidence.js';
import { type Question } from '../record/question.js';
import { type ActorNames } from '../record/who.js';
export interface Background {
    readonly rules: RelationRules;
    readonly names: ActorNames;
}
/**
 * The answer to a question; for an open end one answer for each known filler and then the one about any.
 * @throws ChanceryError name-unknown, name-ambiguous, date-invalid
 */
export declare function state(question: Question, evidence: readonly Evidence[], background: Background): StateAnswer[];
