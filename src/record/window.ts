/** Claims with imprecise days in, the same with the windows that all of them together leave out (fold rule 11). */
import type { Claim } from './claim.js';

function inside(inner: Claim, outer: Claim): boolean {
  return outer.early <= inner.early && inner.late <= outer.late && inner.late - inner.early < outer.late - outer.early;
}

/** A change told with a wide window is the one that another report dates more narrowly: "since 2003", "on 14 February 2003". */
function sharpened(change: Claim, changes: readonly Claim[]): Claim {
  const narrower = changes.filter((other) => other.value === change.value && inside(other, change));
  const [first] = narrower.sort((a, b) => a.late - b.late || b.early - a.early);
  return first && Number.isFinite(change.early) ? { ...change, early: first.early, late: first.late } : change;
}

/** A change comes after the last day of which the opposite had been said before its report; one told as news ("is again") also after the change to it. */
function startedAfter(change: Claim, claims: readonly Claim[]): Claim {
  const opposite = claims.filter(
    (other) =>
      (other.kind === 'stretch' || change.told.coding.status === 'ongoing') &&
      other.value !== change.value &&
      other.told.known <= change.told.known &&
      other.late >= change.early &&
      other.late < change.late,
  );
  return opposite.length === 0 ? change : { ...change, early: Math.max(...opposite.map((other) => other.late)) + 1 };
}

/** The stretch runs to publication only for want of an end in the words: "had been on the list since 2003". */
function openEnded(claim: Claim): boolean {
  const { when, reachesBack } = claim.told.coding;
  return !reachesBack && when.to === undefined && claim.reach === undefined && claim.late === claim.told.known;
}

/** What a report says without an end ran until the change to the contrary that the same report tells last. */
function cutAtChange(claim: Claim, changes: readonly Claim[]): Claim {
  const own = changes.filter((change) => change.told.report.id === claim.told.report.id && change.late <= claim.late);
  const [last] = own.sort((a, b) => b.early - a.early);
  const ended = last !== undefined && last.value !== claim.value && Number.isFinite(last.early);
  if (!ended || !openEnded(claim)) return claim;
  return { ...claim, early: Math.min(claim.early, last.early - 1), late: last.early - 1 };
}

/** Narrows the windows of all changes, and ends the open stretches that a change in the same report ends. */
export function narrowWindows(claims: readonly Claim[]): Claim[] {
  const changes = claims.filter((claim) => claim.kind === 'change');
  const cut = claims.map((claim) => (claim.kind === 'change' ? claim : cutAtChange(claim, changes)));
  return cut.map((claim) => (claim.kind === 'change' ? startedAfter(sharpened(claim, changes), cut) : claim));
}
