import { partyAt } from './party.js';
import { textOf, wordSet } from './passage.js';
import { caseOf, childrenBy, spanOf, subtree, tokenAt } from './tree.js';
/** What stands behind a title and belongs to it: "minister of defence", "envoy to Kabul". */
const BODY_CASES = new Set(['of', 'for', 'to', 'at', 'in']);
function isNoun(tree, i) {
    return ['NOUN', 'PROPN'].includes(tokenAt(tree, i).upos);
}
/** The words of a title: its noun with compounds and adjectives, and the body behind a preposition. */
function titleWords(passage, tree, i) {
    const before = childrenBy(tree, i, 'compound', 'amod').filter((c) => c < i &&
        passage.mentionAt(tree, c)?.type !== 'nationality' &&
        !wordSet(passage.lexicon, 'former-words').has(tokenAt(tree, c).lemma.toLowerCase()));
    const behind = childrenBy(tree, i, 'nmod').filter((c) => c > i && BODY_CASES.has(caseOf(tree, c)));
    return [i, ...before.flatMap((c) => subtree(tree, c)), ...behind.flatMap((c) => subtree(tree, c))];
}
/** The noun that tells a named person's office: a title before the name, or an apposition. */
function titleOf(tree, i) {
    return childrenBy(tree, i, 'nmod:desc', 'appos', 'compound').find((c) => tokenAt(tree, c).deprel !== 'compound' || tokenAt(tree, c).upos === 'NOUN');
}
function partyFrom(passage, tree, i, words, country) {
    const span = spanOf(tree, words);
    const text = textOf(passage, tree).slice(span.start, span.end);
    const own = passage.mentionAt(tree, i)?.readings[0];
    const of = own?.country ?? country;
    const sectors = own?.sectors ?? [];
    const reading = { ...(of ? { country: of } : {}), sectors, role: text, why: `office: ${text}` };
    return {
        text,
        ...span,
        ...(tree.sentence.inTitle ? { inTitle: true } : {}),
        type: 'other',
        ...(of ? { country: of } : {}),
        sectors,
        role: text,
        readings: [reading],
    };
}
/** A person known to hold an office, where the words themselves name none. */
function knownOffice(passage, tree, i) {
    const party = partyAt(passage, tree, i);
    if (!party || 'quantifier' in party || !party.role)
        return undefined;
    const { id, name, ...rest } = party;
    return { ...rest, type: 'other' };
}
/** The office that a word stands for; a person stands for the office that the person is said or known to hold. */
export function officeAt(passage, clause, i, holder) {
    const { tree } = clause;
    const mention = passage.mentionAt(tree, i);
    if (mention?.named && mention.type === 'person') {
        const title = titleOf(tree, i);
        return title === undefined
            ? knownOffice(passage, tree, i)
            : partyFrom(passage, tree, title, titleWords(passage, tree, title), mention.readings[0]?.country);
    }
    return isNoun(tree, i) ? partyFrom(passage, tree, i, titleWords(passage, tree, i), holder) : undefined;
}
