import { type Phrase } from './context.js';
/** "the third quarter", "third-quarter", "first half of 1989", "last year's fourth quarter". */
export declare const ordinalQuarter: Phrase;
/** "Q3", "Q3 2024". */
export declare const shortQuarter: Phrase;
/** "the quarter", "the latest quarter", "the year-earlier period", "the 1988 quarter": the quarter that the report tells of. */
export declare const quarterAgain: Phrase;
/** "year-ago results", "the year-earlier profit": the quarter told of, or else the year, one year back. */
export declare const yearBefore: Phrase;
export declare const QUARTERS: readonly Phrase[];
