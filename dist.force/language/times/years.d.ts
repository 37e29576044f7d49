import type { Context, Phrase } from './context.js';
import type { Words } from './words.js';
/** A year in figures ("1996", "'96") or as spoken ("nineteen ninety-six"). */
export declare function yearAt(words: Words, at: number): {
    year: number;
    end: number;
} | undefined;
/** A year of two figures: 30 and above belong to the last century. */
export declare function fullYear(twoFigures: number): number;
/** "2003", "1996-2001", "1996-97", "2003/04". */
export declare const bareYear: Phrase;
/** "fiscal 1996", "fiscal year 1996". */
export declare const fiscalYear: Phrase;
/** "the 1990s", "'90s", "the nineties". */
export declare const decade: Phrase;
/** "the 20th century", "nineteenth-century". */
export declare const century: Phrase;
/** The year that a phrase gives after it: ", 1998", " 1998", " of 1998", " of last year". */
export declare function yearAfter(words: Words, at: number, context: Context): {
    year: string;
    end: number;
} | undefined;
export declare const YEARS: readonly Phrase[];
