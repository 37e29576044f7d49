/** A CSV file of the codebook in, rows with their line numbers and findings out. */
import { parse } from 'csv-parse/sync';
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
export function rowFinding(row: { file: string; line: number }, what: string, why: string, fix: string): Finding {
  return { code: 'actors-invalid', severity: 'error', where: { file: row.file, line: row.line }, what, why, fix };
}

/** Reads a file with a header; unknown columns, missing columns and missing required cells are findings. */
export function readTable(source: CodebookFile, columns: Columns): { rows: Row[]; findings: Finding[] } {
  const [top = '', ...lines] = source.text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = cellsOf(top) ?? [];
  const findings = checkHeader(source, header, columns);
  if (findings.length > 0) return { rows: [], findings };
  const rows: Row[] = [];
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const where = { file: source.file, line: index + 2 };
    const values = cellsOf(text);
    if (!values || values.length > header.length) {
      findings.push(
        rowFinding(where, 'the row cannot be read', 'a cell holds a comma or a quotation mark', 'quote that cell'),
      );
      continue;
    }
    const row = toRow(where, header, values);
    const missing = columns.required.filter((name) => row.cells[name] === undefined);
    if (missing.length === 0) rows.push(row);
    else {
      findings.push(
        rowFinding(row, `no ${missing.join(', ')}`, 'these columns are required', `fill in ${missing.join(', ')}`),
      );
    }
  }
  return { rows, findings };
}

/** The cells of one line; a cell does not run over several lines. */
function cellsOf(line: string): string[] | undefined {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  try {
    return (parse(line, { trim: true }) as string[][])[0];
  } catch {
    return undefined;
  }
}

function checkHeader(source: CodebookFile, header: readonly string[], columns: Columns): Finding[] {
  const where = { file: source.file, line: 1 };
  const known = [...columns.required, ...columns.optional];
  const missing = columns.required.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !known.includes(name));
  const findings: Finding[] = [];
  if (missing.length > 0)
    findings.push(
      rowFinding(where, `no column ${missing.join(', ')}`, 'the file needs it', `the columns are ${known.join(', ')}`),
    );
  if (unknown.length > 0)
    findings.push(
      rowFinding(
        where,
        `unknown column ${unknown.join(', ')}`,
        'nothing reads it',
        `the columns are ${known.join(', ')}`,
      ),
    );
  return findings;
}

function toRow(where: { file: string; line: number }, header: readonly string[], values: readonly string[]): Row {
  const cells: Record<string, string> = {};
  for (const [index, name] of header.entries()) {
    const value = values[index];
    if (value) cells[name] = value;
  }
  return { ...where, cells };
}
