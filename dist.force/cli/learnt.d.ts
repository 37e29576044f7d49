import type { Finding } from '../domain/finding.js';
import type { FullReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
/** Findings under a report, indented. */
export declare function indentedFindings(findings: readonly Finding[]): string[];
/** All that was learnt from one report, its findings last. */
export declare function learntLines(report: Report, coded: FullReport, findings: readonly Finding[]): string[];
/** A report that changed nothing, in two lines and its findings. */
export declare function unchangedLines(report: Report, why: string, findings: readonly Finding[]): string[];
