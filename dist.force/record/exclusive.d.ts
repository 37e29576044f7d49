/** Sayings about other holders of a place or an office in, what they say against the one asked about out (fold rule 5). */
import type { Party } from '../domain/coding.js';
import { type Claim } from './claim.js';
import { type Matching, type Pair } from './pair.js';
import { type Told } from './told.js';
/** Everybody whom a report sets in an act of force or in a claim to the same place or office. */
export type Rivals = (reportId: string) => readonly Party[];
/** Another takes or holds the place: that speaks against whoever held it before, and whoever the report sets against it. */
export declare function exclusiveClaims(counted: readonly Told[], own: readonly Claim[], pair: Pair, matching: Matching, rivals: Rivals): Claim[];
