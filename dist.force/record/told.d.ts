/** Codings and their reports in, what each outlet told about a standing relation out. */
import type { Party, StateCoding } from '../domain/coding.js';
import type { Span } from '../domain/span.js';
import { type Day } from './day.js';
/** A report as the fold needs it. */
export interface KnownReport {
    readonly id: string;
    readonly publisher?: string;
    readonly published?: string;
    readonly title?: string;
    readonly text: string;
    /** Full ISO timestamp of its entry into the record. */
    readonly recordedAt: string;
}
/** A state coding, or what a coded event says of a relation by itself. */
export interface StateSaying extends StateCoding {
    /** True for a single act (an attack, a delivery), which says `holds` of its day and opens nothing. */
    readonly ofItsDay?: true;
}
/** One saying with who told it and when. */
export interface Told {
    readonly coding: StateSaying;
    readonly report: KnownReport;
    /** The publisher; a report without one is an outlet of its own. */
    readonly outlet: string;
    /** The day from which it is known: publication, else entry. */
    readonly known: Day;
    /** Why it settles nothing; absent where it counts. */
    readonly settles?: string;
}
/** True for what a `begins` or `holds` says, false for an `ends` or `does-not-hold`. */
export declare function polarity(says: StateCoding['says']): boolean;
/** The day from which a report counts. */
export declare function knownDay(report: KnownReport): Day;
/** The words of a report, or of its title, that a span stands for. */
export declare function quoteOf(report: KnownReport, span: Span, inTitle: boolean): string;
export declare function isQuantified(party: Party): party is Extract<Party, {
    quantifier: string;
}>;
/** A saying with its report, and whether it settles anything. */
export declare function told(coding: StateSaying, report: KnownReport, settles?: string): Told;
