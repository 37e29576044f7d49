import type { Phrase } from './context.js';
/** "Christmas Day", "last Thanksgiving", "Christmas 2003". */
export declare const holiday: Phrase;
/** "9/11", as the day of the attacks of 2001. */
export declare const nineEleven: Phrase;
/** "year-end", "year's end": the close of the year of publication. */
export declare const yearEnd: Phrase;
export declare const HOLIDAY_PHRASES: readonly Phrase[];
