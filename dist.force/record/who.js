import { isQuantified } from './told.js';
import { distinctive, similar, words } from './wording.js';
const ORGANS = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);
const OPPONENTS = new Set(['REB', 'UAF', 'OPP', 'CRM', 'PRM']);
/** The state for which an organ, a capital or a demonym acts; undefined for anybody else. */
export function stateOf(party) {
    if (party.country === undefined || party.sectors.some((sector) => OPPONENTS.has(sector)))
        return undefined;
    if (party.id === party.country)
        return party.country;
    if (party.sectors.some((sector) => ORGANS.has(sector)))
        return party.country;
    const plain = party.sectors.length === 0 && party.id === undefined;
    return plain && party.type === 'nationality' ? party.country : undefined;
}
function partyWords(party) {
    const texts = party.name === undefined || party.name === party.text ? [party.text] : [party.name, party.text];
    return texts.map(words).filter((list) => list.length > 0);
}
function alike(party, wordings) {
    return partyWords(party).some((own) => wordings.some((wording) => similar(own, wording)));
}
function sharesWord(party, wordings) {
    return partyWords(party).some((own) => wordings.some((wording) => distinctive(own).some((word) => wording.includes(word))));
}
/** Whether a party is, or acts for, the one that a question means. Persons act for a state only where `persons` says so. */
export function isTarget(party, target, persons) {
    if (party.id !== undefined && target.ids.has(party.id))
        return true;
    if (target.state !== undefined) {
        if (stateOf(party) === target.state)
            return persons || party.type !== 'person' || party.id === target.state;
        if (party.country !== undefined)
            return false;
    }
    if (party.id !== undefined && target.ids.size > 0)
        return false;
    return alike(party, target.wordings) || (target.described === true && sharesWord(party, target.wordings));
}
/** Whether two parties of codings are one actor. */
export function sameParty(a, b) {
    if (isQuantified(a) || isQuantified(b))
        return isQuantified(a) && isQuantified(b) && a.class === b.class;
    if (a.id !== undefined && b.id !== undefined && a.id === b.id)
        return true;
    const [one, other] = [stateOf(a), stateOf(b)];
    if (one !== undefined && other !== undefined)
        return one === other;
    if (a.id !== undefined && b.id !== undefined)
        return false;
    return alike(a, partyWords(b));
}
/** What tells a party from others in a list of fillers. */
export function partyKey(party) {
    return stateOf(party) ?? party.id ?? words(party.name ?? party.text).join(' ');
}
/** The name by which a party is listed. */
export function partyLabel(party, names) {
    const state = stateOf(party);
    return (state === undefined ? undefined : names.get(state)?.name) ?? party.name ?? party.text;
}
