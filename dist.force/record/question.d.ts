/** A question about a standing relation: what is asked, as of which day, by which knowledge. */
import type { RelationName } from '../domain/relation.js';
import { type Day } from './day.js';
import { type KnownReport, type Told } from './told.js';
export interface Question {
    readonly relation: RelationName;
    /** A name or an id; `any` or absent for each known filler. */
    readonly subject?: string;
    readonly object?: string;
    /** The one agreement, list or set of sanctions that is meant. */
    readonly name?: string;
    /** The day asked about, `YYYY-MM-DD`. */
    readonly on: string;
    /** Last day of publication that counts. */
    readonly knownBy?: string;
    /** Last day of entry that counts. */
    readonly enteredBy?: string;
    /** Only this outlet, or all but this one. */
    readonly outlet?: string;
    readonly exceptOutlet?: string;
}
/**
 * A day, given whole.
 * @throws ChanceryError date-invalid
 */
export declare function wholeDay(text: string, option: string): Day;
/** Whether a report counts for the question. */
export declare function counts(report: KnownReport, question: Question): boolean;
/** The sayings that count for the question, in an order that does not hang on the order of entry. */
export declare function visible(all: readonly Told[], question: Question): readonly Told[];
