/** What a phrase family is given and gives back: the words and what is known around them in, a reading out. */
import type { TimeExpression } from '../../domain/sentence.js';
import { monthOf, type Unit, unitFrom } from './calendar.js';
import type { Tense } from './tense.js';
import { firstDayOf } from './window.js';
import type { Words } from './words.js';

export interface Context {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string;
  /** Expressions read before this one, in the order of the text. */
  readonly earlier: readonly TimeExpression[];
  /** Tense of the verb nearest to the word. */
  readonly tense: (at: number) => Tense | undefined;
}

/** A time expression over the words from where it was asked for up to, not including, `end`. */
export interface Reading {
  readonly end: number;
  readonly type: TimeExpression['type'];
  readonly value: string;
  readonly mod?: string;
  readonly relative?: string;
  /** The window, where it is not that of the value. */
  readonly window?: { readonly from: string; readonly to: string };
}

/** A phrase family: the reading that starts at this word, if there is one. */
export type Phrase = (words: Words, at: number, context: Context) => Reading | undefined;

const OPEN: Readonly<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function relativeWords(unit: Unit, n: number): string {
  const side = n < 0 ? 'before' : 'after';
  if (n === 0) return `the ${unit} of publication`;
  return Math.abs(n) === 1 ? `the ${unit} ${side} publication` : `${Math.abs(n)} ${unit}s ${side} publication`;
}

/** "last Friday", "next May", "this summer" in words, where the publication is not known. */
export function relativeName(step: number, name: string): string {
  if (step === 0) return `the ${name} of publication`;
  return step < 0 ? `the last ${name} before publication` : `the next ${name} after publication`;
}

/** The unit some units away from publication: its value, or words where the publication is not known. */
export function fromPublication(context: Context, unit: Unit, n: number): { value: string; relative?: string } {
  if (context.published === undefined) return { value: OPEN[unit], relative: relativeWords(unit, n) };
  return { value: unitFrom(context.published, unit, n) };
}

/** The expressions that a later one may lean on: the last forty. */
function recent(context: Context): readonly TimeExpression[] {
  return context.earlier.slice(-40);
}

/** The last date read so far, as a value. */
export function lastDate(context: Context): string | undefined {
  return recent(context).findLast((time) => /DATE|TIME/.test(time.type) && /^\d\d/.test(time.value))?.value;
}

/** The quarter that a report of results tells of: the latest one read so far that was over by publication. */
export function quarterToldOf(context: Context): string | undefined {
  const now = context.published === undefined ? '9999' : unitFrom(context.published, 'quarter', 0);
  const said = recent(context)
    .map((time) => time.value)
    .filter((value) => /^\d{4}-Q[1-4]$/.test(value) && value < now);
  return said.reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

const COARSENESS: Readonly<Record<Unit, number>> = {
  day: 0,
  week: 1,
  weekend: 1,
  month: 2,
  quarter: 3,
  year: 4,
  decade: 5,
  century: 6,
};

function coarseness(value: string): number {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return COARSENESS.day;
  if (/^\d{4}-W/.test(value)) return COARSENESS.week;
  if (/^\d{4}-\d\d$/.test(value)) return COARSENESS.month;
  return value.length > 4 ? COARSENESS.quarter : COARSENESS.year + 4 - value.length;
}

/** The unit some units away from the last date read so far; open (`XXXX`) where there is none or it is too coarse. */
export function fromLastDate(context: Context, unit: Unit, n: number): string {
  const last = lastDate(context);
  const day = last === undefined ? undefined : firstDayOf(last);
  if (last === undefined || day === undefined) return OPEN[unit];
  if (COARSENESS[unit] >= coarseness(last)) return unitFrom(day, unit, n);
  if (unit === 'day' && /^\d{4}-\d\d$/.test(last)) return `${last}-XX`;
  return unit === 'month' && last.length === 4 ? `${last}-XX` : OPEN[unit];
}

/** Whether the month (with the day) lies before publication in the year of publication. */
export function precedes(published: string, month: number, day: number): boolean {
  const [m, d] = [monthOf(published), Number(published.slice(8, 10))];
  return month < m || (month === m && day <= d);
}
