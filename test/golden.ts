/** A golden file in (codebook/golden/README.md), what it expects of the coder out. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { ReportInput } from '../src/domain/report.js';
import type { Span } from '../src/domain/span.js';

/** One row: where in the report, and what is to be coded there. */
export interface GoldenRow {
  readonly id: string;
  readonly held: boolean;
  /** The words that carry it; several for the mentions of one actor. */
  readonly words: readonly Span[];
  readonly trigger?: Span;
  /** A repetition that the same coding has to name. */
  readonly also?: Span;
  /** The row whose coding this one is about. */
  readonly about?: string;
  /** Coding lines of which one has to fit, or `nothing`, `same`, `readings ...`. */
  readonly expected: readonly string[];
}

/** The report read with one date of publication, or without. */
export interface GoldenReading {
  readonly published?: string;
  readonly rows: readonly GoldenRow[];
}

export interface GoldenQuestion {
  readonly id: string;
  readonly held: boolean;
  readonly command: string;
  readonly answer: string;
}

export interface Golden {
  readonly slug: string;
  /** Where the report lies, if not in the golden file. */
  readonly path?: string;
  /** Absent where the report lies outside the project and is not there. */
  readonly report?: ReportInput;
  readonly readings: readonly GoldenReading[];
  readonly questions: readonly GoldenQuestion[];
}

interface Header {
  readonly why: string;
  readonly report?: string;
  readonly sha256?: string;
  readonly title?: string;
  readonly publisher?: string;
}

const FOLDER = 'codebook/golden';
const SPAN = '(?:\\d+-\\d+|"[^"]+")';

/** What the file names: offsets as they stand, or words that stand once in the text. */
function readSpan(text: string | undefined, cell: string): Span {
  const offsets = /^(\d+)-(\d+)$/.exec(cell);
  if (offsets) return { start: Number(offsets[1]), end: Number(offsets[2]) };
  const words = cell.slice(1, -1);
  const start = text?.indexOf(words) ?? -1;
  if (start < 0 || text?.indexOf(words, start + 1) !== -1)
    throw new Error(`"${words}" does not stand once in the text`);
  return { start, end: start + words.length };
}

function readMarked(text: string | undefined, cell: string, mark: string): Span | undefined {
  const found = new RegExp(`\\b${mark} (${SPAN})`).exec(cell)?.[1];
  return found === undefined ? undefined : readSpan(text, found);
}

function readWords(text: string | undefined, cell: string): Span[] {
  const bare = cell.replace(new RegExp(`\\b(?:trigger|also) ${SPAN}`, 'g'), '').replace(/\babout \w+/, '');
  return [...bare.matchAll(new RegExp(SPAN, 'g'))].map(([found]) => readSpan(text, found));
}

function isHeld(cell: string): boolean {
  if (cell !== 'held' && cell !== 'open') throw new Error(`"${cell}" is neither held nor open`);
  return cell === 'held';
}

function readRow(text: string | undefined, [id, status, where, expected]: readonly string[]): GoldenRow {
  if (!id || !status || !where || !expected) throw new Error(`a row needs a number, a status, words and a line`);
  const trigger = readMarked(text, where, 'trigger');
  const also = readMarked(text, where, 'also');
  const about = /\babout (\w+)/.exec(where)?.[1];
  return {
    id,
    held: isHeld(status),
    words: readWords(text, where),
    ...(trigger && { trigger }),
    ...(also && { also }),
    ...(about && { about }),
    expected: [...expected.matchAll(/`([^`]+)`/g)].map(([, line]) => line ?? ''),
  };
}

/** The cells of a table's rows, head and rule left out. */
function tableRows(section: string): string[][] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function readQuestion([id, status, command, answer]: readonly string[]): GoldenQuestion {
  if (!id || !status || !command || !answer)
    throw new Error('a question needs a number, a status, a command, an answer');
  return { id, held: isHeld(status), command: command.replaceAll('`', ''), answer };
}

function readReport(header: Header, body: string): ReportInput | undefined {
  const own = /^```text\n(.*?)\n```$/ms.exec(body)?.[1];
  if (header.report === undefined) {
    if (own === undefined) throw new Error('neither names a report nor holds one');
    const { title, publisher } = header;
    return { text: own, ...(title && { title }), ...(publisher && { publisher }) };
  }
  if (!existsSync(header.report)) return undefined;
  const bytes = readFileSync(header.report);
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== header.sha256) throw new Error(`${header.report} is another text: its SHA-256 is ${sum}`);
  return { text: bytes.toString('utf8') };
}

function readReading(text: string | undefined, section: string): GoldenReading {
  const published = /^Read as published on (\S+)/.exec(section)?.[1];
  return { ...(published && { published }), rows: tableRows(section).map((cells) => readRow(text, cells)) };
}

export function readGolden(slug: string, file: string): Golden {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${slug}: no header between two lines of ---`);
  const header: Header = parse(head);
  if (!header.why) throw new Error(`${slug}: the header gives no reason why the report is here`);
  const report = readReport(header, body);
  const sections = body.split(/^## /m).slice(1);
  return {
    slug,
    ...(header.report && { path: header.report }),
    ...(report && { report }),
    readings: sections.filter((s) => s.startsWith('Read ')).map((s) => readReading(report?.text, s)),
    questions: sections.filter((s) => s.startsWith('Questions')).flatMap((s) => tableRows(s).map(readQuestion)),
  };
}

/** All golden files, by name. */
export function loadGolden(): Golden[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files.sort().map((file) => readGolden(basename(file, '.md'), readFileSync(join(FOLDER, file), 'utf8')));
}
