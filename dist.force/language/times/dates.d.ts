import { type Context, type Phrase } from './context.js';
import type { Words } from './words.js';
/** The month that a word names; "may", "march", "august" and abbreviations need their capital. */
export declare function monthAt(words: Words, at: number): number | undefined;
/** The year of a month (and day) that the text leaves out: the past one, unless the tense or nearness speak for the next. */
export declare function yearOfDay(month: number, day: number | undefined, at: number, context: Context): string;
/** A day with its month, a weekday before it or not: "Monday, Oct. 26", "23 May 2025". */
export declare const dayAndMonth: Phrase;
/** "2025-05-23" and, for a month, "2025-05". */
export declare const isoDate: Phrase;
/** "23/05/2025", "23.05.2025", "12/31/94": whichever order gives a date; dots and doubt are read as day, month. */
export declare const slashedDate: Phrase;
/** A month, with its year or without: "March 2024", "Jan-Mar 2024", "May of 2024", "in March", "Aug. last year". */
export declare const month: Phrase;
export declare const DATES: readonly Phrase[];
