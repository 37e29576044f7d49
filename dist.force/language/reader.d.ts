/** A report in, its sentences out: tokens, tree, names, times and quotations. */
import { type Finding } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
export interface ReaderOptions {
    /** Folder of the language model; the one that comes with the package by default. */
    readonly weights?: string;
    /** False leaves out time expressions. */
    readonly times?: boolean;
    /** Threads that run the model, each with a copy of it; 0 runs it in the caller's thread. One by default, none from TypeScript sources. */
    readonly workers?: number;
    /** Processor cores that one copy of the model may use; 1 by default. */
    readonly threads?: number;
}
export interface Read {
    /** Those of the title, if it is separate, come first. */
    readonly sentences: readonly Sentence[];
    readonly findings: readonly Finding[];
}
export interface Reader {
    /** Digest of the weights. */
    readonly version: string;
    /** What is read depends on the report alone. */
    read(report: Report): Promise<Read>;
    close(): Promise<void>;
}
/** Loads the language model; throws ChanceryError `weights-missing` or `weights-damaged` where that cannot be done. */
export declare function openReader(options?: ReaderOptions): Promise<Reader>;
