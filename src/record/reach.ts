/** Claims in, the same with "still", "never ceased" and disputes reaching back as far as they do (fold rules 2 and 6). */
import type { Claim } from './claim.js';
import type { Day } from './day.js';

function isChange(claim: Claim): boolean {
  return claim.kind === 'change';
}

/** The changes up to a claim's last day, of claims in order; latest first. */
function changesBefore(claim: Claim, claims: readonly Claim[]): Claim[] {
  return claims.filter((other) => isChange(other) && other.late <= claim.late);
}

/** An outlet's own earlier claim of the opposite, which a later "still" of the same outlet takes back. */
function ownOpposite(change: Claim, claim: Claim): boolean {
  return (
    change.told.outlet === claim.told.outlet && change.value !== claim.value && change.told.known < claim.told.known
  );
}

/** The last day of which the outlet itself, or with `anyone` somebody, had said the opposite, without telling of a change since. */
function lastContrary(claim: Claim, claims: readonly Claim[], anyone: boolean): Day {
  const contrary = claims.filter(
    (other) =>
      !isChange(other) &&
      other.value !== claim.value &&
      (anyone || other.told.outlet === claim.told.outlet) &&
      other.told.known < claim.told.known &&
      other.late < claim.late,
  );
  return Math.max(-Infinity, ...contrary.map((other) => other.late));
}

function reachBack(claim: Claim, claims: readonly Claim[]): Claim {
  const last = changesBefore(claim, claims).find((change) => !ownOpposite(change, claim));
  const agreed = last === undefined || last.value === claim.value || !Number.isFinite(last.early);
  const change = agreed ? (last?.late ?? -Infinity) : last.early;
  const contrary = lastContrary(claim, claims, last === undefined);
  return { ...claim, early: Math.min(claim.early, Math.max(change, contrary + 1)) };
}

/** `ends` says that the relation was there before it: back to the day after the last change or the last word to the contrary. */
function reachPast(claim: Claim, claims: readonly Claim[]): Claim {
  const contrary = claims.filter(
    (other) => other !== claim && other.late <= claim.late && (isChange(other) || other.value !== claim.value),
  );
  const last = Math.max(
    -Infinity,
    ...contrary.map((other) => (other.value === claim.value ? other.late : other.late + 1)),
  );
  return { ...claim, early: Math.min(claim.early, last) };
}

/** The last change before a claim is another outlet's and says the opposite: the two dispute the days since that change. */
function disputed(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const before = changesBefore(claim, claims);
  const [last] = before;
  if (last === undefined || last.value === claim.value) return undefined;
  const own = before.some(
    (change) => change.value === last.value && change.told.outlet === claim.told.outlet && change.late >= last.early,
  );
  return own ? undefined : last;
}

/** A single act says `holds` of its day, and nothing against an end that came before it. */
function outlived(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.told.coding.ofItsDay !== true) return false;
  const [last] = changesBefore(claim, claims);
  return last !== undefined && last.value !== claim.value;
}

/** The day is that of publication, for want of one in the words. */
function isUndated(claim: Claim): boolean {
  const { when } = claim.told.coding;
  return (when.from === undefined && when.to === undefined) || 'implied' in when.basis;
}

/** What is undated speaks of the news of its day: of the day before too, where another outlet says the opposite of that day. */
function newsDay(claim: Claim, claims: readonly Claim[]): Claim {
  const opposed = claims.some(
    (other) =>
      !isChange(other) &&
      other.value !== claim.value &&
      other.told.outlet !== claim.told.outlet &&
      other.late === claim.early - 1,
  );
  return opposed && isUndated(claim) ? { ...claim, early: claim.early - 1 } : claim;
}

function reached(claim: Claim, claims: readonly Claim[]): Claim {
  if (isChange(claim)) return claim;
  if (claim.reach === 'change') return reachBack(claim, claims);
  if (claim.reach === 'past-change') return reachPast(claim, claims);
  const dispute = disputed(claim, claims);
  if (dispute === undefined) return newsDay(claim, claims);
  return { ...claim, early: Math.min(claim.early, Number.isFinite(dispute.early) ? dispute.early : dispute.late) };
}

/** Resolves how far back each claim speaks. */
export function reachClaims(claims: readonly Claim[]): Claim[] {
  const ordered = [...claims].sort((a, b) => b.late - a.late || b.early - a.early);
  return ordered.filter((claim) => !outlived(claim, ordered)).map((claim) => reached(claim, ordered));
}
