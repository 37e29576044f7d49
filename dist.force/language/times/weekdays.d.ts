import { type Phrase } from './context.js';
import type { Words } from './words.js';
/** The weekday that a word names, if it is not part of a name ("the Sunday Times", "Bloody Sunday"). */
export declare function weekdayAt(words: Words, at: number): number | undefined;
/** The part of the day right after a day: "Friday night" gives NI; "morning" as in "morning-after" does not. */
export declare function dayPartAt(words: Words, at: number): string | undefined;
/** "Friday", "last Friday", "this coming Sunday", "Friday night". */
export declare const weekday: Phrase;
/** "the week of March 6". */
export declare const weekOfDay: Phrase;
export declare const WEEKDAY_PHRASES: readonly Phrase[];
