import { partyTitle, sameTitle } from './title.js';
import { isQuantified, polarity } from './told.js';
import { isTarget } from './who.js';
import { words } from './wording.js';
/** "no country" speaks against every country; "all members" either way of every member. */
function classFits(party, target, says, matching) {
    if (party.quantifier === 'any' && polarity(says))
        return false;
    const noun = words(party.class).at(-1) ?? '';
    const kind = matching.classes[noun];
    if (kind === undefined)
        return false;
    const kinds = [...target.ids].flatMap((id) => matching.names.get(id)?.kind ?? []);
    return kinds.length === 0 ? kind === 'state' && target.within === undefined : kinds.includes(kind);
}
function placeFit(party, target) {
    const inside = party.type === 'place' && target.state !== undefined && party.country === target.state;
    if (inside && party.id !== target.state)
        return 'yes';
    return target.within !== undefined && party.id === target.within ? 'no' : undefined;
}
function subjectFits(party, pair, says, matching) {
    if (isQuantified(party))
        return classFits(party, pair.subject, says, matching);
    return isTarget(party, pair.subject, matching.rule.relation !== 'office');
}
function objectFit(party, pair, says, matching) {
    const { rule, names } = matching;
    if (isQuantified(party))
        return classFits(party, pair.object, says, matching) ? 'both' : undefined;
    if (pair.title)
        return sameTitle(partyTitle(party, names), pair.title) ? 'both' : undefined;
    if (isTarget(party, pair.object, rule.symmetric))
        return 'both';
    return rule.relation === 'deployment' ? placeFit(party, pair.object) : undefined;
}
/** Whether the object of a saying is the one asked about, whoever the subject. */
export function fitsObject(coding, pair, matching) {
    return objectFit(coding.object, pair, coding.says, matching) === 'both';
}
export function fitsSubject(coding, pair, matching) {
    return subjectFits(coding.subject, pair, coding.says, matching);
}
/** Whether a saying speaks of the pair; for a symmetric relation in either order. */
export function fitOf(coding, pair, matching) {
    const straight = subjectFits(coding.subject, pair, coding.says, matching)
        ? objectFit(coding.object, pair, coding.says, matching)
        : undefined;
    if (straight !== undefined || !matching.rule.symmetric)
        return straight;
    const turned = { ...coding, subject: coding.object, object: coding.subject };
    return subjectFits(turned.subject, pair, coding.says, matching)
        ? objectFit(turned.object, pair, coding.says, matching)
        : undefined;
}
