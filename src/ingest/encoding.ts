/** Bytes in, text out with nothing lost, and a finding where the bytes are not what they should be. */
import type { Finding, Where } from '../domain/finding.js';

export interface Decoded {
  /** Absent where the bytes are no text. */
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** How well-known files that are no text begin. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '{\\rtf',
];
const HEAD = 8192;

function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return SIGNATURES.some((signature) => head.startsWith(signature)) || head.includes('\0');
}

/** The encoding that a byte-order mark at the start tells of. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The encoding that a page declares in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1];
}

/** What Windows-1252 has at 0x80 to 0x9f (WHATWG Encoding Standard); elsewhere it is Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decoded by hand: TextDecoder in Node 20 takes Windows-1252 for Latin-1. */
function decodeWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** The bytes read in an encoding; undefined if they do not fit it, or if it has no such name. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  if (/^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(encoding)) return decodeWindows(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function binary(where: Where): Finding {
  return {
    code: 'report-binary',
    severity: 'error',
    where,
    what: 'This is no text: it looks like a document, an archive or an image. It was left out.',
    why: 'Reports are read as text, HTML or JSON Lines.',
    fix: 'Save it as text or as a web page and read that.',
  };
}

function encodingFinding(where: Where): Finding {
  return {
    code: 'report-encoding',
    severity: 'warning',
    where,
    what: 'The bytes are not valid UTF-8; they were read as Windows-1252.',
    why: 'Every byte has a letter there, so nothing is lost, but names with accents may come out wrong.',
    fix: 'Convert it to UTF-8 (for example with iconv) and read it again.',
  };
}

/**
 * Decodes the bytes of a report: UTF-8, UTF-16 with a byte-order mark, or the declared encoding (of a web page). Bytes that
 * fit none are read as Windows-1252, which has a character for each byte, with a finding. A byte-order mark is taken off.
 */
export function decodeBytes(bytes: Uint8Array, where: Where, declared?: string): Decoded {
  const marked = markedEncoding(bytes);
  if (marked === undefined && isBinary(bytes)) return { findings: [binary(where)] };
  const text = decodeAs(bytes, marked ?? 'utf-8') ?? (declared === undefined ? undefined : decodeAs(bytes, declared));
  if (text !== undefined) return { text, findings: [] };
  return { text: decodeWindows(bytes), findings: [encodingFinding(where)] };
}
