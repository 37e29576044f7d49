/** Sums on the calendar: ISO days and units in, ISO days and TIMEX3 date values out. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
export declare function pad(n: number, width?: number): string;
export declare function addDays(day: string, n: number): string;
/** Days from one day to another, negative if the second lies before the first. */
export declare function daysBetween(from: string, to: string): number;
/** 1 for Monday to 7 for Sunday. */
export declare function weekdayOf(day: string): number;
export declare function lastDayOf(year: number, month: number): number;
export declare function isDay(year: number, month: number, day: number): boolean;
export declare function yearOf(value: string): number;
export declare function monthOf(value: string): number;
/** ISO week of a day, `2013-W12`. */
export declare function weekOf(day: string): string;
/** Monday of an ISO week. */
export declare function mondayOf(week: string): string;
/** `2024-11` and 3 give `2025-02`. */
export declare function addMonths(month: string, n: number): string;
/** The day of the same number some months on, or the last day of a shorter month. */
export declare function addMonthsToDay(day: string, n: number): string;
/** The unit some units away from the one that holds the day, as a TIMEX3 value. */
export declare function unitFrom(day: string, unit: Unit, n: number): string;
/** Easter Sunday (Gregorian computus, Meeus/Jones/Butcher). */
export declare function easter(year: number): string;
/** The n-th given weekday of a month. */
export declare function nthWeekday(year: number, month: number, weekday: number, n: number): string;
