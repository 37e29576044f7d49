/** A text in, its atoms out: the spans that no word boundary falls inside (training/README.md, section 1). */
import type { Span } from '../domain/span.js';
/** What a code point is to the reader. */
export type CharacterKind = 'space' | 'letter' | 'digit' | 'other';
/** Letters or digits that belong together, or one character of any other kind. */
export interface Atom extends Span {
    readonly kind: Exclude<CharacterKind, 'space'>;
}
/** The kind of one code point. */
export declare function characterKind(code: number): CharacterKind;
/** The atoms of a text, in order and without overlap; white space and control characters belong to none. */
export declare function findAtoms(text: string): Atom[];
