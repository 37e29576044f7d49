/** The options that all questions to the record share in, the record's codings and the codebook's knowledge out. */
import type { Command } from 'commander';
import { readyRegistry, readyRelations } from '../codebook/ready.js';
import { ChanceryError } from '../domain/finding.js';
import { windowOf } from '../record/day.js';
import { DEFAULT_RECORD, openRecord, type Record_ } from '../record/record.js';
import type { CodedText } from '../record/store.js';
import type { Background } from '../view/state.js';

export interface AskingOptions {
  readonly record: string;
  readonly json?: boolean;
}

/** Adds `--record` and `--json`. */
export function addAskingOptions(command: Command): Command {
  return command.option('--record <dir>', 'folder of the record', DEFAULT_RECORD).option('--json', 'print JSON');
}

/** What a record gives to a question, the record being closed again. */
export function fromRecord<T>(dir: string, take: (record: Record_) => T): T {
  const record = openRecord(dir);
  try {
    return take(record);
  } finally {
    record.close();
  }
}

/** All codings of a record. */
export function evidenceIn(dir: string): readonly CodedText[] {
  return fromRecord(dir, (record) => record.codings());
}

/** The codebook's relations and names. */
export async function openBackground(): Promise<Background> {
  return { rules: await readyRelations(), names: await readyRegistry() };
}

/**
 * The value of an option that has only these.
 * @throws ChanceryError option-invalid
 */
export function oneOf<T extends string>(
  value: string | undefined,
  allowed: readonly T[],
  option: string,
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value || one.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw new ChanceryError(
    'option-invalid',
    `${option} ${value} is none that is known.`,
    'The option takes one of a fixed list.',
    `Use one of ${allowed.join(', ')}.`,
  );
}

/**
 * A day or a part of one, as an ISO prefix.
 * @throws ChanceryError date-invalid
 */
export function isoPrefix(value: string | undefined, option: string): string | undefined {
  if (value === undefined || (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && windowOf(value) !== undefined)) return value;
  throw new ChanceryError(
    'date-invalid',
    `${option} ${value} is no date.`,
    'A date is a year, a month or a day of the calendar.',
    'Write it as YYYY, YYYY-MM or YYYY-MM-DD.',
  );
}

/** Fields of options that are given, without those that are not. */
export function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
