/** Names in, the acronyms out that the text itself tells: "the African Union (AU)", "ISIS-K (Islamic State Khorasan)". */
import { isAcronym } from '../codebook/name-key.js';
import { headOf } from './tree.js';
/** Joins acronyms to names in a sentence, and reads the acronyms told before; adds names that the registry lacks. */
export function joinAcronyms(sentence, names, told) {
    const all = [...names];
    for (const [index, token] of sentence.tokens.entries()) {
        if (isAcronym(token.text))
            readTold(sentence, index, all, told.get(token.text));
        else if (token.text === '(')
            joinBracket(sentence, index, all, told);
    }
    return all.sort((a, b) => a.first - b.first || b.last - a.last);
}
/** An acronym that was told before. */
function readTold(sentence, at, all, name) {
    const known = all.find((n) => n.first <= at && at <= n.last);
    if (!name || name === known || (known && known.last > known.first))
        return;
    if (known)
        known.readings = shortFor(name);
    else
        all.push(draftAt(sentence, { first: at, last: at }, name));
}
function joinBracket(sentence, open, all, told) {
    const close = sentence.tokens.findIndex((t, i) => i > open && t.text === ')');
    if (close < open + 2 || close > open + 8)
        return;
    const before = all.find((d) => d.last === open - 1 && !d.inside);
    const inner = all.find((d) => d.first === open + 1 && d.last === close - 1);
    const text = wordsOf(sentence, open + 1, close);
    if (!isAcronym(text))
        joinLongForm(sentence, before, inner, told);
    else
        joinShortForm(sentence, { first: open + 1, last: close - 1 }, text, before, all, told);
}
/** "The African Union (AU)": by its initials, else by its first letter alone where a name stands right before. */
function joinShortForm(sentence, range, text, before, all, told) {
    const span = spelledBefore(sentence, range.first - 2, text);
    const isWider = span && (!before || (span.first < before.first && (before.type === 'place' || !isKnown(before))));
    const long = isWider ? widened(sentence, span, before, all) : before;
    if (!long || long.type === 'person' || (!isWider && firstLetter(sentence, long) !== text[0]?.toLowerCase()))
        return;
    const inner = all.find((d) => d.first === range.first && d.last === range.last);
    const short = inner ?? draftAt(sentence, range, long);
    if (!inner)
        all.push(short);
    joinPair(long, short, text, told);
}
/** The shortest run of words that ends here and whose capitals spell the acronym. */
function spelledBefore(sentence, last, acronym) {
    const letters = acronym.replace(/[^A-Z]/g, '');
    for (let first = last; first >= Math.max(0, last - 12) && letters.length > 1; first--) {
        const words = sentence.tokens.slice(first, last + 1).map((t) => t.text);
        if (words.some((w) => /^[,;:()]$/.test(w)))
            return undefined;
        const initials = words
            .filter((w) => /^\p{Lu}/u.test(w))
            .map((w) => w[0])
            .join('');
        if (initials === letters && /^\p{Lu}/u.test(words[0] ?? ''))
            return { first, last };
    }
    return undefined;
}
/** One name over the whole span; the names in it become parts of it. */
function widened(sentence, span, before, all) {
    const inner = all.filter((d) => d.first >= span.first && d.last <= span.last);
    for (const part of inner)
        part.inside = true;
    const country = inner.find((d) => d.readings[0]?.country)?.readings[0]?.country;
    const base = inner.find((d) => d.type === 'organisation')?.readings[0] ?? {
        sectors: [],
        why: 'acronym told in the text',
    };
    const name = sentence.tokens
        .slice(span.first, span.last + 1)
        .map((t) => t.text)
        .join(' ');
    const reading = { ...base, name, ...(country ? { country } : {}) };
    const type = before?.type === 'place' || !before ? 'organisation' : before.type;
    const draft = {
        sentence,
        ...span,
        sort: 'name',
        head: headOf(sentence, span),
        type,
        named: true,
        readings: [reading],
    };
    for (const part of inner.filter((d) => !isKnown(d)))
        all.splice(all.indexOf(part), 1);
    all.push(draft);
    return draft;
}
/** "ISIS-K (Islamic State Khorasan)". */
function joinLongForm(sentence, name, inner, told) {
    const text = name ? wordsOf(sentence, name.first, name.last + 1) : '';
    if (!name || !inner || !isAcronym(text) || firstLetter(sentence, inner) !== text[0]?.toLowerCase())
        return;
    joinPair(inner, name, text, told);
}
function joinPair(long, short, text, told) {
    told.set(text, long);
    if (!isKnown(long) && isKnown(short)) {
        long.readings = short.readings.map((r) => ({ ...r, why: `acronym told in the text: ${text}; ${r.why}` }));
    }
    else
        short.readings = shortFor(long);
    short.same = long;
}
const wordsOf = (sentence, first, end) => sentence.tokens
    .slice(first, end)
    .map((t) => t.text)
    .join('');
const firstLetter = (sentence, name) => sentence.tokens[name.first]?.text[0]?.toLowerCase();
const isKnown = (draft) => draft?.readings.some((r) => r.id !== undefined) ?? false;
function shortFor(name) {
    return name.readings.map((reading) => ({ ...reading, why: `acronym told in the text; ${reading.why}` }));
}
function draftAt(sentence, range, name) {
    const { type, found } = name;
    return {
        sentence,
        ...range,
        sort: 'name',
        head: headOf(sentence, range),
        type,
        named: true,
        readings: shortFor(name),
        same: name,
        ...(found ? { found } : {}),
    };
}
