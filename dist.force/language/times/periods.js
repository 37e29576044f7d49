/** Whole periods counted from publication or the date before: "last month", "next year", "this summer", "that year". */
import { monthOf, pad, yearOf } from './calendar.js';
import { fromLastDate, fromPublication, lastDate, quarterToldOf, relativeName, } from './context.js';
import { monthAt } from './dates.js';
import { SEASONS, UNITS } from './lexicon.js';
import { yearAfter } from './years.js';
const FROM_PUBLICATION = new Map([
    ['last', -1],
    ['past', -1],
    ['this', 0],
    ['current', 0],
    ['next', 1],
    ['coming', 1],
]);
const FROM_LAST_DATE = new Map([
    ['previous', -1],
    ['preceding', -1],
    ['prior', -1],
    ['same', 0],
    ['that', 0],
    ['following', 1],
    ['subsequent', 1],
]);
const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** The words before the period's noun: "last", "the same", "this past", "that same". */
function leadAt(words, at) {
    const from = /^(?:the|this|that)$/.test(words.lower(at)) && isLead(words.lower(at + 1)) ? at + 1 : at;
    const word = words.lower(from);
    const step = FROM_PUBLICATION.get(word) ?? FROM_LAST_DATE.get(word);
    return step === undefined ? undefined : { step, narrative: FROM_LAST_DATE.has(word), end: from + 1 };
}
function isLead(word) {
    return FROM_PUBLICATION.has(word) || FROM_LAST_DATE.has(word);
}
function unitAt(words, at) {
    const word = words.lower(at);
    return word.endsWith('s') || words.joint(at + 1) !== '' ? undefined : UNITS.get(word);
}
function quarterBefore(context, step) {
    const said = quarterToldOf(context);
    return step === 0 && said !== undefined ? { value: said } : fromPublication(context, 'quarter', step);
}
/** "last week", "this year", "the following month", "that day", "the current fiscal year". */
export const period = (words, at, context) => {
    const lead = leadAt(words, at);
    if (!lead)
        return undefined;
    const noun = words.lower(lead.end) === 'fiscal' || words.lower(lead.end) === 'calendar' ? lead.end + 1 : lead.end;
    const unit = unitAt(words, noun);
    if (!unit)
        return undefined;
    if (unit === 'day')
        return narrativeDay(words, at, lead, noun + 1, context);
    const end = noun + 1;
    if (lead.narrative)
        return { end, type: 'DATE', value: fromLastDate(context, unit, lead.step) };
    if (words.lower(at) === 'the' && words.lower(at + 1) === 'past')
        return undefined;
    const found = unit === 'quarter' ? quarterBefore(context, lead.step) : fromPublication(context, unit, lead.step);
    return { end, type: 'DATE', ...found };
};
/** "the same day", "that day", "the next day"; "this day", "a last day" are no days of the calendar. */
function narrativeDay(words, at, lead, end, context) {
    const next = words.lower(at) === 'the' && words.lower(at + 1) === 'next';
    return lead.narrative || next ? { end, type: 'DATE', value: fromLastDate(context, 'day', lead.step) } : undefined;
}
/** A season or month of no known year, with its words where they count from publication. */
function open(end, part, lead, name) {
    return { end, type: 'DATE', value: `XXXX-${part}`, ...(lead ? { relative: relativeName(lead.step, name) } : {}) };
}
function seasonYear(season, step, published) {
    const year = yearOf(published);
    const month = monthOf(published);
    const start = SEASON_START[season] ?? 1;
    const over = season === 'WI' ? false : month >= start + 3;
    if (step === -1)
        return over ? year : year - 1;
    if (step === 1)
        return month >= start ? year + 1 : year;
    if (season === 'WI')
        return month <= 3 ? year - 1 : year;
    return step === undefined && month < start ? year - 1 : year;
}
const SEASON_LEADS = /^(?:in|during|by|since|until|for|of|over|into|through|early|late|mid|this|that)$/;
/** "last summer", "this fall", "spring 2024", "the winter of 1994". */
export const season = (words, at, context) => {
    const lead = leadAt(words, at);
    const the = words.lower(at) === 'the' ? at + 1 : at;
    const noun = lead && !lead.narrative ? lead.end : the;
    const name = SEASONS.get(words.lower(noun));
    if (name === undefined || words.joint(noun + 1) !== '')
        return undefined;
    const said = yearAfter(words, noun + 1, context);
    if (said)
        return { end: said.end, type: 'DATE', value: `${said.year}-${name}` };
    if (!lead && !SEASON_LEADS.test(words.lower(at - 1)))
        return undefined;
    const end = noun + 1;
    if (context.published === undefined)
        return open(end, name, lead, words.lower(noun));
    return { end, type: 'DATE', value: `${pad(seasonYear(name, lead?.step, context.published), 4)}-${name}` };
};
/** "last November", "next May", "this September". */
export const leadMonth = (words, at, context) => {
    const lead = leadAt(words, at);
    const named = lead && monthAt(words, lead.end);
    if (!lead || named === undefined || /^\d/.test(words.lower(lead.end + 1)))
        return undefined;
    const end = lead.end + 1;
    const anchor = lead.narrative ? lastDate(context) : context.published;
    if (anchor === undefined)
        return open(end, pad(named), lead.narrative ? undefined : lead, words.text(lead.end));
    return { end, type: 'DATE', value: `${pad(yearOfLead(named, lead.step, anchor), 4)}-${pad(named)}` };
};
function yearOfLead(month, step, anchor) {
    const year = yearOf(anchor);
    if (step === -1)
        return month < monthOf(anchor) ? year : year - 1;
    if (step === 1)
        return month > monthOf(anchor) ? year : year + 1;
    return year;
}
function isBare(words, at) {
    return (words.lower(at) === 'the' &&
        !/^(?:of|before|after|that|when|earlier|later|ago|in|old|long)$/.test(words.lower(at + 2)) &&
        words.joint(at + 2) === '');
}
/** The day that "later in the day" goes on with. */
function dayToldOf(context) {
    const last = lastDate(context)?.slice(0, 10) ?? '';
    return /^\d{4}-\d\d-\d\d$/.test(last) ? last : fromPublication(context, 'day', 0).value;
}
/** "the year", "the weekend", "the week": the one of publication; "the year ended March 31" is a length of time. */
export const barePeriod = (words, at, context) => {
    const full = /^(?:fiscal|full|calendar)$/.test(words.lower(at + 1)) ? 1 : 0;
    const noun = words.lower(at + 1 + full);
    const end = at + 2 + full;
    if (noun === 'day' && /^(?:later|earlier|late|early)$/.test(words.lower(at - 2)))
        return { end, type: 'DATE', value: dayToldOf(context) };
    if (!isBare(words, at) || !/^(?:year|week|weekend|month)$/.test(noun))
        return undefined;
    if (/^(?:ended|ending|to)$/.test(words.lower(end)))
        return { end, type: 'DURATION', value: `P1${noun.slice(0, 1).toUpperCase()}` };
    const unit = UNITS.get(noun) ?? 'year';
    const step = unit === 'weekend' && context.tense(at) !== 'future' ? -1 : 0;
    return { end, type: 'DATE', ...fromPublication(context, unit, step) };
};
export const PERIODS = [period, season, leadMonth, barePeriod];
