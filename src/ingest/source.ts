/** Paths in, the files they stand for out, in a settled order. */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ChanceryError, type Finding } from '../domain/finding.js';
import type { ByteStream } from './bytes.js';

/** How the bytes of a source are to be read; `unknown` is told from the first of them. */
export type Format = 'text' | 'page' | 'rows' | 'json' | 'unknown';

export interface Source {
  /** As it is named in findings: the path, or `-`. */
  readonly file: string;
  readonly format: Format;
  readonly open: () => ByteStream;
}

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.jsonl': 'rows',
  '.ndjson': 'rows',
  '.json': 'json',
};

function formatOf(file: string): Format | undefined {
  return FORMATS[extname(file).toLowerCase()];
}

function fileSource(file: string, format: Format): Source {
  return { file, format, open: () => createReadStream(file) };
}

function missing(path: string, why: string): ChanceryError {
  const fix = 'Check the spelling and the working directory, and that you may read it.';
  return new ChanceryError('report-missing', `${path} cannot be read.`, why, fix);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw missing(path, code === 'ENOENT' ? 'There is no such file or folder.' : message);
  }
}

/** All files under a folder, sorted, hidden ones left out; links to folders are not followed. */
function filesUnder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const visible = (path: string) =>
    !path
      .slice(folder.length)
      .split(/[\\/]/)
      .some((part) => part.startsWith('.'));
  return paths.filter((path) => visible(path) && statSync(path, { throwIfNoEntry: false })?.isFile()).sort();
}

function folderFindings(folder: string, files: readonly string[], skipped: readonly string[]): Finding[] {
  const where = { file: folder };
  const known = Object.keys(FORMATS).join(' ');
  const fix = `Name a file itself to have it read all the same. In a folder these are read: ${known}`;
  if (files.length === 0) {
    const what = 'The folder holds no reports.';
    return [
      {
        code: 'report-missing',
        severity: 'warning',
        where,
        what,
        why: 'Reports are told by the ends of their names.',
        fix,
      },
    ];
  }
  if (skipped.length === 0) return [];
  const shown = skipped.slice(0, 3).join(', ');
  const what = `${skipped.length} of the files were left out: ${shown}${skipped.length > 3 ? ', ...' : ''}`;
  return [
    { code: 'report-skipped', severity: 'note', where, what, why: 'Reports are told by the ends of their names.', fix },
  ];
}

function folderSources(folder: string): { sources: Source[]; findings: Finding[] } {
  const paths = filesUnder(folder);
  const sources = paths.flatMap((path) => {
    const format = formatOf(path);
    return format === undefined ? [] : [fileSource(path, format)];
  });
  const skipped = paths.filter((path) => formatOf(path) === undefined);
  return {
    sources,
    findings: folderFindings(
      folder,
      sources.map(({ file }) => file),
      skipped,
    ),
  };
}

function sourcesOf(path: string, stdin: ByteStream): { sources: Source[]; findings: Finding[] } {
  if (path === '-') return { sources: [{ file: '-', format: 'unknown', open: () => stdin }], findings: [] };
  if (/^[a-z]+:\/\//i.test(path)) {
    const why = 'Pages are not fetched; nothing leaves the machine.';
    throw new ChanceryError(
      'option-invalid',
      `${path} is an address, not a file.`,
      why,
      'Save the page and read the file.',
    );
  }
  if (isFolder(path)) return folderSources(path);
  return { sources: [fileSource(path, formatOf(path) ?? 'unknown')], findings: [] };
}

/**
 * The files that paths stand for: a file itself, a folder with all that it holds, `-` for standard input.
 * Throws `report-missing` for a path that does not exist, and `option-invalid` for an address, before anything is read.
 */
export function listSources(paths: readonly string[], stdin: ByteStream): { sources: Source[]; findings: Finding[] } {
  const lists = paths.map((path) => sourcesOf(path, stdin));
  return { sources: lists.flatMap(({ sources }) => sources), findings: lists.flatMap(({ findings }) => findings) };
}
