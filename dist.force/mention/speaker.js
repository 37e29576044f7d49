import { relation } from './tree.js';
const SAYING = new Set([
    'say',
    'tell',
    'add',
    'state',
    'declare',
    'announce',
    'explain',
    'argue',
    'warn',
    'insist',
    'claim',
    'note',
    'write',
    'tweet',
    'ask',
    'reply',
    'stress',
    'acknowledge',
    'admit',
    'continue',
    'comment',
    'conclude',
    'vow',
    'promise',
    'pledge',
    'remark',
    'quote',
    'accord',
]);
/** The draft that speaks the quotation around the pronoun: in its own sentence, else in that before, else in that after. */
export function speakerOf(document, draft, drafts, sort) {
    const quotation = draft.sentence.quotations.find((q) => q.start <= startOf(draft) && startOf(draft) < q.end);
    if (!quotation)
        return undefined;
    const { sentences } = document;
    const at = sentences.indexOf(draft.sentence);
    for (const sentence of [draft.sentence, sentences[at - 1], sentences[at + 1]]) {
        const speaker = sentence && sentence.inTitle === draft.sentence.inTitle ? speakerIn(sentence, quotation, drafts) : undefined;
        if (speaker && (sort === 'we' || speaker.type === 'person'))
            return speaker;
    }
    return undefined;
}
const startOf = (draft) => draft.sentence.tokens[draft.first]?.start ?? 0;
/** The subject of a verb of saying outside the quotation. */
function speakerIn(sentence, quotation, drafts) {
    for (const [index, token] of sentence.tokens.entries()) {
        const verb = sentence.tokens[token.head];
        if (relation(token) !== 'nsubj' || !verb || !SAYING.has(verb.lemma.toLowerCase()))
            continue;
        if (token.start >= quotation.start && token.end <= quotation.end)
            continue;
        const speaker = drafts.find((d) => d.sentence === sentence && d.sort !== 'title' && d.first <= index && index <= d.last && !d.inside);
        if (speaker)
            return speaker;
    }
    return undefined;
}
