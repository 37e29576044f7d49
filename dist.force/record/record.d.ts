import { type Finding } from '../domain/finding.js';
import type { CodedReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import type { CodedText, Entry, Store, StoredReport } from './store.js';
/** What became of a report that was handed in. */
export interface Entered {
    readonly outcome: 'entered' | 'new-version' | 'duplicate';
    readonly sequence?: number;
    readonly findings: readonly Finding[];
}
/** An open record. */
export interface Record_ {
    /** Enters a report with its codings, `at` an ISO timestamp; the same publisher, day and text change nothing. */
    enter(report: Report, coded: CodedReport, at: string, by?: string): Entered;
    reports(): readonly StoredReport[];
    /** The newest coded text of each report, up to a day of entry if one is given. */
    codings(enteredBy?: string): readonly CodedText[];
    entries(): readonly Entry[];
    findings(): readonly Finding[];
    close(): void;
}
/** The folder of the record where none is named. */
export declare const DEFAULT_RECORD = ".chancery";
/** A record over any store. */
export declare function recordOver(store: Store): Record_;
/**
 * Opens the record in a folder; with `create` it is made where there is none.
 * @throws ChanceryError record-missing, record-locked, record-damaged
 */
export declare function openRecord(dir?: string, options?: {
    readonly create?: boolean;
}): Record_;
