/** A row of JSON in, the report that it hands over out, or what is wrong with it. */
import type { Finding, Where } from '../domain/finding.js';
import type { ReportInput } from '../domain/report.js';

/** A row that was understood, or the finding that says why not. */
export type Row =
  | { readonly ok: true; readonly input: ReportInput }
  | { readonly ok: false; readonly finding: Finding };

const OPTIONAL = ['id', 'title', 'published', 'publisher', 'url'] as const;

function broken(what: string, where: Where): Row {
  const finding: Finding = {
    code: 'report-row',
    severity: 'error',
    where,
    what,
    why: 'A row is one JSON object: {"id"?, "text", "title"?, "published"?, "publisher"?, "url"?}. This one was left out.',
    fix: 'Correct the row and read it again; the rows around it have been read.',
  };
  return { ok: false, finding };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks the fields of a parsed row. A number may stand for an id; `null` counts as absent. */
export function rowOf(value: unknown, where: Where): Row {
  if (!isObject(value)) return broken('The row is no JSON object.', where);
  const { text } = value;
  if (typeof text !== 'string') return broken('The row has no "text", or "text" is no string.', where);
  const fields: Partial<Record<(typeof OPTIONAL)[number], string>> = {};
  for (const key of OPTIONAL) {
    const field = key === 'id' && typeof value[key] === 'number' ? String(value[key]) : (value[key] ?? undefined);
    if (field === undefined) continue;
    if (typeof field !== 'string') return broken(`"${key}" is no string.`, where);
    if (field !== '') fields[key] = field;
  }
  return { ok: true, input: { ...fields, text } };
}

/** Reads one line of JSON Lines. */
export function readRow(line: string, where: Where): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return broken(`The row is no JSON: ${error instanceof Error ? error.message : String(error)}`, where);
  }
  return rowOf(value, where);
}

/** True for text that can be read as JSON as a whole; the value is the parsed one. */
export function parseWhole(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
