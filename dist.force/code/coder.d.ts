import type { Codebook } from '../codebook/codebook.js';
import type { Registry } from '../codebook/registry.js';
import type { CoderVersion, Coding, StateCoding } from '../domain/coding.js';
import type { FullReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import { type Reader } from '../language/reader.js';
export interface CoderOptions {
    /** Folder of the weights; the package's own by default. */
    readonly weights?: string;
    readonly codebook?: Codebook;
    readonly registry?: Registry;
    readonly reader?: Reader;
}
/** What one rule makes of a sentence. */
export interface Trial {
    /** Codings that the rule gave. */
    readonly codings: readonly (Coding | StateCoding)[];
    /** Codings that other rules gave. */
    readonly others: readonly (Coding | StateCoding)[];
    /** The clauses of the rule that said no. */
    readonly silences: readonly string[];
}
export interface Coder {
    readonly version: CoderVersion;
    readonly codebook: Codebook;
    /** Codes one report. The same report and version give the same answer. */
    code(report: Report): Promise<FullReport>;
    /** Holds one rule against a text. */
    try(rule: string, text: string): Promise<Trial>;
    close(): Promise<void>;
}
/** Loads weights, codebook and registry once; throws `weights-missing` or `weights-damaged` if the model cannot be read. */
export declare function openCoder(options?: CoderOptions): Promise<Coder>;
