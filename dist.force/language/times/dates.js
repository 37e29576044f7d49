/** Dates in figures and months: "23 May 2025", "May 23", "the 23rd of May", "2025-05-23", "March 3-5", "March 2024". */
import { daysBetween, isDay, pad, weekdayOf, yearOf } from './calendar.js';
import { precedes } from './context.js';
import { MONTHS, NAME_HEADS, ORDINALS, WEEKDAYS } from './lexicon.js';
import { fullYear, yearAfter, yearAt } from './years.js';
/** The month that a word names; "may", "march", "august" and abbreviations need their capital. */
export function monthAt(words, at) {
    const month = MONTHS.get(words.lower(at));
    if (month === undefined || /^\p{Lu}/u.test(words.text(at)))
        return month;
    return words.lower(at).length > 4 && !/^(?:march|august|.*\.)$/.test(words.lower(at)) ? month : undefined;
}
function dayOfMonth(words, at) {
    const figures = /^(\d\d?)(?:st|nd|rd|th)?$/.exec(words.lower(at))?.[1];
    if (figures !== undefined)
        return Number(figures) >= 1 && Number(figures) <= 31 ? { day: Number(figures), end: at + 1 } : undefined;
    const tens = { twenty: 20, thirty: 30 }[words.lower(at)];
    const ones = ORDINALS.get(words.lower(tens === undefined ? at : at + 1));
    if (ones === undefined || (tens !== undefined && ones > 9))
        return undefined;
    return { day: (tens ?? 0) + ones, end: tens === undefined ? at + 1 : at + 2 };
}
/** The last day of "3-5", "3/4", "3 to 5", "3 and 4". */
function lastOfDays(words, at, first) {
    const linked = /^(?:to|and|or|until|through)$/.test(words.lower(at)) ? at + 1 : at;
    if (linked === at && words.joint(at) === '')
        return undefined;
    const said = dayOfMonth(words, linked);
    return said && said.day > first ? { last: said.day, end: said.end } : undefined;
}
/** "April 24 and 25 soldiers": the second figure counts something. */
function countsNoun(words, end) {
    return (/^\p{L}/u.test(words.lower(end)) &&
        !/^(?:in|at|on|for|by|to|of|and|with|as|when|after|before|but|or|at)$/.test(words.lower(end)));
}
function monthFirst(words, at) {
    const month = monthAt(words, at);
    if (month === undefined || words.joint(at + 1) === '/')
        return undefined;
    const day = dayOfMonth(words, words.lower(at + 1) === 'the' ? at + 2 : at + 1);
    if (!day || /^(?:%|percent)$/.test(words.lower(day.end)))
        return undefined;
    const range = lastOfDays(words, day.end, day.day);
    const counted = range && words.joint(day.end) === '' && countsNoun(words, range.end);
    return { month, day: day.day, end: day.end, ...(counted ? {} : range) };
}
function dayFirst(words, at) {
    const day = dayOfMonth(words, words.lower(at) === 'the' ? at + 1 : at);
    if (!day)
        return undefined;
    const range = lastOfDays(words, day.end, day.day);
    const end = range?.end ?? day.end;
    const place = words.lower(end) === 'of' ? end + 1 : end;
    const month = monthAt(words, place);
    if (month === undefined)
        return undefined;
    return { month, day: day.day, end: place + 1, ...(range ? { last: range.last } : {}) };
}
/** The year of a month (and day) that the text leaves out: the past one, unless the tense or nearness speak for the next. */
export function yearOfDay(month, day, at, context) {
    if (context.published === undefined)
        return 'XXXX';
    const year = yearOf(context.published);
    const past = precedes(context.published, month, day ?? 1) ? year : year - 1;
    return pad(looksAhead(past, month, day, at, context) ? past + 1 : past, 4);
}
function looksAhead(past, month, day, at, context) {
    const published = context.published ?? '';
    const tense = context.tense(at);
    const tail = `${pad(month)}-${pad(day ?? 1)}`;
    const back = daysBetween(`${pad(past, 4)}-${tail}`, published);
    const ahead = daysBetween(published, `${pad(past + 1, 4)}-${tail}`);
    if (tense === 'future')
        return day === undefined ? back > 31 : back > 14;
    if (tense === 'past')
        return day !== undefined && ahead * 6 < back;
    return day === undefined ? tense === 'reported' && ahead * 3 < back : ahead * 2 < back;
}
/** "Monday 19 December": the year nearest to publication in which that day was a Monday. */
function yearOfWeekday(words, at, found, context) {
    const weekday = WEEKDAYS.get(words.lower(at));
    if (weekday === undefined || context.published === undefined)
        return undefined;
    const year = yearOf(context.published);
    const fits = [year, year - 1, year + 1].find((y) => isDay(y, found.month, found.day) && weekdayOf(`${pad(y, 4)}-${pad(found.month)}-${pad(found.day)}`) === weekday);
    return fits === undefined ? undefined : pad(fits, 4);
}
function reading(words, found, at, context) {
    const said = yearAfter(words, found.end, context);
    const year = said?.year ?? yearOfWeekday(words, at, found, context) ?? yearOfDay(found.month, found.day, at, context);
    const end = said?.end ?? found.end;
    if (NAME_HEADS.has(words.text(end)) || !isDay(Number(year) || 2000, found.month, found.last ?? found.day))
        return undefined;
    const month = `${year}-${pad(found.month)}`;
    const value = `${month}-${pad(found.day)}`;
    return { end, type: 'DATE', value: found.last === undefined ? value : `${value}/${month}-${pad(found.last)}` };
}
/** A day with its month, a weekday before it or not: "Monday, Oct. 26", "23 May 2025". */
export const dayAndMonth = (words, at, context) => {
    const from = afterWeekday(words, at);
    const found = monthFirst(words, from) ?? dayFirst(words, from);
    return found && reading(words, found, at, context);
};
function afterWeekday(words, at) {
    if (!WEEKDAYS.has(words.lower(at)))
        return at;
    const comma = words.lower(at + 1) === ',' ? at + 2 : at + 1;
    return words.lower(comma) === 'the' ? comma + 1 : comma;
}
function figures(year, month, day, end) {
    if (!isDay(year, month, day))
        return undefined;
    return { end, type: 'DATE', value: `${pad(year, 4)}-${pad(month)}-${pad(day)}` };
}
/** "2025-05-23" and, for a month, "2025-05". */
export const isoDate = (words, at) => {
    const year = /^(?:1[5-9]|20)\d\d$/.test(words.lower(at)) ? Number(words.lower(at)) : undefined;
    if (year === undefined || words.joint(at + 1) !== '-' || words.joint(at + 2) !== '-')
        return undefined;
    if (!/^\d\d$/.test(words.lower(at + 1)) || !/^\d\d$/.test(words.lower(at + 2)))
        return undefined;
    return figures(year, Number(words.lower(at + 1)), Number(words.lower(at + 2)), at + 3);
};
function slashed(words, at) {
    const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(words.lower(at));
    if (dotted)
        return [...dotted.slice(1).map(Number), at + 1];
    if (words.joint(at + 1) === '' || words.joint(at + 1) !== words.joint(at + 2))
        return undefined;
    const parts = [words.lower(at), words.lower(at + 1), words.lower(at + 2)];
    if (!/^\d\d? \d\d? (?:\d\d){1,2}$/.test(parts.join(' ')))
        return undefined;
    return [...parts.map(Number), at + 3];
}
/** "23/05/2025", "23.05.2025", "12/31/94": whichever order gives a date; dots and doubt are read as day, month. */
export const slashedDate = (words, at) => {
    const [a, b, y, end] = slashed(words, at) ?? [];
    if (a === undefined || b === undefined || y === undefined || end === undefined)
        return undefined;
    const year = y < 100 ? fullYear(y) : y;
    return b > 12 ? figures(year, a, b, end) : figures(year, b, a, end);
};
const MAY_LEADS = /^(?:in|since|until|till|by|before|after|from|to|of|last|next|this|early|late|mid|through|for|during|between|and|or|,|each|every|around|mid-)$/;
const MAY_IS_A_VERB = /^(?:be|have|not|also|well|yet|still|he|she|it|they|we|i|you|the|this|that|god|need|take|want|come|even|never)$/;
/** Whether "May", "March" stand for the month: "may" at the head of a question or a wish does not. */
function isMonthName(words, at, hasYear) {
    if (words.xpos(at) === 'MD' || words.xpos(at) === 'VB' || words.lower(at - 1) === 'black')
        return false;
    if (isFirstName(words, at))
        return false;
    if (hasYear || !/^(?:may|march|jan|mar\.|jun|jul|feb|apr|aug|dec|sep)$/.test(words.lower(at)))
        return true;
    const before = words.lower(at - 1);
    if (words.lower(at) === 'march')
        return before !== 'the' && before !== 'long' && !/^(?:on|against|for|of)$/.test(words.lower(at + 1));
    const led = MAY_LEADS.test(before) || words.joint(at + 1) !== '';
    return led && !(words.lower(at) === 'may' && MAY_IS_A_VERB.test(words.lower(at + 1)));
}
/** "April Jones", "June Carter": a name of a person where no preposition leads a month. */
function isFirstName(words, at) {
    if (!/^(?:april|may|june|august|jan)$/.test(words.lower(at)) ||
        /^(?:in|since|until|till|by|before|from|to|of|last|next|this|early|late|mid)$/.test(words.lower(at - 1)))
        return false;
    return words.joint(at + 1) === '' && /^\p{Lu}\p{Ll}/u.test(words.text(at + 1));
}
function rangeOfMonths(words, at, first, context) {
    const second = words.joint(at) === '-' ? monthAt(words, at) : undefined;
    if (second === undefined || second <= first)
        return undefined;
    const said = yearAfter(words, at + 1, context);
    const year = said?.year ?? yearOfDay(second, undefined, at, context);
    return { end: said?.end ?? at + 1, type: 'DATE', value: `${year}-${pad(first)}/${year}-${pad(second)}` };
}
/** A month, with its year or without: "March 2024", "Jan-Mar 2024", "May of 2024", "in March", "Aug. last year". */
export const month = (words, at, context) => {
    const named = monthAt(words, at);
    if (named === undefined || words.joint(at + 1) === '/')
        return undefined;
    const said = yearAfter(words, at + 1, context);
    if (!isMonthName(words, at, said !== undefined) || NAME_HEADS.has(words.text(at + 1)))
        return undefined;
    const range = rangeOfMonths(words, at + 1, named, context);
    if (range)
        return range;
    const year = said?.year ?? yearOfRange(words, at) ?? yearOfDay(named, undefined, at, context);
    return { end: said?.end ?? at + 1, type: 'DATE', value: `${year}-${pad(named)}` };
};
/** The year that "from March to May 2024" lends to its first month. */
function yearOfRange(words, at) {
    if (!/^(?:to|and|until|through)$/.test(words.lower(at + 1)))
        return undefined;
    const year = monthAt(words, at + 2) === undefined ? undefined : yearAt(words, at + 3)?.year;
    return year === undefined ? undefined : pad(year, 4);
}
export const DATES = [dayAndMonth, isoDate, slashedDate, month];
