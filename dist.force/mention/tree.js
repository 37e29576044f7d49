const cache = new WeakMap();
/** The dependents of each token, in order. */
export function dependents(sentence, head) {
    let table = cache.get(sentence);
    if (!table) {
        const lists = sentence.tokens.map(() => []);
        for (const [index, token] of sentence.tokens.entries())
            lists[token.head]?.push(index);
        table = lists;
        cache.set(sentence, table);
    }
    return table[head] ?? [];
}
/** The relation without its subtype. */
export function relation(token) {
    if (!token)
        return '';
    const colon = token.deprel.indexOf(':');
    return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}
export function subtree(sentence, head) {
    let [first, last] = [head, head];
    const todo = [head];
    const seen = new Set(todo);
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
        first = Math.min(first, at);
        last = Math.max(last, at);
        for (const child of dependents(sentence, at)) {
            if (!seen.has(child))
                todo.push(child);
            seen.add(child);
        }
    }
    return { first, last };
}
const PREMODIFIERS = new Set(['det', 'amod', 'compound', 'nummod', 'flat', 'nmod', 'advmod']);
/** The head with what stands before it in its noun phrase, and the rest of a flat name after it. */
export function nounPhrase(sentence, head) {
    let [first, last] = [head, head];
    for (const child of dependents(sentence, head).toReversed()) {
        const token = sentence.tokens[child];
        if (child > head || !PREMODIFIERS.has(relation(token)))
            continue;
        const range = subtree(sentence, child);
        if (range.last < first && onlyJoints(sentence, range.last + 1, first))
            first = range.first;
    }
    for (const child of dependents(sentence, head)) {
        if (child > head && ['flat', 'goeswith', 'fixed'].includes(relation(sentence.tokens[child]))) {
            last = Math.max(last, subtree(sentence, child).last);
        }
    }
    return { first: skipOpening(sentence, first, head), last };
}
function onlyJoints(sentence, from, to) {
    return sentence.tokens.slice(from, to).every((token) => /^[-–"“”'‘’,/]$/.test(token.text));
}
function skipOpening(sentence, first, head) {
    let at = first;
    while (at < head && /^["“”'‘’(]$/.test(sentence.tokens[at]?.text ?? ''))
        at++;
    return at;
}
/** The lemmas of the words that mark a phrase's case: "in", "from", "'s". */
export function caseOf(sentence, head) {
    return dependents(sentence, head)
        .map((child) => sentence.tokens[child])
        .filter((token) => relation(token) === 'case')
        .map((token) => token?.lemma.toLowerCase() ?? '')
        .join(' ');
}
/** Up from a token to the head of the name or phrase it is a flat or compound part of. */
export function nameHead(sentence, token) {
    let at = token;
    for (let steps = 0; steps < 12; steps++) {
        const here = sentence.tokens[at];
        if (!here || here.head < 0 || !['flat', 'goeswith'].includes(relation(here)))
            return at;
        at = here.head;
    }
    return at;
}
/** The token of a range that the rest hangs on: the one whose head lies outside. */
export function headOf(sentence, range) {
    for (let at = range.first; at <= range.last; at++) {
        const up = sentence.tokens[at]?.head ?? -1;
        if ((up < range.first || up > range.last) && sentence.tokens[at]?.upos !== 'PUNCT')
            return at;
    }
    return range.last;
}
const LOCATIVE = new Set([
    'in',
    'at',
    'near',
    'across',
    'into',
    'inside',
    'outside',
    'throughout',
    'within',
    'around',
    'on',
    'off',
    'along',
    'outside of',
    'out of',
    'inside of',
    'over',
    'north',
    'south',
    'east',
    'west',
    'towards',
    'toward',
    'through',
    'via',
    'beyond',
    'next to',
]);
const MOTION = new Set([
    'go',
    'travel',
    'fly',
    'return',
    'arrive',
    'come',
    'move',
    'flee',
    'visit',
    'head',
    'drive',
    'sail',
    'trip',
    'visit',
    'journey',
    'flight',
    'withdraw',
    'withdrawal',
    'pull',
    'leave',
    'depart',
    'deport',
    'escape',
    'import',
    'export',
    'fled',
    'repatriate',
    'ambassador',
    'envoy',
]);
/** The place of the phrase with this head in its clause; a conjunct has that of its first conjunct. */
export function placeOf(sentence, head) {
    let at = head;
    for (let steps = 0; steps < 6 && ['conj', 'flat'].includes(relation(sentence.tokens[at])); steps++)
        at = sentence.tokens[at]?.head ?? at;
    const token = sentence.tokens[at];
    switch (relation(token)) {
        case 'nsubj':
        case 'csubj':
            return 'subject';
        case 'obj':
        case 'iobj':
            return 'object';
        case 'obl':
        case 'nmod':
            return oblique(sentence, at);
        case 'compound':
        case 'amod':
            return 'modifier';
        case 'appos':
            return placeOf(sentence, token?.head ?? -1) === 'locative' ? 'locative' : 'alone';
        default:
            return LOCATIVE.has(caseOf(sentence, at)) ? 'locative' : 'alone';
    }
}
function oblique(sentence, at) {
    const token = sentence.tokens[at];
    if (token?.deprel === 'nmod:poss')
        return 'possessor';
    if (token?.deprel === 'obl:agent')
        return 'subject';
    const marker = caseOf(sentence, at);
    if (LOCATIVE.has(marker))
        return 'locative';
    const governor = sentence.tokens[token?.head ?? -1];
    if ((marker === 'to' || marker === 'from') && MOTION.has(governor?.lemma ?? ''))
        return 'locative';
    return marker === '' && relation(token) === 'nmod' ? 'modifier' : 'oblique';
}
