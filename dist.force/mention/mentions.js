import { joinAcronyms } from './acronyms.js';
import { addBranches } from './branches.js';
import { buildChains } from './chains.js';
import { endOf, startOf, textOf } from './draft.js';
import { findNouns, nounAt } from './headnouns.js';
import { findNames } from './names.js';
import { ownNouns } from './owners.js';
import { findPronouns, pronounSort } from './pronouns.js';
import { settleNames } from './readings.js';
import { findTitles, joinAppositions } from './titles.js';
/** Finds the mentions of a report. Names are read as of the day of publication, where it is known. */
export function findMentions(report, sentences, registry) {
    const document = { report, sentences, registry, ...(report.published ? { on: report.published } : {}) };
    const told = new Map();
    const found = sentences.flatMap((sentence) => findDrafts(document, sentence, told));
    const chains = buildChains(document, found);
    const drafts = found.filter((draft) => !isRelative(draft) || (chains.get(draft)?.drafts.length ?? 0) > 1);
    ownNouns(drafts);
    addBranches(document, drafts);
    return { mentions: toMentions(document, drafts, chains), findings: [] };
}
/** A relative pronoun is a mention only where it stands for one. */
function isRelative(draft) {
    const token = draft.sentence.tokens[draft.head];
    return draft.sort === 'pronoun' && token !== undefined && pronounSort(token) === 'who';
}
function findDrafts(document, sentence, told) {
    const found = findNames(document, sentence).filter((name) => !isPartOfNoun(document, name));
    settleNames(document, found);
    const names = joinAcronyms(sentence, found, told);
    const titles = findTitles(document, sentence, names);
    const kept = names.filter((name) => !isPartOfTitle(name, titles));
    const nouns = findNouns(document, sentence, [...kept, ...titles]);
    const pronouns = findPronouns(sentence, kept);
    const drafts = [...kept, ...titles, ...nouns, ...pronouns].sort((a, b) => a.first - b.first || b.last - a.last);
    joinAppositions(sentence, drafts);
    return drafts;
}
/** A party's or body's name that is part of an office here: "Labour" in "Labour Minister". */
function isPartOfNoun(document, name) {
    const kind = name.found?.kind;
    if (name.first !== name.last || (kind !== 'party' && kind !== 'organisation'))
        return false;
    return [1, 2].some((ahead) => (nounAt(document, name.sentence, name.last + ahead, name.first)?.first ?? Number.POSITIVE_INFINITY) <= name.first);
}
/** A word of a title that the model took for a name: "State" in "Secretary of State". */
function isPartOfTitle(name, titles) {
    const isKnown = name.readings.some((r) => r.id !== undefined || r.country !== undefined);
    return !isKnown && titles.some((t) => t.same !== name && t.first <= name.first && name.last < (t.same?.first ?? 0));
}
function toMentions(document, drafts, chains) {
    const index = new Map(drafts.map((draft, i) => [draft, i]));
    return drafts.map((draft, i) => ({
        index: i,
        start: startOf(draft),
        end: endOf(draft),
        text: textOf(document, draft),
        sentence: draft.sentence.index,
        ...(draft.sentence.inTitle ? { inTitle: true } : {}),
        head: draft.head,
        type: draft.type,
        named: draft.named,
        readings: draft.readings,
        chain: Math.min(i, ...(chains.get(draft)?.drafts ?? []).map((d) => index.get(d) ?? i)),
    }));
}
