/** Sayings about other holders of a place or an office in, what they say against the one asked about out (fold rule 5). */
import { claims } from './claim.js';
import { fitsObject, fitsSubject } from './pair.js';
import { isQuantified, polarity } from './told.js';
import { isTarget } from './who.js';
function heldBefore(claim, own) {
    return own.some((mine) => mine.value && mine.early <= claim.late);
}
function setAgainst(other, pair, rivals) {
    return rivals(other.report.id).some((party) => !isQuantified(party) && isTarget(party, pair.subject, true));
}
/** The same report has both hold it at once: they hold it together. */
function together(claim, own) {
    return own.some((mine) => mine.value &&
        mine.told.report.id === claim.told.report.id &&
        mine.early <= claim.late &&
        claim.early <= mine.late);
}
/** Another takes or holds the place: that speaks against whoever held it before, and whoever the report sets against it. */
export function exclusiveClaims(counted, own, pair, matching, rivals) {
    if (!matching.rule.exclusive)
        return [];
    const others = counted.filter((told) => polarity(told.coding.says) &&
        fitsObject(told.coding, pair, matching) &&
        !fitsSubject(told.coding, pair, matching) &&
        !isQuantified(told.coding.subject));
    return others.flatMap((told) => claims(told)
        .filter((claim) => claim.value && !together(claim, own) && (heldBefore(claim, own) || setAgainst(told, pair, rivals)))
        .map((claim) => ({ ...claim, value: false, exclusive: true })));
}
