const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1000],
]);
const VAGUE = new Set(['several', 'few', 'many', 'numerous', 'recent', 'countless']);
function tensAt(words, at) {
    const tens = TENS.indexOf(words.lower(at));
    return tens < 0 ? 0 : 20 + 10 * tens;
}
function belowHundred(words, at) {
    const tens = tensAt(words, at);
    if (tens === 0) {
        const small = SMALL.indexOf(words.lower(at));
        return small < 0 ? undefined : { amount: small, end: at + 1 };
    }
    const ones = SMALL.indexOf(words.lower(at + 1));
    return ones > 0 && ones < 10 ? { amount: tens + ones, end: at + 2 } : { amount: tens, end: at + 1 };
}
function inFigures(words, at) {
    const text = words.lower(at);
    if (!/^\d[\d,]*(?:\.\d+)?$/.test(text) || text.length > 9)
        return undefined;
    return { amount: Number(text.replaceAll(',', '')), end: at + 1 };
}
/** A whole or decimal number: "12", "1,500", "twenty-five", "two hundred", "a dozen". */
export function numberAt(words, at) {
    const article = words.lower(at) === 'a' && SCALES.has(words.lower(at + 1)) ? { amount: 1, end: at + 1 } : undefined;
    const base = inFigures(words, at) ?? article ?? belowHundred(words, at);
    if (!base || base.amount === 'X')
        return undefined;
    const scale = SCALES.get(words.lower(base.end));
    return scale === undefined
        ? { amount: base.amount, end: base.end }
        : { amount: base.amount * scale, end: base.end + 1 };
}
/** "2 1/2" and "2½" after the whole number; the fraction's value and where it ends. */
function fractionAt(words, at) {
    const [top, bottom] = [Number(words.lower(at)), Number(words.lower(at + 1))];
    if (words.joint(at + 1) === '/' && top > 0 && bottom > top)
        return { amount: top / bottom, end: at + 2 };
    if (words.lower(at) === '½')
        return { amount: 0.5, end: at + 1 };
    if (words.reads(at, 'and', 'a', 'half'))
        return { amount: 0.5, end: at + 3 };
    return { amount: 0, end: at };
}
function vagueAt(words, at) {
    const from = words.lower(at) === 'a' || words.lower(at) === 'the' ? at + 1 : at;
    if (words.reads(from, 'couple'))
        return { amount: 2, end: words.lower(from + 1) === 'of' ? from + 2 : from + 1 };
    for (const word of ['dozens', 'hundreds', 'scores', 'tens', 'thousands']) {
        if (words.reads(from, word, 'of'))
            return { amount: 'X', end: from + 2 };
    }
    return VAGUE.has(words.lower(from)) ? { amount: 'X', end: from + 1 } : undefined;
}
function articleAt(words, at) {
    if (words.reads(at, 'half', 'a') || words.reads(at, 'half', 'an'))
        return { amount: 0.5, end: at + 2 };
    return /^(?:a|an|another|half)$/.test(words.lower(at))
        ? { amount: words.lower(at) === 'half' ? 0.5 : 1, end: at + 1 }
        : undefined;
}
/** "two to three", "12-18": the unit is counted, but how often is left open. */
function rangeEnd(words, end) {
    const linked = /^(?:to|or|and)$/.test(words.lower(end)) ? end + 1 : words.joint(end) === '-' ? end : undefined;
    return linked === undefined ? undefined : numberAt(words, linked)?.end;
}
/** An amount before a unit of time: "two", "2 1/2", "a couple of", "several", "half a", "an", "two to three". */
export function quantityAt(words, at) {
    const number = numberAt(words, at);
    if (!number)
        return vagueAt(words, at) ?? articleAt(words, at);
    const range = rangeEnd(words, number.end);
    if (range !== undefined)
        return { amount: 'X', end: range };
    const fraction = fractionAt(words, number.end);
    return { amount: number.amount + fraction.amount, end: fraction.end };
}
/** "nineteen ninety-six", "two thousand": a year as it is spoken. */
export function spokenYearAt(words, at) {
    const high = SMALL.indexOf(words.lower(at));
    const low = high >= 11 ? belowHundred(words, at + 1) : undefined;
    if (low && low.amount !== 'X' && low.amount >= 10)
        return { amount: high * 100 + low.amount, end: low.end };
    return words.reads(at, 'two', 'thousand') ? { amount: 2000, end: at + 2 } : undefined;
}
