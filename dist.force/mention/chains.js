import { antecedentOf } from './antecedent.js';
import { textOf } from './draft.js';
import { pronounSort } from './pronouns.js';
/** Builds the chains of a document; drafts must be in reading order. */
export function buildChains(document, drafts) {
    const chains = new Map();
    const named = new Map();
    const join = (draft) => {
        const known = chains.get(draft);
        if (known)
            return known;
        const chain = draft.same && draft.same !== draft ? join(draft.same) : chainOf({ document, drafts, chains, named, join }, draft);
        chain.drafts.push(draft);
        chains.set(draft, chain);
        return chain;
    };
    for (const draft of drafts)
        join(draft);
    return chains;
}
function chainOf(building, draft) {
    const { document, drafts, chains, named, join } = building;
    if (draft.sort === 'name')
        return namedChain(document, draft, named);
    const antecedent = antecedentOf(document, draft, drafts, chains);
    if (!antecedent) {
        if (draft.readings.length === 0)
            draft.readings = [unresolved(document, draft)];
        return { drafts: [] };
    }
    const chain = join(antecedent);
    if (speaksForOthers(draft) && antecedent.type === 'person') {
        draft.readings = speakingFor(document, draft, antecedent);
        return { drafts: [] };
    }
    if (draft.sort === 'pronoun')
        draft.type = antecedent.type;
    if (!saysMore(draft))
        draft.readings = standingFor(document, draft, antecedent);
    return chain;
}
function speaksForOthers(draft) {
    const token = draft.sentence.tokens[draft.head];
    return draft.sort === 'pronoun' && token !== undefined && pronounSort(token) === 'we';
}
/** "We" in an official's mouth is the state or body that the official speaks for. */
function speakingFor(document, draft, speaker) {
    const why = `pronoun: "${textOf(document, draft)}" in the words of "${textOf(document, speaker)}"`;
    return speaker.readings.map(({ id: _person, name: _name, role: _role, ...reading }) => {
        const state = reading.country && document.registry.get(reading.country);
        return { ...(state ? { id: state.id, name: state.name } : {}), ...reading, why };
    });
}
function unresolved(document, draft) {
    return { sectors: [], why: `pronoun without antecedent: ${textOf(document, draft)}` };
}
/** A noun that brings its own country or body keeps its own reading. */
function saysMore(draft) {
    const reading = draft.readings[0];
    return draft.sort === 'noun' && reading?.id !== undefined;
}
function standingFor(document, draft, antecedent) {
    const why = `${draft.sort === 'pronoun' ? 'pronoun' : 'definite noun'}: "${textOf(document, draft)}" for "${textOf(document, antecedent)}"`;
    const taken = antecedent.readings.map((reading) => ({ ...reading, why: `${why}; ${reading.why}` }));
    return draft.sort === 'noun' ? [...taken, ...draft.readings] : taken;
}
/** Names chain by actor where the registry knows one, else by their words; a surname joins the full name before it. */
function namedChain(document, draft, named) {
    for (const key of keysOf(document, draft)) {
        const chain = named.get(key);
        if (!chain)
            continue;
        const first = chain.drafts[0];
        if (first && !draft.readings[0]?.id && draft.type === 'person')
            draft.readings = surnameReadings(document, draft, first);
        for (const other of keysOf(document, draft))
            named.set(other, chain);
        return chain;
    }
    const chain = { drafts: [] };
    for (const key of keysOf(document, draft))
        named.set(key, chain);
    return chain;
}
function keysOf(document, draft) {
    const text = textOf(document, draft).replace(/^the /i, '');
    const id = draft.readings[0]?.id;
    if (draft.type === 'nationality')
        return [`nationality ${text}`];
    if (draft.found?.form === 'capital')
        return [`capital ${text}`];
    if (draft.type === 'person' && !id)
        return [`person ${text}`, `surname ${text.split(' ').at(-1)}`];
    const surname = draft.type === 'person' ? [`surname ${text.split(' ').at(-1)}`] : [];
    return [...(id ? [`id ${id}`] : []), `${draft.type} ${text}`, ...surname];
}
function surnameReadings(document, draft, first) {
    return first.readings.map((reading) => ({
        ...reading,
        why: `surname: "${textOf(document, draft)}" for "${textOf(document, first)}"; ${reading.why}`,
    }));
}
