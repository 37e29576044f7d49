import type { Phrase } from './context.js';
/** TIMEX3 value of a length: `P2D`, `PT24H`, `P2Y6M`, `PXM`. */
export declare function lengthValue(amount: number | 'X', noun: string): string | undefined;
/** "two days", "a decade", "24-hour", "two and a half years". */
export declare const length: Phrase;
/** "the past five years", "the next few days", "the first nine months", "the past decade". */
export declare const stretch: Phrase;
/** "the nine months", "the six weeks": a length named once more. */
export declare const definite: Phrase;
/** "for years", "after weeks of talks", "recent weeks", "the weeks before". */
export declare const bare: Phrase;
export declare const DURATIONS: readonly Phrase[];
