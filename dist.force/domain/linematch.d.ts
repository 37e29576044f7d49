/** A stated line and a coding in, whether the coding says what the line states out, and else which part it does not. */
import type { Coding, StateCoding } from './coding.js';
export type LineMatch = {
    readonly ok: true;
} | {
    readonly ok: false;
    readonly clause: string;
};
/**
 * Compares a coding with a whole or partial line. Only what the line states counts; the clause names the first field
 * that differs. A line that says `nothing` matches no coding.
 */
export declare function matchesLine(expected: string, coding: Coding | StateCoding): LineMatch;
