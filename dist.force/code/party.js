import { vagueRange } from './numeral.js';
import { textOf, wordSet } from './passage.js';
import { caseOf, childrenBy, spanOf, subtree, tokenAt } from './tree.js';
const ACTORS = new Set(['person', 'organisation', 'group', 'nationality', 'place']);
/** "Dozens of soldiers", "a group of rebels": the word that counts is behind the "of". */
export function throughQuantity(passage, tree, i) {
    const lemma = tokenAt(tree, i).lemma.toLowerCase();
    if (!wordSet(passage.lexicon, 'quantity-nouns').has(lemma) && tokenAt(tree, i).upos !== 'NUM')
        return i;
    const inner = childrenBy(tree, i, 'nmod').find((c) => ['of', 'among'].includes(caseOf(tree, c)));
    return inner === undefined ? i : throughQuantity(passage, tree, inner);
}
/** "No country", "any state", "all parties", "none of its neighbours". */
function quantified(passage, tree, i) {
    const token = tokenAt(tree, i);
    const lemma = token.lemma.toLowerCase();
    const determiner = childrenBy(tree, i, 'det')
        .map((c) => tokenAt(tree, c).lemma.toLowerCase())
        .find((d) => ['no', 'any', 'all', 'every', 'each'].includes(d));
    const pronoun = ['nobody', 'none', 'no-one', 'everyone', 'everybody'].includes(lemma);
    if (!pronoun && (!determiner || !wordSet(passage.lexicon, 'actor-classes').has(lemma)))
        return undefined;
    const span = spanOf(tree, [i, ...childrenBy(tree, i, 'det', 'amod')]);
    const all = determiner === 'all' || determiner === 'every' || determiner === 'each' || lemma.startsWith('every');
    return {
        quantifier: all ? 'all' : 'any',
        class: pronoun ? 'any' : lemma,
        ...span,
        text: textOf(passage, tree).slice(span.start, span.end),
        ...(tree.sentence.inTitle ? { inTitle: true } : {}),
    };
}
/** A mention as a party: the fields of its best reading, and all readings. */
export function partyOf(mention) {
    const best = mention.readings[0];
    return {
        text: mention.text,
        start: mention.start,
        end: mention.end,
        type: mention.type,
        ...(mention.inTitle ? { inTitle: true } : {}),
        ...(best?.id ? { id: best.id } : {}),
        ...(best?.name ? { name: best.name } : {}),
        ...(best?.country ? { country: best.country } : {}),
        sectors: best?.sectors ?? [],
        ...(best?.code ? { code: best.code } : {}),
        ...(best?.role ? { role: best.role } : {}),
        readings: mention.readings,
    };
}
/** "Thousands", "dozens": people counted, and nothing more said of them. */
function isCrowd(passage, tree, i) {
    const token = tokenAt(tree, i);
    return (token.upos === 'NOUN' &&
        /s$/.test(token.text) &&
        wordSet(passage.lexicon, 'quantity-nouns').has(token.lemma.toLowerCase()) &&
        vagueRange(token.text) !== undefined);
}
function crowdAt(tree, i) {
    const { text, start, end } = tokenAt(tree, i);
    const reading = { sectors: ['CVL'], why: `people counted: ${text}` };
    return {
        text,
        start,
        end,
        type: 'group',
        sectors: ['CVL'],
        readings: [reading],
        ...(tree.sentence.inTitle ? { inTitle: true } : {}),
    };
}
/** The party that a word of the tree stands for, if it stands for any. */
export function partyAt(passage, tree, i) {
    const word = throughQuantity(passage, tree, i);
    const whole = quantified(passage, tree, word);
    if (whole)
        return whole;
    const mention = passage.mentionAt(tree, word);
    if (!mention && isCrowd(passage, tree, word))
        return crowdAt(tree, word);
    if (!mention || !ACTORS.has(mention.type))
        return undefined;
    if (tokenAt(tree, word).upos === 'PRON' && mention.readings.length === 0)
        return undefined;
    if (mention.type === 'place' && !mention.named && mention.readings[0]?.country === undefined)
        return undefined;
    return partyOf(mention);
}
/** Two parties that mean one actor: the same registry id, else the same words. */
export function sameParty(a, b) {
    if ('quantifier' in a || 'quantifier' in b)
        return 'quantifier' in a && 'quantifier' in b && a.class === b.class;
    if (a.id || b.id)
        return a.id === b.id;
    return a.text.toLowerCase() === b.text.toLowerCase();
}
/** The whole phrase under a word, for quotes and places. */
export function phraseAt(passage, tree, i) {
    const span = spanOf(tree, subtree(tree, i));
    return { ...span, text: textOf(passage, tree).slice(span.start, span.end) };
}
