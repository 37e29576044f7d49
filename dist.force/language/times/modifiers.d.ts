/** Words before a time that narrow or loosen it: "early", "the end of", "about", "more than"; TIMEX3 modifiers out. */
import type { Reading } from './context.js';
import type { Words } from './words.js';
export interface Modifier {
    readonly mod: string;
    readonly end: number;
    /** Which readings it can stand before: dates, or lengths and distances. */
    readonly of: 'date' | 'amount' | 'any';
}
/** The longest modifier that starts at this word. */
export declare function modifierAt(words: Words, at: number): Modifier | undefined;
/** Whether the modifier can stand before such a reading; in "over 1990", "over the past year" it is a preposition. */
export declare function modifies(modifier: Modifier, words: Words, reading: Reading): boolean;
