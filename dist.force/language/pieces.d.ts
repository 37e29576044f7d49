/** A text and a vocabulary in, the word pieces that the model reads out (training/README.md, sections 2 and 3). */
import type { Span } from '../domain/span.js';
/** Piece to id. */
export type Vocabulary = ReadonlyMap<string, number>;
/** One word piece; the span is that of its whole atom. */
export interface Piece extends Span {
    readonly id: number;
    readonly shape: number;
    /** The kind of gap before the atom; 0 for all pieces but its first. */
    readonly gap: number;
    /** True for the first piece of its atom. */
    readonly first: boolean;
}
export declare const UNKNOWN = 100;
/** The lines of `vocab.txt`, each with its number from 0 as its id. */
export declare function readVocabulary(file: string): Vocabulary;
/** Cuts one atom into pieces: the longest entry first; an atom that no entries cover is unknown as a whole. */
export declare class PieceCutter {
    #private;
    constructor(vocabulary: Vocabulary);
    /** The ids of the pieces of one atom, given as written. */
    cut(word: string): readonly number[];
}
/** The word pieces of a text, in order. */
export declare function findPieces(text: string, cutter: PieceCutter): Piece[];
