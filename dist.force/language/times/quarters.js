/** Quarters and halves of a year: "the third quarter", "Q3 2024", "third-quarter", "the year-earlier quarter", "first half". */
import { addMonths, pad, unitFrom, yearOf } from './calendar.js';
import { fromPublication, quarterToldOf } from './context.js';
import { ORDINALS } from './lexicon.js';
import { firstDayOf } from './window.js';
import { yearAfter } from './years.js';
/** The year of a quarter or half without one: the last that had begun by publication, unless the verb looks ahead. */
function yearOfPart(firstMonth, at, context) {
    if (context.published === undefined)
        return 'XXXX';
    const year = yearOf(context.published);
    const begun = `${pad(year, 4)}-${pad(firstMonth)}-01` <= context.published;
    const over = `${pad(year, 4)}-${pad(firstMonth + 2)}-31` < context.published;
    const ahead = context.tense(at) === 'future';
    if (begun)
        return pad(ahead && over && firstMonth < 4 ? year + 1 : year, 4);
    return pad(ahead ? year : year - 1, 4);
}
function ordinalAt(words, at) {
    const figures = /^([1-4])(?:st|nd|rd|th)$/.exec(words.lower(at))?.[1];
    return figures === undefined ? ORDINALS.get(words.lower(at)) : Number(figures);
}
function ordinalPart(words, at) {
    const noun = words.lower(at + 1);
    const n = noun === 'half' && words.lower(at) === 'last' ? 2 : ordinalAt(words, at);
    if (n === undefined || (noun !== 'half' && noun !== 'quarter'))
        return undefined;
    return n > (noun === 'half' ? 2 : 4) ? undefined : { n, noun, end: at + 2 };
}
/** What may stand between "the" and the quarter: a year ("the 1988 third quarter", "last year's"), "fiscal", "year-ago". */
function leadAt(words, at, context) {
    let end = words.lower(at) === 'the' || words.lower(at) === 'its' ? at + 1 : at;
    if (words.lower(end) === 'comparable' || words.lower(end) === 'corresponding')
        end += 1;
    const ago = words.lower(end) === 'year' && /^(?:ago|earlier)$/.test(words.lower(end + 1)) && words.joint(end + 1) === '-';
    if (ago)
        end += 2;
    const said = words.lower(end) === ',' || words.lower(end) === 'of' ? undefined : yearAfter(words, end, context);
    if (said)
        end = words.lower(said.end) === "'s" ? said.end + 1 : said.end;
    if (words.lower(end) === 'fiscal')
        end += 1;
    return { ...(said ? { year: said.year } : {}), ago, end };
}
/** "the third quarter", "third-quarter", "first half of 1989", "last year's fourth quarter". */
export const ordinalQuarter = (words, at, context) => {
    const lead = leadAt(words, at, context);
    const part = ordinalPart(words, lead.end);
    if (!part || (part.noun === 'half' && isLoose(words, part.end)))
        return undefined;
    const firstMonth = part.noun === 'half' ? 6 * part.n - 5 : 3 * part.n - 2;
    const after = lead.year === undefined ? yearAfter(words, part.end, context) : undefined;
    const plain = lead.year ?? after?.year ?? yearOfPart(firstMonth, at, context);
    const year = lead.ago && lead.year === undefined && plain !== 'XXXX' ? pad(Number(plain) - 1, 4) : plain;
    return { end: after?.end ?? part.end, type: 'DATE', value: `${year}-${part.noun === 'half' ? 'H' : 'Q'}${part.n}` };
};
/** "the second half" of a match, of a century, of the group. */
function isLoose(words, end) {
    return ((words.lower(end) === 'of' && !/^(?:the|this|last|next|1\d\d\d|20\d\d|fiscal)$/.test(words.lower(end + 1))) ||
        (words.reads(end, 'of', 'the') && words.lower(end + 2) !== 'year'));
}
/** "Q3", "Q3 2024". */
export const shortQuarter = (words, at, context) => {
    const n = /^q([1-4])$/.exec(words.lower(at))?.[1];
    if (n === undefined)
        return undefined;
    const said = yearAfter(words, at + 1, context);
    const year = said?.year ?? yearOfPart(3 * Number(n) - 2, at, context);
    return { end: said?.end ?? at + 1, type: 'DATE', value: `${year}-Q${n}` };
};
function quarterInPlay(context) {
    const said = quarterToldOf(context);
    return said === undefined ? fromPublication(context, 'quarter', -1) : { value: said };
}
function yearBack(value) {
    const day = firstDayOf(value);
    return day === undefined ? value : unitFrom(`${addMonths(day, -12)}-01`, 'quarter', 0);
}
/** "the quarter", "the latest quarter", "the year-earlier period", "the 1988 quarter": the quarter that the report tells of. */
export const quarterAgain = (words, at, context) => {
    const latest = words.lower(at + 1) === 'latest' && words.lower(at) === 'the';
    const lead = latest ? { ago: false, end: at + 2 } : leadAt(words, at, context);
    const noun = words.lower(lead.end);
    const marked = latest || lead.ago || lead.year !== undefined;
    if (noun !== 'quarter' && !(noun === 'period' && marked && quarterToldOf(context) !== undefined))
        return undefined;
    if (!marked &&
        (words.lower(at) !== 'the' ||
            lead.end !== at + 1 ||
            words.joint(lead.end + 1) !== '' ||
            words.lower(lead.end + 1) === 'of'))
        return undefined;
    const now = quarterInPlay(context);
    const ago = lead.ago ? { value: yearBack(now.value) } : now;
    if (lead.year === undefined)
        return { end: lead.end + 1, type: 'DATE', ...ago };
    return { end: lead.end + 1, type: 'DATE', value: `${lead.year}${now.value.slice(4)}` };
};
/** "year-ago results", "the year-earlier profit": the quarter told of, or else the year, one year back. */
export const yearBefore = (words, at, context) => {
    if (words.lower(at) !== 'year' || !/^(?:ago|earlier)$/.test(words.lower(at + 1)) || words.joint(at + 1) !== '-')
        return undefined;
    const told = quarterToldOf(context);
    const found = told === undefined ? fromPublication(context, 'year', -1) : { value: yearBack(told) };
    return { end: at + 2, type: 'DATE', ...found };
};
export const QUARTERS = [ordinalQuarter, shortQuarter, quarterAgain, yearBefore];
