import type { Piece } from './pieces.js';
import type { Outputs } from './session.js';
/** What a piece begins. */
export declare const INSIDE = 0;
export declare const WORD = 1;
export declare const SENTENCE = 2;
/** One sentence: the pieces from `start` to `end` of a window. */
export interface Stretch {
    readonly pieces: readonly Piece[];
    readonly outputs: Outputs;
    /** INSIDE, WORD or SENTENCE for each piece of the window. */
    readonly marks: readonly number[];
    readonly start: number;
    readonly end: number;
    /** True if the sentence is longer than a window and goes on in the next stretch. */
    readonly cut: boolean;
}
/**
 * Runs the model over a text in windows of at most `size` pieces. A window begins with the last sentence of the one before, if that
 * is short, and every sentence is decoded in a window that holds it whole, if any can.
 */
export declare function findStretches(text: string, pieces: readonly Piece[], size: number, run: (window: readonly Piece[]) => Promise<Outputs>): AsyncGenerator<Stretch>;
