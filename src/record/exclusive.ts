/** Sayings about other holders of a place or an office in, what they say against the one asked about out (fold rule 5). */

import type { Party } from '../domain/coding.js';
import { type Claim, claims } from './claim.js';
import { fitsObject, fitsSubject, type Matching, type Pair } from './pair.js';
import { isQuantified, polarity, type Told } from './told.js';
import { isTarget } from './who.js';

/** Everybody whom a report sets in an act of force or in a claim to the same place or office. */
export type Rivals = (reportId: string) => readonly Party[];

function heldBefore(claim: Claim, own: readonly Claim[]): boolean {
  return own.some((mine) => mine.value && mine.early <= claim.late);
}

function setAgainst(other: Told, pair: Pair, rivals: Rivals): boolean {
  return rivals(other.report.id).some((party) => !isQuantified(party) && isTarget(party, pair.subject, true));
}

/** The same report has both hold it at once: they hold it together. */
function together(claim: Claim, own: readonly Claim[]): boolean {
  return own.some(
    (mine) =>
      mine.value &&
      mine.told.report.id === claim.told.report.id &&
      mine.early <= claim.late &&
      claim.early <= mine.late,
  );
}

/** Another takes or holds the place: that speaks against whoever held it before, and whoever the report sets against it. */
export function exclusiveClaims(
  counted: readonly Told[],
  own: readonly Claim[],
  pair: Pair,
  matching: Matching,
  rivals: Rivals,
): Claim[] {
  if (!matching.rule.exclusive) return [];
  const others = counted.filter(
    (told) =>
      polarity(told.coding.says) &&
      fitsObject(told.coding, pair, matching) &&
      !fitsSubject(told.coding, pair, matching) &&
      !isQuantified(told.coding.subject),
  );
  return others.flatMap((told) =>
    claims(told)
      .filter(
        (claim) => claim.value && !together(claim, own) && (heldBefore(claim, own) || setAgainst(told, pair, rivals)),
      )
      .map((claim) => ({ ...claim, value: false, exclusive: true as const })),
  );
}
