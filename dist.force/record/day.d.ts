/** ISO prefixes in, whole days as numbers out (days since 1970-01-01), and the way back. */
/** A day as a number; -Infinity and Infinity stand for "no bound known". */
export type Day = number;
/** A window of days, both ends inside it. */
export interface Window {
    readonly early: Day;
    readonly late: Day;
}
export declare const ALWAYS: Window;
/** The days that an ISO prefix spans: `2003` from 1 January to 31 December. Undefined for what is no ISO date. */
export declare function windowOf(prefix: string): Window | undefined;
/** The first day of a prefix, as a number. */
export declare function dayOf(prefix: string): Day | undefined;
/** `YYYY-MM-DD`. */
export declare function isoDay(day: Day): string;
/** The narrowest ISO prefix that holds the window; null where it is open or runs over two years. */
export declare function narrowestPrefix(window: Window): string | null;
/** The window as a pair of ISO days, where both ends are known. */
export declare function isoWindow(window: Window): readonly [string, string] | undefined;
