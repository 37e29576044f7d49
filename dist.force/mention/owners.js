import { caseOf } from './tree.js';
/** Gives a noun without country or body that of the noun or pronoun that owns it. */
export function ownNouns(drafts) {
    for (const noun of drafts) {
        const [reading, ...rest] = noun.readings;
        if (noun.sort !== 'noun' || !reading || reading.country !== undefined || reading.id !== undefined)
            continue;
        const owner = drafts.find((d) => d.sentence === noun.sentence && d.sort !== 'name' && d.sort !== 'title' && owns(d, noun));
        const whose = owner?.readings[0];
        if (!whose?.country)
            continue;
        noun.readings = [
            { ...reading, country: whose.country, why: `${reading.why} + owner ${whose.name ?? whose.country}` },
            ...rest,
        ];
    }
}
function owns(owner, noun) {
    const token = owner.sentence.tokens[owner.head];
    if (token?.head !== noun.head || owner === noun)
        return false;
    return (token.deprel === 'nmod:poss' ||
        (token.deprel === 'nmod' && ['of', 'in'].includes(caseOf(owner.sentence, owner.head))));
}
