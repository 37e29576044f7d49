import { type Phrase } from './context.js';
/** "last week", "this year", "the following month", "that day", "the current fiscal year". */
export declare const period: Phrase;
/** "last summer", "this fall", "spring 2024", "the winter of 1994". */
export declare const season: Phrase;
/** "last November", "next May", "this September". */
export declare const leadMonth: Phrase;
/** "the year", "the weekend", "the week": the one of publication; "the year ended March 31" is a length of time. */
export declare const barePeriod: Phrase;
export declare const PERIODS: readonly Phrase[];
