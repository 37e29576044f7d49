/** A clause in, its window of time out: what the text says of it, else nothing; never the day of publication. */
import type { When } from '../domain/coding.js';
import type { TimeExpression } from '../domain/sentence.js';
import type { Clause } from './clause.js';
/** A time expression as a window, cut to what its bound leaves open. */
export declare function windowOf(time: TimeExpression, text: string): When;
/** The time expression that belongs to a clause, if one does; `since` counts also where it is a duration's start. */
export declare function timeOf(clause: Clause, acts: ReadonlySet<number>): TimeExpression | undefined;
/** When a clause's act took place, as far as the text tells. */
export declare function occurredAt(clause: Clause, clauses: ReadonlyMap<number, Clause>, text: string): When;
