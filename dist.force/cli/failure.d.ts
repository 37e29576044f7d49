import { ChanceryError, type Finding } from '../domain/finding.js';
/** An error of any kind as a ChanceryError; what nobody foresaw is `internal`. */
export declare function asChanceryError(error: unknown): ChanceryError;
/** Prints an error on standard error: three lines, or one line of JSON. */
export declare function printFailure(error: unknown, json: boolean): void;
/** A finding as the lines that a person reads. */
export declare function findingLines(finding: Finding): string[];
/** Prints a finding on standard error. */
export declare function printFinding(finding: Finding): void;
/** 1 if something deserves a look, 0 if there are notes at most. */
export declare function exitCode(findings: readonly Finding[]): 0 | 1;
