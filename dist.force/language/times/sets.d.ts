/** Times that recur: "every day", "weekly", "each Thursday", "twice a week", "$1 billion a year". */
import type { Phrase } from './context.js';
/** "daily", "annually", "paid quarterly"; before a noun ("annual report") the longer ones say what kind of thing it is. */
export declare const adverb: Phrase;
/** "every day", "each year", "every two weeks", "each Thursday", "every other day". */
export declare const every: Phrase;
/** "Sundays", "Tuesday nights". */
export declare const plural: Phrase;
/** "twice a week", "$1 billion a year", "four flights per day". */
export declare const rate: Phrase;
export declare const SETS: readonly Phrase[];
