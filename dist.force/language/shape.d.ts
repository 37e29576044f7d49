/** An atom in, its letters' case out; what stands before an atom in, the kind of gap out (training/README.md, section 3). */
import type { Atom } from './atoms.js';
/** The index of an atom's shape; `word` is the atom as written. */
export declare function shapeOf(word: string, kind: Atom['kind']): number;
/** 0 for no gap, 1 for a gap within a line, 2 for one line break, 3 for more. */
export declare function gapOf(between: string): number;
