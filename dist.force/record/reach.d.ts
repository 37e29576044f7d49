/** Claims in, the same with "still", "never ceased" and disputes reaching back as far as they do (fold rules 2 and 6). */
import type { Claim } from './claim.js';
/** Resolves how far back each claim speaks. */
export declare function reachClaims(claims: readonly Claim[]): Claim[];
