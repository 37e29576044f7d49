import { treeOf } from './tree.js';
const NO_WORDS = new Set();
/** A word set of the codebook; an unknown one is empty. */
export function wordSet(lexicon, name) {
    return lexicon.sets.get(name) ?? NO_WORDS;
}
export function lexiconOf(codebook) {
    const sets = new Map(Object.entries(codebook.words).map(([name, words]) => [name, new Set(words)]));
    const rulesByWord = new Map();
    const eventWords = new Set();
    for (const rule of codebook.rules) {
        for (const verb of rule.verbs)
            push(rulesByWord, `verb ${verb}`, rule);
        for (const noun of [...rule.nouns, ...rule.adjectives]) {
            push(rulesByWord, `noun ${noun}`, rule);
            eventWords.add(noun.split(' ').at(-1) ?? noun);
        }
    }
    const types = new Map(codebook.types.map((t) => [t.type, t]));
    return { codebook, sets, rulesByWord, eventWords, light: sets.get('light-verbs') ?? NO_WORDS, types };
}
function push(map, key, rule) {
    const known = map.get(key);
    if (!known)
        map.set(key, [rule]);
    else if (!known.includes(rule))
        known.push(rule);
}
export function passageOf(report, sentences, mentions, lexicon) {
    const byHead = new Map();
    for (const mention of mentions) {
        const key = `${mention.sentence} ${mention.head}`;
        const known = byHead.get(key);
        if (!known || mention.end - mention.start > known.end - known.start)
            byHead.set(key, mention);
    }
    const trees = sentences.map(treeOf);
    return { report, lexicon, trees, mentions, mentionAt: (tree, head) => byHead.get(`${tree.sentence.index} ${head}`) };
}
/** The text that a sentence's offsets point into: the title's or the report's. */
export function textOf(passage, tree) {
    return tree.sentence.inTitle ? (passage.report.title ?? '') : passage.report.text;
}
