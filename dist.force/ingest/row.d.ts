/** A row of JSON in, the report that it hands over out, or what is wrong with it. */
import type { Finding, Where } from '../domain/finding.js';
import type { ReportInput } from '../domain/report.js';
/** A row that was understood, or the finding that says why not. */
export type Row = {
    readonly ok: true;
    readonly input: ReportInput;
} | {
    readonly ok: false;
    readonly finding: Finding;
};
/** Checks the fields of a parsed row. A number may stand for an id; `null` counts as absent. */
export declare function rowOf(value: unknown, where: Where): Row;
/** Reads one line of JSON Lines. */
export declare function readRow(line: string, where: Where): Row;
/** True for text that can be read as JSON as a whole; the value is the parsed one. */
export declare function parseWhole(text: string): {
    readonly value: unknown;
} | undefined;
