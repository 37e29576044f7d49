import { cluesOf } from './countries.js';
import { textOf } from './draft.js';
import { nounAt } from './headnouns.js';
import { dependents, placeOf, relation } from './tree.js';
/** Settles the readings of all names of a sentence, in place. */
export function settleNames(document, names) {
    for (const name of names) {
        if (name.readings.length === 0)
            name.readings = [wordsReading(document, name, names)];
        else
            name.readings = inContext(document, name, names);
    }
}
function inContext(document, name, names) {
    const { found } = name;
    if (found?.kind === 'state' && name.type === 'place')
        return found.form === 'capital' ? capitalReadings(document, name) : stateReadings(name);
    if (found?.kind === 'place' && name.readings.length > 1)
        return nearestPlace(name, names);
    if (found?.kind === 'organisation' || found?.kind === 'armed-group' || found?.kind === 'party')
        return nearestBody(document, name, names);
    if (found?.kind === 'person')
        return titleInside(document, name);
    if (found?.form === 'people')
        return livingIn(name, names);
    return name.readings;
}
/** "King Hassan", "Mullah Omar": a name that is told with its title is told in office. */
function titleInside(document, name) {
    const [best, ...rest] = name.readings;
    const noun = name.first < name.last ? nounAt(document, name.sentence, name.first, name.first) : undefined;
    if (!best?.sectors.includes('ELI') || !noun || noun.agent.sectors.length === 0)
        return name.readings;
    return [
        { ...best, sectors: noun.agent.sectors, role: noun.noun, why: `${best.why}; title in the name: ${noun.noun}` },
        ...rest,
    ];
}
/** "Ethnic Albanians in southern Serbia" are people of Serbia. */
function livingIn(name, names) {
    const [best, ...rest] = name.readings;
    const where = cluesOf(name.sentence, name.head, names.filter((n) => n !== name)).find((c) => c.draft.type !== 'organisation' && c.reading.country);
    if (!best || !where?.reading.country || where.reading.country === best.country)
        return name.readings;
    return [
        { name: best.name ?? '', country: where.reading.country, sectors: ['CVL'], why: `${best.why}, ${where.how}` },
        best,
        ...rest,
    ];
}
function acts(name) {
    return !name.inside && ['subject', 'object', 'oblique', 'possessor'].includes(placeOf(name.sentence, name.head));
}
function stateReadings(name) {
    const [plain, ...rest] = name.readings;
    if (!plain || plain.sectors.length > 0)
        return [...name.readings];
    const government = { ...plain, sectors: ['GOV'], why: `${plain.why}; a state that acts is its government` };
    return acts(name) ? [government, plain, ...rest] : [plain, government, ...rest];
}
/** A capital is the government as a party to acts, and the city where something happens. */
function capitalReadings(document, name) {
    const [state, ...rest] = name.readings;
    if (!state)
        return [];
    const sectors = state.sectors.length > 0 ? [...state.sectors] : ['GOV'];
    const city = rest.find((r) => r.id?.startsWith('geonames:') && r.country === state.country) ?? {
        name: textOf(document, name),
        ...(state.country ? { country: state.country } : {}),
        sectors: [],
        why: 'place: capital',
    };
    const others = rest.filter((r) => r !== city);
    const government = { ...state, sectors, why: `${state.why} for the government` };
    return isGovernment(name) ? [government, city, ...others] : [city, government, ...others];
}
function isGovernment(name) {
    if (name.inside)
        return false;
    return acts(name) || (placeOf(name.sentence, name.head) === 'alone' && name.sentence.tokens.length <= 3);
}
/** Of several places of one name the one in a country named beside it ("Tripoli, Lebanon"). */
function nearestPlace(name, names) {
    const beside = dependents(name.sentence, name.head).filter((d) => ['appos', 'nmod', 'flat', 'dep', 'conj'].includes(relation(name.sentence.tokens[d])));
    const country = names.find((n) => n !== name && beside.includes(n.head) && n.readings[0]?.country)?.readings[0]
        ?.country;
    return country ? preferCountry(name.readings, country) : name.readings;
}
/** Of several bodies of one name or acronym the one whose country the phrase names ("Mexico's PRI"). */
function nearestBody(document, name, names) {
    const country = cluesOf(name.sentence, name.head, names.filter((n) => n !== name)).find((c) => c.reading.country)?.reading.country;
    if (!country)
        return name.readings;
    const [best] = preferCountry(name.readings, country);
    if (!best || best.country === country || !best.sectors.some((s) => ORGANS.has(s)))
        return preferCountry(name.readings, country);
    // "Chile's Defense Department" is not that of the United States
    const own = {
        name: textOf(document, name),
        country,
        sectors: best.sectors,
        why: `${best.why}, but of ${country}`,
    };
    return [own, ...name.readings];
}
const ORGANS = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']);
function preferCountry(readings, country) {
    return [...readings.filter((r) => r.country === country), ...readings.filter((r) => r.country !== country)];
}
/** A name that no registry knows, read by its own words: its head noun's sector, the country of the names in and around it. */
function wordsReading(document, name, names) {
    const text = textOf(document, name);
    if (name.type === 'person' || name.type === 'other')
        return { name: text, sectors: [], why: 'name that the registry does not know' };
    const noun = lastNoun(document, name);
    const inside = names.find((n) => n !== name && n.first >= name.first && n.last <= name.last && n.readings[0]?.country);
    const country = inside?.readings[0]?.country ??
        cluesOf(name.sentence, name.head, names.filter((n) => n !== name)).find((c) => c.reading.country)?.reading.country;
    const sectors = name.type === 'place' || name.type === 'nationality' ? [] : (noun?.sectors ?? []);
    return {
        name: text,
        ...(country ? { country } : {}),
        sectors,
        why: noun ? `words of the name: ${noun.noun}` : 'name that the registry does not know',
    };
}
function lastNoun(document, name) {
    for (let last = name.head; last >= name.first; last--) {
        const noun = nounAt(document, name.sentence, last, name.first);
        if (noun && noun.agent.sectors.length > 0)
            return { noun: noun.noun, sectors: noun.agent.sectors };
    }
    return undefined;
}
