/** Sayings and claims in, those left out that an outlet took back (fold rules 6 and 7). */
import type { Party } from '../domain/coding.js';
import type { Claim } from './claim.js';
import { type Told } from './told.js';
/** Whether two parties are one actor. */
export type SameParty = (a: Party, b: Party) => boolean;
/** The sayings that some report takes back. */
export declare function withdrawn(all: readonly Told[], same: SameParty): ReadonlySet<Told>;
/** Leaves out the changes that their own outlet later contradicts. */
export declare function withoutCorrected(claims: readonly Claim[]): Claim[];
