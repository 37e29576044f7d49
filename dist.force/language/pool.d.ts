import type { FindingCode } from '../domain/codes.js';
import type { Parse } from './decode.js';
import type { Parser } from './parser.js';
export interface WorkerSettings {
    readonly folder: string;
    readonly threads: number;
}
/** A text to parse; without one, the worker ends. */
export interface Question {
    readonly text?: string;
}
export type Answer = {
    readonly version: string;
} | {
    readonly parses: readonly Parse[];
} | {
    readonly failed: {
        readonly code: FindingCode;
        readonly what: string;
        readonly why: string;
        readonly fix: string;
    };
};
/** Starts `size` threads that run `file`; a text goes to the thread with the least to do. */
export declare function openPool(file: URL, settings: WorkerSettings, size: number): Promise<Parser>;
