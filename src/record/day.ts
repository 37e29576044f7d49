/** ISO prefixes in, whole days as numbers out (days since 1970-01-01), and the way back. */

/** A day as a number; -Infinity and Infinity stand for "no bound known". */
export type Day = number;

/** A window of days, both ends inside it. */
export interface Window {
  readonly early: Day;
  readonly late: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_PREFIX = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

function utcDay(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** The days that an ISO prefix spans: `2003` from 1 January to 31 December. Undefined for what is no ISO date. */
export function windowOf(prefix: string): Window | undefined {
  const [, year, month, day] = ISO_PREFIX.exec(prefix) ?? [];
  if (year === undefined) return undefined;
  const y = Number(year);
  if (month === undefined) return { early: utcDay(y, 1, 1), late: utcDay(y, 12, 31) };
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined) return { early: utcDay(y, m, 1), late: utcDay(y, m + 1, 0) };
  const single = utcDay(y, m, Number(day));
  return isoDay(single) === `${year}-${month}-${day}` ? { early: single, late: single } : undefined;
}

/** The first day of a prefix, as a number. */
export function dayOf(prefix: string): Day | undefined {
  return windowOf(prefix)?.early;
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The narrowest ISO prefix that holds the window; null where it is open or runs over two years. */
export function narrowestPrefix(window: Window): string | null {
  if (!Number.isFinite(window.early) || !Number.isFinite(window.late)) return null;
  const [a, b] = [isoDay(window.early), isoDay(window.late)];
  if (a === b) return a;
  if (a.slice(0, 7) === b.slice(0, 7)) return a.slice(0, 7);
  return a.slice(0, 4) === b.slice(0, 4) ? a.slice(0, 4) : null;
}

/** The window as a pair of ISO days, where both ends are known. */
export function isoWindow(window: Window): readonly [string, string] | undefined {
  if (!Number.isFinite(window.early) || !Number.isFinite(window.late)) return undefined;
  return [isoDay(window.early), isoDay(window.late)];
}
