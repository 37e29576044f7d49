/** Bytes in, text out with nothing lost, and a finding where the bytes are not what they should be. */
import type { Finding, Where } from '../domain/finding.js';
export interface Decoded {
    /** Absent where the bytes are no text. */
    readonly text?: string;
    readonly findings: readonly Finding[];
}
/** The encoding that a byte-order mark at the start tells of. */
export declare function markedEncoding(bytes: Uint8Array): string | undefined;
/**
 * Decodes the bytes of a report: UTF-8, UTF-16 with a byte-order mark, or the declared encoding (of a web page). Bytes that
 * fit none are read as Windows-1252, which has a character for each byte, with a finding. A byte-order mark is taken off.
 */
export declare function decodeBytes(bytes: Uint8Array, where: Where, declared?: string): Decoded;
