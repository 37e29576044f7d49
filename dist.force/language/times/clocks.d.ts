/** Times of the day: "at 8 a.m.", "10:30 GMT", "noon Thursday", "4 in the morning", "in the evening". */
import { type Phrase } from './context.js';
/** "8 a.m.", "5 p.m. EST Nov. 9", "midnight Friday", "10:30 GMT". */
export declare const clock: Phrase;
/** "in the morning", "that evening", "the next morning", "Monday at midnight" without a day of its own. */
export declare const partOfDay: Phrase;
export declare const CLOCKS: readonly Phrase[];
