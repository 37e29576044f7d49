/** Sayings and claims in, those left out that an outlet took back (fold rules 6 and 7). */
import type { Party, Withdrawal } from '../domain/coding.js';
import type { Claim } from './claim.js';
import { dayOf, windowOf } from './day.js';
import { isQuantified, polarity, type Told } from './told.js';
import { similar, words } from './wording.js';

/** Whether two parties are one actor. */
export type SameParty = (a: Party, b: Party) => boolean;

function sameOutlet(withdrawal: Withdrawal, by: Told, earlier: Told): boolean {
  if (withdrawal.outlet === undefined) return by.outlet === earlier.outlet;
  return similar(words(withdrawal.outlet), words(earlier.outlet));
}

/** The claim was put out when the withdrawal says so; true where it does not say. */
function toldThen(withdrawal: Withdrawal, earlier: Told): boolean {
  const { from, to } = withdrawal.told ?? {};
  const first = from === undefined ? undefined : dayOf(from);
  const last = windowOf(to ?? from ?? '')?.late;
  return (first === undefined || earlier.known >= first) && (last === undefined || earlier.known <= last);
}

function names(by: Told, earlier: Told, same: SameParty): boolean {
  const [taken, said] = [by.coding, earlier.coding];
  return (
    taken.relation === said.relation &&
    polarity(taken.says) === polarity(said.says) &&
    (same(taken.subject, said.subject) || isQuantified(said.subject)) &&
    same(taken.object, said.object)
  );
}

/** What one withdrawal takes back: what that outlet told then, else the last that it told before. */
function takenBack(by: Told, all: readonly Told[], same: SameParty): readonly Told[] {
  const withdrawal = by.coding.withdraws;
  if (withdrawal === undefined) return [];
  const earlier = all.filter(
    (told) =>
      told !== by &&
      !told.coding.withdraws &&
      told.known <= by.known &&
      sameOutlet(withdrawal, by, told) &&
      names(by, told, same),
  );
  if (withdrawal.told?.from !== undefined) return earlier.filter((told) => toldThen(withdrawal, told));
  const last = Math.max(...earlier.map((told) => told.known));
  return earlier.filter((told) => told.known === last);
}

/** The sayings that some report takes back. */
export function withdrawn(all: readonly Told[], same: SameParty): ReadonlySet<Told> {
  return new Set(all.flatMap((by) => takenBack(by, all, same)));
}

/** An outlet that later says the opposite of the day of a change has corrected itself; a later change of unknown beginning says nothing of that day. */
function corrected(change: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (later) =>
      (later.kind === 'stretch' || Number.isFinite(later.early)) &&
      later.told.outlet === change.told.outlet &&
      later.told.known > change.told.known &&
      later.value !== change.value &&
      later.early <= change.early &&
      later.late >= change.late,
  );
}

/** A headline that the text under it contradicts is short for it, and says nothing by itself. */
export function withoutLoudTitles(claims: readonly Claim[]): Claim[] {
  const contradicted = (claim: Claim): boolean =>
    claims.some(
      (body) =>
        body.told.report.id === claim.told.report.id &&
        body.told.coding.inTitle !== true &&
        body.value !== claim.value &&
        body.late >= claim.late,
    );
  return claims.filter((claim) => claim.told.coding.inTitle !== true || !contradicted(claim));
}

/** Leaves out the changes that their own outlet later contradicts. */
export function withoutCorrected(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => claim.kind === 'stretch' || !corrected(claim, claims));
}
