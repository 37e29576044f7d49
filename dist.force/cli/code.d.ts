/** The command `code`: JSON Lines of reports in, JSON Lines of codings out; no record, no state. */
import type { Command } from 'commander';
import type { Coder } from '../code/coder.js';
import type { CodedReport, FullReport } from '../domain/output.js';
import { type CodedInput } from './coding.js';
/** What is printed of a report without `--full`. */
export declare function summary({ id, coder, events, states, findings }: CodedReport): CodedReport;
/** A report with all of its findings, those of ingestion first; undefined where there is no report. */
export declare function codedLine(input: CodedInput, coder: Coder): FullReport | undefined;
/** Registers `code`. */
export declare function registerCode(program: Command): void;
