import { gapSlots } from './gap.js';
import { nounSlots } from './nounslots.js';
import { predicatedOf } from './predicate.js';
import { ancestors, childrenBy, isRelation, spanOf, tokenAt } from './tree.js';
import { verbSlots } from './verbslots.js';
/** Lemma of a verb with its particle first, then bare. */
export function verbLemmas(tree, i) {
    const lemma = tokenAt(tree, i).lemma.toLowerCase();
    const particles = childrenBy(tree, i, 'compound:prt');
    const phrases = particles.map((p) => `${lemma} ${tokenAt(tree, p).text.toLowerCase()}`);
    return { lemmas: [...phrases, lemma], words: [i, ...particles] };
}
export function isPassive(tree, i) {
    const kids = tree.children[i] ?? [];
    if (kids.some((c) => ['aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent'].includes(tokenAt(tree, c).deprel)))
        return true;
    const token = tokenAt(tree, i);
    return (token.xpos === 'VBN' &&
        isRelation(token.deprel, 'acl', 'advcl') &&
        token.deprel !== 'acl:relcl' &&
        childrenBy(tree, i, 'aux').length === 0);
}
/** True if the tense of the word is that of a verb: a verb, or a predicate with a copula. */
function isPredicate(tree, i) {
    return tokenAt(tree, i).upos === 'VERB' || childrenBy(tree, i, 'cop').length > 0;
}
/** "March" in "March 23" is no march. */
function isDate(tree, i) {
    const { start, end } = tokenAt(tree, i);
    return tree.sentence.times.some((time) => time.start < end && start < time.end);
}
/** The light verb that an event noun stands under ("carried out an attack", "talks were held"), if any. */
function lightVerb(tree, i, light) {
    const { deprel, head } = tokenAt(tree, i);
    if (head < 0 || tokenAt(tree, head).upos !== 'VERB')
        return undefined;
    const carried = deprel === 'obj' ||
        deprel === 'nsubj:pass' ||
        (isRelation(deprel, 'obl') && ['in', 'under'].includes(prepositionOf(tree, i)));
    if (!carried)
        return participleOf(tree, i, light);
    return verbLemmas(tree, head).lemmas.some((l) => light.has(l)) ? head : undefined;
}
/** "An attack carried out by": the participle after the noun. */
function participleOf(tree, i, light) {
    return childrenBy(tree, i, 'acl').find((c) => isPassive(tree, c) && verbLemmas(tree, c).lemmas.some((l) => light.has(l)));
}
function prepositionOf(tree, i) {
    return childrenBy(tree, i, 'case')
        .map((c) => tokenAt(tree, c).text.toLowerCase())
        .join(' ');
}
function verbClause(tree, i) {
    const { lemmas, words } = verbLemmas(tree, i);
    const passive = isPassive(tree, i);
    const slots = verbSlots(tree, i, passive);
    return { tree, head: i, kind: 'verb', lemmas, trigger: spanOf(tree, words), slots, carrier: i, passive };
}
function nominalClause(tree, i, verbs, light) {
    const token = tokenAt(tree, i);
    const kind = token.upos === 'ADJ' ? 'adjective' : 'noun';
    const under = lightVerb(tree, i, light) ?? participleOf(tree, i, light);
    const predicated = under === undefined ? predicatedOf(tree, i, verbs) : undefined;
    const carrier = under ?? predicated?.carrier ?? i;
    const verb = under === undefined ? undefined : verbs.get(under);
    const compound = childrenBy(tree, i, 'compound').map((c) => `${tokenAt(tree, c).lemma.toLowerCase()} ${token.lemma.toLowerCase()}`);
    const adjectives = childrenBy(tree, i, 'amod').map((c) => `${tokenAt(tree, c).lemma.toLowerCase()} ${token.lemma.toLowerCase()}`);
    const words = verb ? [i, carrier] : [i];
    return {
        tree,
        head: i,
        kind,
        lemmas: [...compound, ...adjectives, token.lemma.toLowerCase()],
        trigger: verb ? tokenAt(tree, i) : spanOf(tree, words),
        slots: nounSlots(tree, i, verb, predicated?.subject),
        carrier,
        passive: verb?.passive ?? false,
    };
}
/** Index of the head of a clause above this word, if it has one. */
function depth(tree, i) {
    return ancestors(tree, i).length;
}
/**
 * All clauses of a sentence, deepest first, so that what is embedded is coded before what embeds it.
 * `light` holds the light verbs, `eventWords` the nouns and adjectives that rules know.
 */
export function clausesOf(tree, light, eventWords) {
    const indices = tree.sentence.tokens.map((_, i) => i);
    const verbs = new Map(indices.filter((i) => tokenAt(tree, i).upos === 'VERB').map((i) => [i, verbClause(tree, i)]));
    for (const i of [...verbs.keys()].sort((a, b) => depth(tree, a) - depth(tree, b))) {
        const clause = verbs.get(i);
        if (clause)
            gapSlots(clause, verbs, eventWords);
    }
    const nominals = indices
        .filter((i) => ['NOUN', 'PROPN', 'ADJ'].includes(tokenAt(tree, i).upos) &&
        !isDate(tree, i) &&
        eventWords.has(tokenAt(tree, i).lemma.toLowerCase()))
        .filter((i) => tokenAt(tree, i).upos !== 'ADJ' || isPredicate(tree, i))
        .map((i) => nominalClause(tree, i, verbs, light));
    return [...verbs.values(), ...nominals].sort((a, b) => depth(tree, b.head) - depth(tree, a.head) || a.head - b.head);
}
