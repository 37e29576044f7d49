/** The names of agreements, lists and sets of sanctions in, which sayings a question means out (fold rule 14 and `--name`). */
import { type Told } from './told.js';
/** The known names that may be the one asked for: those that share a telling word with it. */
export declare function matchingNames(asked: string, known: readonly string[]): ReadonlySet<string>;
declare function namesIn(sayings: readonly Told[]): string[];
/** The names of agreements, lists or sets of sanctions that sayings know. */
export declare const knownNames: typeof namesIn;
/** The sayings about the one thing that a question names: those that name it, and those that name nothing. */
export declare function named(asked: string, sayings: readonly Told[]): readonly Told[];
/**
 * Sayings by the thing that they speak of. What names nothing goes with the one thing that is named; where there are
 * several, a denial speaks of each and an assertion of one more.
 */
export declare function byName(sayings: readonly Told[]): readonly (readonly Told[])[];
export {};
