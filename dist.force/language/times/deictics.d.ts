/** Words that point from the day of writing: "today", "last night", "now", "recently", "in the future". */
import { type Phrase } from './context.js';
/** "today", "yesterday morning", "tonight", "the day before yesterday". */
export declare const namedDay: Phrase;
/** "last night", "this morning". */
export declare const dayPart: Phrase;
/** "now", "recently", "in the past", "soon": a time that the words leave without a date. */
export declare const reference: Phrase;
/** "once ruled", "was once the capital": once as "formerly". */
export declare const once: Phrase;
export declare const DEICTICS: readonly Phrase[];
