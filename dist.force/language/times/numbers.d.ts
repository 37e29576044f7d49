/** Numbers in words or figures, as they count units of time: words in, amounts out. */
import type { Words } from './words.js';
/** An amount of some unit; `X` stands for one that the text leaves open ("several"). */
export interface Quantity {
    readonly amount: number | 'X';
    readonly end: number;
}
/** A whole or decimal number: "12", "1,500", "twenty-five", "two hundred", "a dozen". */
export declare function numberAt(words: Words, at: number): {
    amount: number;
    end: number;
} | undefined;
/** An amount before a unit of time: "two", "2 1/2", "a couple of", "several", "half a", "an", "two to three". */
export declare function quantityAt(words: Words, at: number): Quantity | undefined;
/** "nineteen ninety-six", "two thousand": a year as it is spoken. */
export declare function spokenYearAt(words: Words, at: number): {
    amount: number;
    end: number;
} | undefined;
