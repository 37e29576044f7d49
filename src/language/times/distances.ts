/** Distances from publication or from the date before: "two years ago", "three days later", "the day before". */
import type { Unit } from './calendar.js';
import { unitFrom } from './calendar.js';
import {
  type Context,
  fromLastDate,
  fromPublication,
  lastDate,
  type Phrase,
  quarterToldOf,
  type Reading,
} from './context.js';
import { lengthValue } from './durations.js';
import { DAY_PARTS, UNITS } from './lexicon.js';
import { quantityAt } from './numbers.js';
import { firstDayOf } from './window.js';
import type { Words } from './words.js';

interface Distance {
  readonly amount: number | 'X';
  readonly unit: Unit;
  readonly end: number;
}

function distanceAt(words: Words, at: number): Distance | undefined {
  const from = words.lower(at) === 'some' ? at + 1 : at;
  const quantity = quantityAt(words, from);
  const noun = quantity && (words.lower(quantity.end) === 'more' ? quantity.end + 1 : quantity.end);
  const unit = noun === undefined ? undefined : UNITS.get(words.lower(noun));
  if (!quantity || noun === undefined || !unit || unit === 'weekend') return undefined;
  const orSo = words.reads(noun + 1, 'or', 'so') || words.reads(noun + 1, 'or', 'more') ? 2 : 0;
  return { amount: quantity.amount, unit, end: noun + 1 + orSo };
}

/** Which way the distance runs and from where, with the words that say so. */
function direction(words: Words, at: number): { sign: 1 | -1; narrative: boolean; end: number } | undefined {
  const word = words.lower(at);
  if (word === 'ago') return { sign: -1, narrative: false, end: at + 1 };
  if (words.reads(at, 'from', 'now') || words.reads(at, 'from', 'today'))
    return { sign: 1, narrative: false, end: at + 2 };
  if (word === 'hence') return { sign: 1, narrative: false, end: at + 1 };
  if (word === 'earlier' || word === 'before')
    return isLast(words, at) ? { sign: -1, narrative: true, end: at + 1 } : undefined;
  if (word === 'later' || word === 'after')
    return isLast(words, at) ? { sign: 1, narrative: true, end: at + 1 } : undefined;
  return undefined;
}

/** "before" and "after" point at the date before only where no event of their own follows. */
function isLast(words: Words, at: number): boolean {
  if (!/^(?:before|after)$/.test(words.lower(at))) return true;
  return words.lower(at + 1) === '' || /^[.,;:)]$/.test(words.lower(at + 1));
}

/** Years and the like by their tens; a day count in years is a plain year. */
function spread(amount: number, unit: Unit): { n: number; unit: Unit } {
  if (unit === 'decade') return { n: 10 * amount, unit: 'year' };
  if (unit === 'century') return { n: 100 * amount, unit: 'year' };
  return { n: Math.round(amount), unit };
}

function quarterYearsOff(context: Context, n: number): string | undefined {
  const quarter = quarterToldOf(context);
  const day = quarter === undefined ? undefined : firstDayOf(quarter);
  return day === undefined ? undefined : unitFrom(`${Number(day.slice(0, 4)) + n}${day.slice(4)}`, 'quarter', 0);
}

/** Distances above this many units leave the calendar. */
const FAR = 1000;

/** "several years ago" is the past; "a few days later" says no more than how long. */
function vague(found: Distance, way: { sign: 1 | -1; narrative: boolean; end: number }): Reading {
  if (way.narrative) return { end: way.end, type: 'DURATION', value: lengthValue(found.amount, found.unit) ?? 'PXX' };
  return { end: way.end, type: 'DATE', value: way.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
}

/** "two years ago", "a week from now", "three days later", "a year earlier" (than the quarter told of). */
export const distance: Phrase = (words, at, context): Reading | undefined => {
  const found = distanceAt(words, at);
  const way = found && direction(words, found.end);
  if (!found || !way) return undefined;
  if (found.amount === 'X' || found.amount > FAR) return vague(found, way);
  const { n, unit } = spread(found.amount * way.sign, found.unit);
  const quarter = unit === 'year' && Math.abs(n) === 1 && way.sign < 0 ? quarterYearsOff(context, n) : undefined;
  if (quarter !== undefined) return { end: way.end, type: 'DATE', value: quarter };
  if (!way.narrative) return { end: way.end, type: 'DATE', ...fromPublication(context, unit, n) };
  return { end: way.end, type: 'DATE', value: fromLastDate(context, unit, n) };
};

/** "the day before", "the night after", "the year before": one step from the date before. */
export const stepAway: Phrase = (words, at, context) => {
  if (words.lower(at) !== 'the') return undefined;
  const unit = UNITS.get(words.lower(at + 1));
  const sign = { before: -1, after: 1, earlier: -1 }[words.lower(at + 2)];
  if (!unit || sign === undefined || words.lower(at + 1).endsWith('s') || !isLast(words, at + 2)) return undefined;
  return { end: at + 3, type: 'DATE', value: fromLastDate(context, unit, sign) };
};

/** "the night before", "the morning after". */
export const partAway: Phrase = (words, at, context) => {
  const part = words.lower(at) === 'the' ? DAY_PARTS.get(words.lower(at + 1)) : undefined;
  const sign = words.lower(at + 2) === 'before' ? -1 : words.lower(at + 2) === 'after' ? 1 : 0;
  if (part === undefined || sign === 0 || !isLast(words, at + 2)) return undefined;
  return { end: at + 3, type: 'TIME', value: `${fromLastDate(context, 'day', sign)}T${part}` };
};

/** "since then", "until then", "later that day": the date before, once more. */
const then: Phrase = (words, at, context) => {
  const value = lastDate(context);
  if (words.lower(at) !== 'then' || !/^(?:since|until|till|by|before)$/.test(words.lower(at - 1))) return undefined;
  return { end: at + 1, type: 'DATE', value: value ?? 'PAST_REF' };
};

export const DISTANCES: readonly Phrase[] = [distance, stepAway, partAway, then];
