/** Findings: problems in data, as values. A caller's mistake throws a ChanceryError instead. */
import type { FindingCode } from './codes.js';
export interface Where {
    /** File, `-` for standard input, or a part of the codebook. */
    readonly file?: string;
    /** 1-based line in that file. */
    readonly line?: number;
    readonly report?: string;
    readonly start?: number;
    readonly end?: number;
}
export interface Finding {
    readonly code: FindingCode;
    readonly severity: 'error' | 'warning' | 'note';
    readonly where: Where;
    /** What is wrong. */
    readonly what: string;
    /** Why that matters, or how it came about. */
    readonly why: string;
    /** What to do about it. */
    readonly fix: string;
}
/** A caller's mistake: a wrong option, a missing file, an unknown name. */
export declare class ChanceryError extends Error {
    readonly code: FindingCode;
    readonly why: string;
    readonly fix: string;
    constructor(code: FindingCode, what: string, why: string, fix: string);
}
