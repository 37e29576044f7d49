/** A report as handed over in, the report with its id, day and language out, with all that is doubtful about it. */
import type { Finding, Where } from '../domain/finding.js';
import type { Report, ReportInput } from '../domain/report.js';
/** What became of one report. */
export interface Ingested {
    /** Absent where no report could be made of the input. */
    readonly report?: Report;
    /** False where the report may be coded but says nothing to the record: it is empty or surely not English. */
    readonly admitted: boolean;
    readonly findings: readonly Finding[];
}
/** What holds for every report of one run. */
export interface Defaults {
    /** Given to reports that have none: day of publication. */
    readonly published?: string;
    /** Given to reports that have none. */
    readonly publisher?: string;
    /** Latest day that it is anywhere on earth, `YYYY-MM-DD`: what is published after it is in the future. */
    readonly today: string;
}
/** No report is longer, in characters; a book is not a report. */
export declare const MAX_TEXT = 1000000;
/** The day of an ISO date or timestamp, as it is written there; undefined if it is none. */
export declare function isoDay(date: string): string | undefined;
/** The refusal of a text that is too long for one report. */
export declare function longFinding(text: string, where: Where): Finding;
/**
 * Makes a report of what was handed over: id derived where it is missing, day of publication checked, language guessed.
 * `text` is never altered.
 */
export declare function admit(input: ReportInput, defaults: Defaults, where: Where): Promise<Ingested>;
