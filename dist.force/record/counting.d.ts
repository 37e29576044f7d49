/** A report's codings in, why one of them settles nothing out (fold rules 1 and 8). */
import type { Coding, StateCoding } from '../domain/coding.js';
/** The ids of the codings that a denial in the same report points at. */
export declare function deniedIn(codings: readonly (Coding | StateCoding)[]): ReadonlySet<string>;
/** The word for why a saying settles nothing; undefined where it counts. */
export declare function whyUnsettled(coding: StateCoding, denied: ReadonlySet<string>): string | undefined;
