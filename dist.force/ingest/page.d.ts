import type { Finding, Where } from '../domain/finding.js';
import type { ReportInput } from '../domain/report.js';
/** A page taken apart. */
export interface Page {
    readonly input: ReportInput;
    readonly findings: readonly Finding[];
}
/** Reads a page. Scripts are never run; a page that cannot be taken apart gives an empty text and a finding. */
export declare function readPage(html: string, where: Where): Page;
/** The encoding that a page declares in its first bytes. */
export declare function declaredEncoding(bytes: Uint8Array): string | undefined;
