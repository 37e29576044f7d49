import { type Command } from 'commander';
import { type Coder } from '../code/coder.js';
import { type Finding } from '../domain/finding.js';
import type { FullReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import { type Ingested } from '../ingest/admission.js';
export interface CodingOptions {
    readonly published?: string;
    readonly publisher?: string;
    readonly workers: number;
}
/** A report as it was read and coded; neither where its input could not be read. */
export interface CodedInput {
    readonly report?: Report;
    /** Absent where the report is not to be coded. */
    readonly coded?: FullReport;
    readonly admitted: boolean;
    /** Those of ingestion alone; the coder's stand in `coded`. */
    readonly findings: readonly Finding[];
}
/** Adds the options that `read` and `code` share. */
export declare function addCodingOptions(command: Command): Command;
/** The latest day that it is anywhere on earth. */
export declare function latestDay(now: Date): string;
/** The reports that paths and options stand for; throws at once for a path that does not exist. */
export declare function openInputs(paths: readonly string[], { published, publisher }: CodingOptions): AsyncGenerator<Ingested>;
/** Codes all reports and hands them on one by one, in their order; the coder is closed at the end. */
export declare function codeAll(inputs: AsyncIterable<Ingested>, workers: number, take: (input: CodedInput, coder: Coder) => Promise<void>): Promise<void>;
