import { caseOf, childrenBy } from './tree.js';
const INSIDE = [
    'in',
    'inside',
    'within',
    'at',
    'near',
    'outside',
    'on',
    'across',
    'through',
    'around',
    'over',
    'off',
    'into',
];
function placeOf(mention, preposition) {
    const best = mention.readings[0];
    const country = best?.country;
    const isCountry = best?.sectors.includes('GOV') ?? false;
    const precision = ['near', 'outside', 'around', 'off'].includes(preposition)
        ? 'near'
        : isCountry
            ? 'country'
            : country
                ? 'city'
                : 'unknown';
    return {
        start: mention.start,
        end: mention.end,
        text: mention.text,
        name: best?.name ?? mention.text,
        ...(country ? { country } : {}),
        precision,
    };
}
/** The place mention at a word or behind it ("a concert hall near Moscow"). */
function behind(passage, tree, i, preposition) {
    const mention = passage.mentionAt(tree, i);
    if (mention?.type === 'place' && mention.named)
        return placeOf(mention, preposition);
    for (const c of childrenBy(tree, i, 'nmod', 'appos', 'compound')) {
        const inner = caseOf(tree, c) || preposition;
        const place = INSIDE.includes(inner) || inner === 'of' ? behind(passage, tree, c, inner) : undefined;
        if (place)
            return place;
    }
    return undefined;
}
export function placeOfAct(passage, clause) {
    for (const preposition of INSIDE) {
        for (const filler of clause.slots.get(preposition) ?? []) {
            const place = behind(passage, clause.tree, filler, preposition);
            if (place)
                return place;
        }
    }
    for (const filler of clause.slots.get('object') ?? []) {
        const place = behind(passage, clause.tree, filler, 'in');
        if (place)
            return place;
    }
    return undefined;
}
