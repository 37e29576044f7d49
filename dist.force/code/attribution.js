import { verbLemmas } from './clause.js';
import { childrenBy, isRelation, spanOf, subtree, tokenAt } from './tree.js';
import { mannerOf } from './voice.js';
const pair = (span) => [span.start, span.end];
/** The words of a phrase without the preposition that leads it. */
function phrase(tree, i, without) {
    const words = subtree(tree, i).filter((w) => !without.includes(w) && !['punct', 'case'].includes(tokenAt(tree, w).deprel));
    return spanOf(tree, words.length > 0 ? words : [i]);
}
function contentOf(tree, cue) {
    const own = childrenBy(tree, cue, 'ccomp').at(0) ?? childrenBy(tree, cue, 'xcomp').at(0);
    if (own !== undefined)
        return spanOf(tree, subtree(tree, own).filter((w) => tokenAt(tree, w).deprel !== 'punct'));
    const { deprel, head } = tokenAt(tree, cue);
    if (!isRelation(deprel, 'parataxis') || head < 0)
        return undefined;
    const below = new Set(subtree(tree, cue));
    return spanOf(tree, subtree(tree, head).filter((w) => !below.has(w) && tokenAt(tree, w).deprel !== 'punct'));
}
function fromVerb(passage, clause) {
    const { tree, head } = clause;
    const speaker = clause.slots.get('subject')?.[0];
    const content = contentOf(tree, head);
    if (!mannerOf(passage, clause.lemmas) || speaker === undefined || !content)
        return [];
    const cue = verbLemmas(tree, head).words.map((w) => pair(tokenAt(tree, w)));
    const source = phrase(tree, speaker, subtree(tree, head).includes(speaker) ? [] : [head]);
    return [
        {
            source: [pair(source)],
            cue,
            content: [pair(content)],
            ...(tree.sentence.inTitle ? { inTitle: true } : {}),
        },
    ];
}
function fromPhrase(tree) {
    return tree.sentence.tokens.flatMap((token, i) => {
        if (token.deprel !== 'case' || !/^according$/i.test(token.text) || token.head < 0)
            return [];
        const source = token.head;
        const above = tokenAt(tree, source).head;
        if (above < 0)
            return [];
        const inside = new Set(subtree(tree, source));
        const content = subtree(tree, above).filter((w) => !inside.has(w) && tokenAt(tree, w).deprel !== 'punct');
        const cue = [i, ...childrenBy(tree, i, 'fixed')].map((w) => pair(tokenAt(tree, w)));
        return [
            {
                source: [pair(phrase(tree, source, [i]))],
                cue,
                content: [pair(spanOf(tree, content))],
                ...(tree.sentence.inTitle ? { inTitle: true } : {}),
            },
        ];
    });
}
/** All attributions that a sentence makes in its own words. */
export function attributionsOf(passage, tree, verbs) {
    return [...[...verbs.values()].flatMap((clause) => fromVerb(passage, clause)), ...fromPhrase(tree)];
}
