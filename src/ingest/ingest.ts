/** Paths in, reports out one after the other, each with what is doubtful about it; a bad one never stops the rest. */
import type { Finding, Where } from '../domain/finding.js';
import type { ReportInput } from '../domain/report.js';
import { admit, type Defaults, type Ingested, MAX_TEXT } from './admission.js';
import {
  type ByteLine,
  type ByteStream,
  byteLines,
  collectBytes,
  MAX_FILE_BYTES,
  MAX_LINE_BYTES,
  peekBytes,
} from './bytes.js';
import { declaredEncoding, decodeBytes, markedEncoding } from './encoding.js';
import { parseWhole, type Row, readRow, rowOf } from './row.js';
import { listSources, type Source } from './source.js';

/** What one run of ingestion needs beside its paths. */
export interface IngestOptions extends Defaults {
  /** What `-` stands for. */
  readonly stdin: ByteStream;
}

function refused(...findings: Finding[]): Ingested {
  return { admitted: false, findings };
}

/** A report with the findings that were made on the way to it. */
async function admitWith(
  found: readonly Finding[],
  input: ReportInput,
  options: Defaults,
  where: Where,
): Promise<Ingested> {
  const { findings, ...rest } = await admit(input, options, where);
  return { ...rest, findings: [...found, ...findings] };
}

function tooLarge(where: Where, limit: number, unit: 'file' | 'line'): Finding {
  return {
    code: unit === 'line' ? 'report-long-line' : 'report-long',
    severity: 'error',
    where,
    what: `The ${unit} has more than ${limit.toLocaleString('en')} bytes. It was left out.`,
    why: `No report has more than ${MAX_TEXT.toLocaleString('en')} characters; larger files are read only as JSON Lines.`,
    fix: 'Split it: one file, or one line of JSON, a report.',
  };
}

async function ingestRow(row: Row, found: readonly Finding[], options: Defaults, where: Where): Promise<Ingested> {
  return row.ok ? admitWith(found, row.input, options, where) : refused(...found, row.finding);
}

async function ingestLine(line: ByteLine, options: Defaults, file: string): Promise<Ingested | undefined> {
  const where = { file, line: line.number };
  if (line.bytes === undefined) return refused(tooLarge(where, MAX_LINE_BYTES, 'line'));
  const { text, findings } = decodeBytes(line.bytes, where);
  if (text === undefined) return refused(...findings);
  return text.trim() === '' ? undefined : ingestRow(readRow(text, where), findings, options, where);
}

async function* ingestRows(stream: ByteStream, options: Defaults, file: string): AsyncGenerator<Ingested> {
  for await (const line of byteLines(stream)) {
    const ingested = await ingestLine(line, options, file);
    if (ingested !== undefined) yield ingested;
  }
}

/** A `.json` file: one report, a list of them, or JSON Lines under another name. */
async function* ingestJson(
  text: string,
  found: readonly Finding[],
  options: Defaults,
  file: string,
): AsyncGenerator<Ingested> {
  const whole = parseWhole(text);
  const where = { file };
  if (whole !== undefined) {
    const values: unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
    for (const value of values) yield await ingestRow(rowOf(value, where), found, options, where);
  } else yield* ingestRows(streamOf(Buffer.from(text)), options, file);
}

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What takes pages apart is large, and is loaded for the first of them. */
async function ingestPage(html: string, found: readonly Finding[], options: Defaults, file: string): Promise<Ingested> {
  const { readPage } = await import('./page.js');
  const { input, findings } = readPage(html, { file });
  const all = [...found, ...findings];
  if (findings.some(({ severity }) => severity === 'error')) return refused(...all);
  return admitWith(all, input, options, { file });
}

type WholeFormat = 'text' | 'page' | 'json';

async function* ingestWhole(
  stream: ByteStream,
  format: WholeFormat,
  options: Defaults,
  file: string,
): AsyncGenerator<Ingested> {
  const where = { file };
  const bytes = await collectBytes(stream, MAX_FILE_BYTES);
  if (bytes === undefined) return yield refused(tooLarge(where, MAX_FILE_BYTES, 'file'));
  const { text, findings } = decodeBytes(bytes, where, format === 'page' ? declaredEncoding(bytes) : undefined);
  if (text === undefined) yield refused(...findings);
  else if (format === 'page') yield await ingestPage(text, findings, options, file);
  else if (format === 'json') yield* ingestJson(text, findings, options, file);
  else yield await admitWith(findings, { text }, options, where);
}

/** JSON Lines if it starts with `{`, a page if it starts like one, else text. */
function sniff(head: string): 'rows' | WholeFormat {
  if (head.trimStart().startsWith('{')) return 'rows';
  return /^\s*<(?:!doctype html|html|head|body)\b/i.test(head) ? 'page' : 'text';
}

async function* ingestSource(source: Source, options: IngestOptions): AsyncGenerator<Ingested> {
  const { head, stream } = await peekBytes(source.open());
  const { text, findings } = decodeBytes(head, { file: source.file });
  if (text === undefined) return yield refused(...findings);
  const format = source.format === 'unknown' ? sniff(text) : source.format;
  // The bytes of UTF-16 cannot be cut at line ends.
  const whole = format === 'rows' && markedEncoding(head) !== undefined ? 'json' : format;
  if (whole === 'rows') yield* ingestRows(stream, options, source.file);
  else yield* ingestWhole(stream, whole, options, source.file);
}

function unreadable(error: Error, file: string): Ingested {
  const why = 'It was there when the run began.';
  const fix = 'Check that you may read it, and read it again.';
  return refused({
    code: 'report-missing',
    severity: 'error',
    where: { file },
    what: `The file cannot be read: ${error.message}`,
    why,
    fix,
  });
}

async function* ingestAll(
  sources: readonly Source[],
  found: readonly Finding[],
  options: IngestOptions,
): AsyncGenerator<Ingested> {
  if (found.length > 0) yield refused(...found);
  for (const source of sources) {
    try {
      yield* ingestSource(source, options);
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      yield unreadable(error, source.file);
    }
  }
}

/**
 * Reads reports from files, folders and standard input (`-`). What cannot be read gives findings without a report; the
 * rest goes on. Throws a ChanceryError at once, before anything is read, for a path that does not exist.
 */
export function ingest(paths: readonly string[], options: IngestOptions): AsyncGenerator<Ingested> {
  const { sources, findings } = listSources(paths, options.stdin);
  return ingestAll(sources, findings, options);
}
