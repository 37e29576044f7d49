/** One actor or two and the coded reports in, what is told of them in order of time out: `chancery timeline`. */
import type { Coding, StateCoding } from '../domain/coding.js';
import { type Evidence } from '../record/evidence.js';
import { type KnownReport } from '../record/told.js';
import { type ActorNames } from '../record/who.js';
/** One line of a timeline. */
export interface Moment {
    readonly coding: Coding | StateCoding;
    readonly report: KnownReport;
    /** ISO prefix of the first day, null where none is told. */
    readonly on: string | null;
}
/**
 * All events and standing facts that the actors stand in, all of the actors in each; undated ones last.
 * @throws ChanceryError name-unknown, name-ambiguous
 */
export declare function timeline(actors: readonly string[], evidence: readonly Evidence[], names: ActorNames): Moment[];
