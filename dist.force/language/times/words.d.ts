/** Words of a sentence for the time grammar: tokens (or raw text) in, uniform words with their joints out. */
import type { Span } from '../../domain/span.js';
/** A token as the time grammar takes it; lemma and Penn tag are used where they are there. */
export interface TimeToken extends Span {
    readonly text: string;
    readonly lemma?: string;
    readonly xpos?: string;
}
/** Cuts raw text into tokens, offsets into the text; stands in for the language model where there is none. */
export declare function tokenise(text: string): TimeToken[];
/** The words of one sentence, read by index; any index outside gives an empty word. */
export declare class Words {
    private readonly list;
    constructor(tokens: readonly TimeToken[]);
    get length(): number;
    /** Lower-cased word. */
    lower(i: number): string;
    /** The word as it stands. */
    text(i: number): string;
    joint(i: number): '' | '-' | '/';
    xpos(i: number): string;
    /** True if the words from `i` on are exactly these. */
    reads(i: number, ...expected: readonly string[]): boolean;
    /** Offsets of the words from `start` up to, not including, `end`. */
    span(start: number, end: number): Span;
}
