/** Holidays that fall on a day of the calendar or can be reckoned: "Christmas", "New Year's Eve", "Good Friday", "9/11". */
import { addDays, daysBetween, easter, nthWeekday, pad, yearOf } from './calendar.js';
import type { Context, Phrase } from './context.js';
import type { Words } from './words.js';
import { yearAfter } from './years.js';

interface Holiday {
  readonly words: readonly string[];
  readonly day: (year: number) => string;
}

function fixed(month: number, day: number): (year: number) => string {
  return (year) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

const HOLIDAYS: readonly Holiday[] = [
  { words: ['christmas', 'eve'], day: fixed(12, 24) },
  { words: ['christmas', 'day'], day: fixed(12, 25) },
  { words: ['christmas'], day: fixed(12, 25) },
  { words: ['boxing', 'day'], day: fixed(12, 26) },
  { words: ['new', 'year', "'s", 'eve'], day: fixed(12, 31) },
  { words: ['new', 'year', "'s", 'day'], day: fixed(1, 1) },
  { words: ['fourth', 'of', 'july'], day: fixed(7, 4) },
  { words: ['bastille', 'day'], day: fixed(7, 14) },
  { words: ['may', 'day'], day: fixed(5, 1) },
  { words: ['halloween'], day: fixed(10, 31) },
  { words: ['valentine', "'s", 'day'], day: fixed(2, 14) },
  { words: ['st.', 'patrick', "'s", 'day'], day: fixed(3, 17) },
  { words: ['international', 'women', "'s", 'day'], day: fixed(3, 8) },
  { words: ['veterans', 'day'], day: fixed(11, 11) },
  { words: ['armistice', 'day'], day: fixed(11, 11) },
  { words: ['thanksgiving', 'day'], day: (year) => nthWeekday(year, 11, 4, 4) },
  { words: ['thanksgiving'], day: (year) => nthWeekday(year, 11, 4, 4) },
  { words: ['election', 'day'], day: (year) => addDays(nthWeekday(year, 11, 1, 1), 1) },
  { words: ['good', 'friday'], day: (year) => addDays(easter(year), -2) },
  { words: ['palm', 'sunday'], day: (year) => addDays(easter(year), -7) },
  { words: ['easter', 'sunday'], day: easter },
  { words: ['easter', 'monday'], day: (year) => addDays(easter(year), 1) },
  { words: ['easter'], day: easter },
];

/** The year of a holiday without one: the nearest to publication; with "last" or "next", the nearest on that side. */
function nearest(holiday: Holiday, lead: string, context: Context): string {
  const published = context.published;
  if (published === undefined) return undated(holiday);
  const year = yearOf(published);
  const days = [year - 1, year, year + 1].map(holiday.day);
  const allowed = days.filter((day) => (lead === 'last' ? day < published : lead === 'next' ? day > published : true));
  return allowed.reduce((a, b) => (distance(b, published) < distance(a, published) ? b : a));
}

/** A holiday of no known year keeps its month and day where every year has the same. */
function undated(holiday: Holiday): string {
  const [day, other] = [holiday.day(2001).slice(4), holiday.day(2002).slice(4)];
  return day === other ? `XXXX${day}` : 'XXXX-XX-XX';
}

function distance(day: string, published: string): number {
  return Math.abs(daysBetween(day, published));
}

function isName(words: Words, at: number, end: number): boolean {
  return (
    !/^\p{Lu}/u.test(words.text(at)) ||
    /^(?:Agreement|Accord|Accords|Island|Revolution|Massacre|Rising|week|Week)$/.test(words.text(end))
  );
}

/** "Christmas Day", "last Thanksgiving", "Christmas 2003". */
export const holiday: Phrase = (words, at, context) => {
  const lead = /^(?:last|next|this)$/.test(words.lower(at)) ? words.lower(at) : '';
  const from = lead === '' ? at : at + 1;
  const found = HOLIDAYS.find((row) => words.reads(from, ...row.words));
  const end = from + (found?.words.length ?? 0);
  if (!found || isName(words, from, end)) return undefined;
  const said = yearAfter(words, end, context);
  if (said) return { end: said.end, type: 'DATE', value: found.day(Number(said.year)) };
  return { end, type: 'DATE', value: nearest(found, lead, context) };
};

/** "9/11", as the day of the attacks of 2001. */
export const nineEleven: Phrase = (words, at) =>
  words.lower(at) === '9' && words.lower(at + 1) === '11' && words.joint(at + 1) === '/' && words.joint(at + 2) !== '/'
    ? { end: at + 2, type: 'DATE', value: '2001-09-11' }
    : undefined;

/** "year-end", "year's end": the close of the year of publication. */
export const yearEnd: Phrase = (words, at, context) => {
  const end =
    words.reads(at, 'year', 'end') && words.joint(at + 1) === '-'
      ? at + 2
      : words.reads(at, 'year', "'s", 'end')
        ? at + 3
        : 0;
  const year = context.published?.slice(0, 4) ?? 'XXXX';
  return end === 0 ? undefined : { end, type: 'DATE', value: year, mod: 'END' };
};

export const HOLIDAY_PHRASES: readonly Phrase[] = [holiday, nineEleven, yearEnd];
