function inside(inner, outer) {
    return outer.early <= inner.early && inner.late <= outer.late && inner.late - inner.early < outer.late - outer.early;
}
/** A change told with a wide window is the one that another report dates more narrowly: "since 2003", "on 14 February 2003". */
function sharpened(change, changes) {
    const narrower = changes.filter((other) => other.value === change.value && inside(other, change));
    const [first] = narrower.sort((a, b) => a.late - b.late || b.early - a.early);
    return first && Number.isFinite(change.early) ? { ...change, early: first.early, late: first.late } : change;
}
/** A change comes after the last day of which the opposite had been said before its report. */
function startedAfter(change, claims) {
    const opposite = claims.filter((other) => other.kind === 'stretch' &&
        other.value !== change.value &&
        other.told.known <= change.told.known &&
        other.late >= change.early &&
        other.late < change.late);
    return opposite.length === 0 ? change : { ...change, early: Math.max(...opposite.map((other) => other.late)) + 1 };
}
/** Narrows the windows of all changes. */
export function narrowWindows(claims) {
    const changes = claims.filter((claim) => claim.kind === 'change');
    return claims.map((claim) => (claim.kind === 'change' ? startedAfter(sharpened(claim, changes), claims) : claim));
}
