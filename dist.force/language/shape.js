const LOWER = 1;
const TITLE = 2;
const UPPER = 3;
const INITIAL = 4;
const MIXED = 5;
const DIGITS = 6;
const OTHER = 7;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g;
/** The index of an atom's shape; `word` is the atom as written. */
export function shapeOf(word, kind) {
    if (kind !== 'letter')
        return kind === 'digit' ? DIGITS : OTHER;
    const lower = word.toLowerCase();
    if (word === lower)
        return LOWER;
    const [[first = '', ...rest], [lowerFirst = '', ...lowerRest]] = [[...word], [...lower]];
    if (word === word.toUpperCase())
        return rest.length > 0 ? UPPER : INITIAL;
    return first !== lowerFirst && rest.join('') === lowerRest.join('') ? TITLE : MIXED;
}
/** 0 for no gap, 1 for a gap within a line, 2 for one line break, 3 for more. */
export function gapOf(between) {
    if (between === '' || between === ' ')
        return between.length;
    const breaks = between.match(LINE_BREAK)?.length ?? 0;
    return breaks === 0 ? 1 : Math.min(breaks, 2) + 1;
}
