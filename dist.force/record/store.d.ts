/** What a record needs of the engine that keeps it: reports, entries and codings, appended and never changed. */
import type { CoderVersion, Coding, StateCoding } from '../domain/coding.js';
import type { Finding } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
export declare const ENTRY_KINDS: readonly ['coded', 'withdrawn', 'judged'];
export type EntryKind = (typeof ENTRY_KINDS)[number];
/** One entry of the record, as it was appended. */
export interface Entry {
    /** 1, 2, 3, ... in order of entry. */
    readonly sequence: number;
    readonly kind: EntryKind;
    /** ISO timestamp. */
    readonly recordedAt: string;
    readonly by: string;
    readonly report: string;
    /** 1 for the first text under the report's id, 2 for the next, ... */
    readonly version: number;
    readonly coder: CoderVersion;
}
/** A report as the record keeps it. */
export interface StoredReport extends Report {
    readonly version: number;
    readonly recordedAt: string;
}
/** A report with the codings of the newest entry about it that has not been withdrawn. */
export interface CodedText {
    readonly report: StoredReport;
    readonly entry: Entry;
    readonly events: readonly Coding[];
    readonly states: readonly StateCoding[];
}
/** One report with its codings, on its way into a store. */
export interface NewEntry {
    readonly report: Report;
    readonly version: number;
    readonly recordedAt: string;
    readonly by: string;
    readonly coder: CoderVersion;
    readonly events: readonly Coding[];
    readonly states: readonly StateCoding[];
    readonly findings: readonly Finding[];
}
/** The engine under a record. All changes of one call are kept, or none. */
export interface Store {
    /**
     * Shows what is known of the report to `decide` and appends what it gives back, with nobody else writing in between.
     * @returns the sequence number, undefined where `decide` gave nothing
     */
    append(report: Report, decide: (known: Known) => NewEntry | undefined): number | undefined;
    /** Latest version of each report, in order of entry. */
    reports(): readonly StoredReport[];
    entries(): readonly Entry[];
    /** The newest coded text of each report, up to a day of entry if one is given. */
    coded(enteredBy?: string): readonly CodedText[];
    findings(): readonly Finding[];
    close(): void;
}
/** What a store knows of a report before it is entered. */
export interface Known {
    /** Id of the report with the same publisher, day and text. */
    readonly same?: string;
    /** How many texts stand under its id. */
    readonly versions: number;
}
