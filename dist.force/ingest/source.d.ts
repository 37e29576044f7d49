import { type Finding } from '../domain/finding.js';
import type { ByteStream } from './bytes.js';
/** How the bytes of a source are to be read; `unknown` is told from the first of them. */
export type Format = 'text' | 'page' | 'rows' | 'json' | 'unknown';
export interface Source {
    /** As it is named in findings: the path, or `-`. */
    readonly file: string;
    readonly format: Format;
    readonly open: () => ByteStream;
}
/**
 * The files that paths stand for: a file itself, a folder with all that it holds, `-` for standard input.
 * Throws `report-missing` for a path that does not exist, and `option-invalid` for an address, before anything is read.
 */
export declare function listSources(paths: readonly string[], stdin: ByteStream): {
    sources: Source[];
    findings: Finding[];
};
