/** Claims with imprecise days in, the same with the windows that all of them together leave out (fold rule 11). */
import type { Claim } from './claim.js';
/** Narrows the windows of all changes, and ends the open stretches that a change in the same report ends. */
export declare function narrowWindows(claims: readonly Claim[]): Claim[];
