import type { Finding } from '../domain/finding.js';
/** A file of the codebook: its path from the codebook's root, and what it says. */
export interface CodebookFile {
    readonly file: string;
    readonly text: string;
}
/** One row: the cells by column name, blank cells left out. */
export interface Row {
    readonly file: string;
    /** 1-based. */
    readonly line: number;
    readonly cells: Readonly<Record<string, string>>;
}
export interface Columns {
    readonly required: readonly string[];
    readonly optional: readonly string[];
}
/** A finding about one row of the actor files. */
export declare function rowFinding(row: {
    file: string;
    line: number;
}, what: string, why: string, fix: string): Finding;
/** Reads a file with a header; unknown columns, missing columns and missing required cells are findings. */
export declare function readTable(source: CodebookFile, columns: Columns): {
    rows: Row[];
    findings: Finding[];
};
