/** Years, decades and centuries: "in 2003", "1996-2001", "fiscal 1996", "the 1990s", "'90s", "the 20th century". */
import { pad } from './calendar.js';
import { ORDINALS } from './lexicon.js';
import { spokenYearAt } from './numbers.js';
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const LEADS_A_YEAR = /^(?:in|since|until|till|by|before|after|from|during|between|of|early|late|mid|the|around|circa|for|through|throughout|and|or|to|fiscal|year|season|its|his|her|their|this|post|pre|than|back|into)$/;
const COUNTS = /^(?:percent|per|%|million|billion|trillion|thousand|hundred|dozen|people|men|women|children|persons?|troops|soldiers|police|dollars?|euros?|pounds?|yen|francs|marks|rubles|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|tons?|tonnes|barrels|acres|hectares|square|sq|shares?|points?|cases|votes|jobs|times|gmt|hours?|days?|weeks?|months?|years?|minutes?|degrees|homes|families|refugees|migrants|protesters|workers|members|students|fighters|villages|others|more|dead|wounded|injured|civilians|prisoners|copies|pages|words|calories|seats)$/;
/** A year in figures ("1996", "'96") or as spoken ("nineteen ninety-six"). */
export function yearAt(words, at) {
    const word = words.lower(at);
    if (/^(?:1[0-9]|20)\d\d$/.test(word))
        return { year: Number(word), end: at + 1 };
    const short = /^'(\d\d)$/.exec(word)?.[1];
    if (short !== undefined)
        return { year: fullYear(Number(short)), end: at + 1 };
    const spoken = spokenYearAt(words, at);
    return spoken && { year: spoken.amount, end: spoken.end };
}
/** A year of two figures: 30 and above belong to the last century. */
export function fullYear(twoFigures) {
    return twoFigures + (twoFigures >= 30 ? 1900 : 2000);
}
/** "Resolution 1267", "resolutions 1267 and 1988": numbers of papers and flights. */
function isNumbered(words, at) {
    let i = at - 1;
    while (i > at - 6 && /^(?:and|or|,|\d+|no\.)$/.test(words.lower(i)))
        i -= 1;
    return /^(?:resolutions?|flights?|article|decree)$/.test(words.lower(i));
}
function isCount(words, at, end) {
    if (isNumbered(words, at))
        return true;
    const before = words.lower(at - 1);
    const next = words.lower(end);
    if (/^(?:\$|£|€|¥|#|no\.|number|nos\.)$/.test(before) || COUNTS.test(next))
        return true;
    if (/^(?:to|and|or)$/.test(words.lower(end)) && Number(words.lower(end + 1).replace(',', '')) > 2100)
        return true;
    if (words.joint(at) !== '' || (words.joint(end) !== '' && !/^\d/.test(next)))
        return !/^(?:mid|post|pre)$/.test(before);
    return false;
}
/** Whether the figures can be a year where they stand, and are no number of things. */
function isYear(words, at, end, year) {
    if (isCount(words, at, end))
        return false;
    if (LEADS_A_YEAR.test(words.lower(at - 1)))
        return true;
    return year >= 1900 && year < 2050 && !/^[a-z]+s$/.test(words.text(end));
}
function secondYear(words, at, first) {
    if (words.joint(at) === '')
        return undefined;
    const full = yearAt(words, at);
    if (full)
        return full.year > first ? full : undefined;
    if (!/^\d\d$/.test(words.lower(at)))
        return undefined;
    const year = Math.floor(first / 100) * 100 + Number(words.lower(at));
    return year > first ? { year, end: at + 1 } : undefined;
}
/** "2003", "1996-2001", "1996-97", "2003/04". */
export const bareYear = (words, at) => {
    const first = yearAt(words, words.reads(at, 'the', 'year') ? at + 2 : at);
    if (!first)
        return undefined;
    const second = secondYear(words, first.end, first.year);
    const value = pad(first.year, 4);
    if (second && words.joint(second.end) === '') {
        return { end: second.end, type: 'DATE', value: `${value}/${pad(second.year, 4)}` };
    }
    return isYear(words, at, first.end, first.year) ? { end: first.end, type: 'DATE', value } : undefined;
};
/** "fiscal 1996", "fiscal year 1996". */
export const fiscalYear = (words, at) => {
    const from = words.lower(at) === 'the' ? at + 1 : at;
    if (words.lower(from) !== 'fiscal')
        return undefined;
    const year = yearAt(words, words.lower(from + 1) === 'year' ? from + 2 : from + 1);
    return year && { end: year.end, type: 'DATE', value: pad(year.year, 4) };
};
function decadeValue(words, at) {
    const word = words.lower(at);
    const figures = /^(?:(\d\d)|')?(\d)0'?s$/.exec(word);
    if (figures)
        return figures[1] || word.startsWith("'")
            ? `${figures[1] ?? centuryOf(Number(figures[2]))}${figures[2]}`
            : undefined;
    const spoken = DECADES.indexOf(word);
    return spoken < 0 || words.lower(at - 1) !== 'the' ? undefined : `19${spoken + 2}`;
}
/** "'90s" are of the last century, "'10s" of this one. */
function centuryOf(tens) {
    return tens >= 3 ? '19' : '20';
}
/** "the 1990s", "'90s", "the nineties". */
export const decade = (words, at) => {
    const from = words.lower(at) === 'the' ? at + 1 : at;
    const value = decadeValue(words, from);
    return value === undefined ? undefined : { end: from + 1, type: 'DATE', value };
};
function ordinalAt(words, at) {
    const figures = /^(\d\d?)(?:st|nd|rd|th)$/.exec(words.lower(at))?.[1];
    if (figures !== undefined)
        return Number(figures);
    const ones = words.lower(at) === 'twenty' ? 20 + (ORDINALS.get(words.lower(at + 1)) ?? 0) : undefined;
    return ones ?? ORDINALS.get(words.lower(at));
}
/** "the 20th century", "nineteenth-century". */
export const century = (words, at) => {
    const from = words.lower(at) === 'the' ? at + 1 : at;
    const ordinal = ordinalAt(words, from);
    const end = words.lower(from) === 'twenty' ? from + 2 : from + 1;
    if (ordinal === undefined || ordinal < 2 || ordinal > 22 || words.lower(end) !== 'century')
        return undefined;
    return { end: end + 1, type: 'DATE', value: pad(ordinal - 1) };
};
/** The year that a phrase gives after it: ", 1998", " 1998", " of 1998", " of last year". */
export function yearAfter(words, at, context) {
    const comma = words.lower(at) === ',' || words.lower(at) === 'of' ? at + 1 : at;
    const said = yearAt(words, comma);
    if (said && !isCount(words, comma, said.end))
        return { year: pad(said.year, 4), end: said.end };
    return relativeYear(words, comma, context);
}
function relativeYear(words, at, context) {
    const steps = { last: -1, this: 0, next: 1 };
    const from = words.lower(at) === 'the' ? at + 1 : at;
    const step = steps[words.lower(from)];
    if (step === undefined || words.lower(from + 1) !== 'year' || context.published === undefined)
        return undefined;
    const end = words.lower(from + 2) === "'s" ? from + 3 : from + 2;
    return { year: pad(Number(context.published.slice(0, 4)) + step, 4), end };
}
export const YEARS = [bareYear, fiscalYear, decade, century];
