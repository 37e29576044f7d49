/** A dictionary file in, its lines without comments out, and the one shape of a finding about a line. */
import type { Finding } from '../../domain/finding.js';
import type { CodebookFile } from '../table.js';

/** One line that says something; `text` keeps its indentation. */
export interface DictionaryLine {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** All lines but blank ones and comments, which run from `#` (at the start of a line also from `;`) to its end. */
export function linesOf(source: CodebookFile): DictionaryLine[] {
  return source.text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, i) => ({ file: source.file, line: i + 1, text: text.replace(/^\s*;.*|#.*$/, '').trimEnd() }))
    .filter(({ text }) => text.trim() !== '');
}

/** A line that cannot be read as it stands. */
export function malformed({ file, line }: DictionaryLine, what: string, why: string, fix: string): Finding {
  return { code: 'dictionary-invalid', severity: 'warning', where: { file, line }, what, why, fix };
}

const NOBODY = /^(---|\+\+\+|null)?$/i;

/** True for the marks by which a dictionary says that something has no code. */
export function isNull(code: string): boolean {
  return NOBODY.test(code.trim());
}
