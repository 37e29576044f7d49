import { type Phrase } from './context.js';
/** "two years ago", "a week from now", "three days later", "a year earlier" (than the quarter told of). */
export declare const distance: Phrase;
/** "the day before", "the night after", "the year before": one step from the date before. */
export declare const stepAway: Phrase;
/** "the night before", "the morning after". */
export declare const partAway: Phrase;
export declare const DISTANCES: readonly Phrase[];
