/** The words of the calendar: months, weekdays, seasons, parts of the day, units, ordinals. */
import type { Unit } from './calendar.js';
export declare const MONTHS: ReadonlyMap<string, number>;
export declare const WEEKDAYS: ReadonlyMap<string, number>;
export declare const WEEKDAY_PLURALS: ReadonlyMap<string, number>;
export declare const SEASONS: ReadonlyMap<string, string>;
export declare const DAY_PARTS: ReadonlyMap<string, string>;
export declare const UNITS: ReadonlyMap<string, Unit>;
/** Units of a length of time: designator in TIMEX3, and what one of them counts for. */
export declare const LENGTHS: ReadonlyMap<string, readonly [designator: string, times: number]>;
export declare const ORDINALS: ReadonlyMap<string, number>;
/** Words that make a date before them part of a name: "the March 8 Alliance", "the Sunday Times". */
export declare const NAME_HEADS: ReadonlySet<string>;
/** Rows of fixed phrases, found by their first word. */
export declare function byFirstWord<T extends {
    readonly words: readonly string[];
}>(rows: readonly T[]): ReadonlyMap<string, readonly T[]>;
