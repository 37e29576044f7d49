/** Words that point from the day of writing: "today", "last night", "now", "recently", "in the future". */
import { fromPublication } from './context.js';
import { byFirstWord, DAY_PARTS, LENGTHS } from './lexicon.js';
import { dayPartAt } from './weekdays.js';
const DAYS = new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
]);
function partOfDay(context, step, part, end) {
    const day = fromPublication(context, 'day', step);
    return { ...day, end, type: 'TIME', value: `${day.value}T${part}` };
}
/** "today", "yesterday morning", "tonight", "the day before yesterday". */
export const namedDay = (words, at, context) => {
    const from = words.lower(at) === 'the' ? at + 1 : at;
    const beyond = { before: -1, after: 1 }[words.lower(from) === 'day' ? words.lower(from + 1) : ''];
    const named = DAYS.get(words.lower(beyond === undefined ? at : from + 2));
    if (named === undefined || words.joint(at + 1) !== '')
        return undefined;
    if (beyond !== undefined)
        return { ...fromPublication(context, 'day', named + beyond), end: from + 3, type: 'DATE' };
    if (words.lower(at) === 'tonight')
        return partOfDay(context, 0, 'NI', at + 1);
    const part = dayPartAt(words, at + 1);
    if (part !== undefined)
        return partOfDay(context, named, part, at + 2);
    return { ...fromPublication(context, 'day', named), end: at + 1, type: 'DATE' };
};
/** "last night", "this morning". */
export const dayPart = (words, at, context) => {
    const part = DAY_PARTS.get(words.lower(at + 1));
    if (part === undefined || words.lower(at + 1).endsWith('s'))
        return undefined;
    if (words.lower(at) === 'last' && part === 'NI')
        return partOfDay(context, -1, part, at + 2);
    return words.lower(at) === 'this' ? partOfDay(context, 0, part, at + 2) : undefined;
};
const REFERENCES = {
    PRESENT_REF: [
        'now',
        'right now',
        'currently',
        'current',
        'at present',
        'at the moment',
        'these days',
        'nowadays',
        'presently',
    ],
    PAST_REF: [
        'recently',
        'more recently',
        'most recently',
        'lately',
        'previously',
        'formerly',
        'long ago',
        'not long ago',
        'the past',
        'the recent past',
        'the distant past',
        'at the time',
        'at that time',
        'earlier times',
        'years ago',
        'months ago',
        'decades ago',
        'weeks ago',
        'centuries ago',
        'days ago',
        'the old days',
    ],
    FUTURE_REF: [
        'soon',
        'the future',
        'the near future',
        'the foreseeable future',
        'near future',
        'as soon as possible',
        'the near term',
        'the short term',
        'the long term',
        'a later date',
        'the coming weeks',
        'the coming months',
        'the coming years',
        'the coming days',
        'coming weeks',
        'coming months',
        'coming days',
        'someday',
    ],
};
const ROWS = byFirstWord(Object.entries(REFERENCES).flatMap(([value, phrases]) => phrases.map((phrase) => ({ words: phrase.split(' '), value }))));
/** Whether words that have other uses point at a time here: "as soon as", "soon became", "the future of" do not. */
function fits(words, at, end, context) {
    const [before, next] = [words.lower(at - 1), words.lower(end)];
    switch (words.lower(end - 1)) {
        case 'soon':
            return before !== 'as' && !/^(?:as|after)$/.test(next) && context.tense(at) !== 'past';
        case 'future':
            return words.lower(at) !== 'the' || end > at + 2 || (/^(?:in|into|for)$/.test(before) && next !== 'of');
        case 'time':
            return !/^(?:of|when|that)$/.test(next);
        case 'previously':
            return !next.endsWith('ed');
        default:
            return true;
    }
}
/** Whether "current" and the like stand alone, and name no thing: "the current account", "a soon-to-be". */
function standsAlone(words, at, end) {
    for (let i = at; i <= end; i++)
        if (words.joint(i) !== '')
            return false;
    if (words.lower(at) !== 'current')
        return true;
    return words.lower(at - 1) !== 'then' && !/^(?:accounts?|affairs)$/.test(words.lower(end));
}
/** "now", "recently", "in the past", "soon": a time that the words leave without a date. */
export const reference = (words, at, context) => {
    let best;
    for (const row of ROWS.get(words.lower(at)) ?? []) {
        const end = at + row.words.length;
        if (end > (best?.end ?? at) &&
            words.reads(at, ...row.words) &&
            standsAlone(words, at, end) &&
            fits(words, at, end, context)) {
            best = { end, type: 'DATE', value: row.value };
        }
    }
    return best;
};
/** "once ruled", "was once the capital": once as "formerly". */
export const once = (words, at) => {
    if (words.lower(at) !== 'once' || words.joint(at + 1) !== '')
        return undefined;
    const counted = /^(?:every|each|again|more|per)$/.test(words.lower(at + 1)) || LENGTHS.has(words.lower(at + 2));
    const formerly = /^(?:was|were|had|who)$/.test(words.lower(at - 1));
    return formerly && !counted ? { end: at + 1, type: 'DATE', value: 'PAST_REF' } : undefined;
};
export const DEICTICS = [namedDay, dayPart, reference, once];
