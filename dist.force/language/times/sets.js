/** Times that recur: "every day", "weekly", "each Thursday", "twice a week", "$1 billion a year". */
import { pad } from './calendar.js';
import { monthAt } from './dates.js';
import { lengthValue } from './durations.js';
import { DAY_PARTS, LENGTHS, SEASONS, WEEKDAY_PLURALS, WEEKDAYS } from './lexicon.js';
import { numberAt } from './numbers.js';
const ADVERBS = new Map([
    ['hourly', 'PT1H'],
    ['daily', 'P1D'],
    ['nightly', 'P1D'],
    ['weekly', 'P1W'],
    ['biweekly', 'P2W'],
    ['fortnightly', 'P2W'],
    ['monthly', 'P1M'],
    ['bimonthly', 'P2M'],
    ['quarterly', 'P1Q'],
    ['annually', 'P1Y'],
    ['yearly', 'P1Y'],
    ['annual', 'P1Y'],
]);
function set(end, value) {
    return { end, type: 'SET', value };
}
const ADJECTIVES = /^(?:quarterly|monthly|yearly|annual|bimonthly|biweekly|fortnightly)$/;
/** "daily", "annually", "paid quarterly"; before a noun ("annual report") the longer ones say what kind of thing it is. */
export const adverb = (words, at) => {
    const value = ADVERBS.get(words.lower(at));
    if (value === undefined || (words.joint(at) === '-' && /^(?:semi|bi)$/.test(words.lower(at - 1))))
        return undefined;
    if (/^\p{Lu}/u.test(words.text(at)) && at > 0)
        return undefined;
    const beforeNoun = words.xpos(at) === '' ? /^[\p{L}$]/u.test(words.text(at + 1)) : words.xpos(at).startsWith('JJ');
    return ADJECTIVES.test(words.lower(at)) && beforeNoun ? undefined : set(at + 1, value);
};
function recurring(words, at) {
    const weekday = WEEKDAYS.get(words.lower(at));
    const part = DAY_PARTS.get(words.lower(at + 1));
    if (weekday !== undefined)
        return set(part ? at + 2 : at + 1, `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`);
    const month = monthAt(words, at);
    if (month !== undefined)
        return set(at + 1, `XXXX-${pad(month)}`);
    const season = SEASONS.get(words.lower(at));
    if (season !== undefined)
        return set(at + 1, `XXXX-${season}`);
    const day = DAY_PARTS.get(words.lower(at));
    return day === undefined ? undefined : set(at + 1, `XXXX-XX-XXT${day}`);
}
/** "every day", "each year", "every two weeks", "each Thursday", "every other day". */
export const every = (words, at) => {
    if (!/^(?:every|each)$/.test(words.lower(at)))
        return undefined;
    const other = words.lower(at + 1) === 'other' ? { amount: 2, end: at + 2 } : undefined;
    const count = other ?? numberAt(words, at + 1) ?? { amount: 1, end: at + 1 };
    const noun = words.lower(count.end);
    const value = noun === 'second' ? undefined : lengthValue(count.amount, noun);
    return value === undefined ? recurring(words, at + 1) : set(count.end + 1, value);
};
/** "Sundays", "Tuesday nights". */
export const plural = (words, at) => {
    const weekday = WEEKDAY_PLURALS.get(words.lower(at));
    if (weekday !== undefined)
        return set(at + 1, `XXXX-WXX-${weekday}`);
    const nights = /^(?:mornings|afternoons|evenings|nights)$/.test(words.lower(at + 1));
    return nights && WEEKDAYS.has(words.lower(at)) ? recurring(words, at) : undefined;
};
const RATE_OF = /^(?:once|twice|times|percent|%|million|billion|trillion|thousand|cents|hundred|apiece|\$|[\d,.]*\d[\d,.]*)$/;
/** "twice a week", "$1 billion a year", "four flights per day". */
export const rate = (words, at) => {
    const lead = words.lower(at);
    if (!/^(?:a|an|per)$/.test(lead) || words.joint(at + 2) !== '')
        return undefined;
    const value = LENGTHS.has(words.lower(at + 1)) ? lengthValue(1, words.lower(at + 1)) : undefined;
    if (value === undefined)
        return undefined;
    const before = words.lower(at - 1);
    const plural = /^[a-z]{3,}[^s]s$/.test(before) && !LENGTHS.has(before) && numberNear(words, at);
    return lead === 'per' || RATE_OF.test(before) || plural ? set(at + 2, value) : undefined;
};
/** "four flights a week": a number stands shortly before the thing counted. */
function numberNear(words, at) {
    return [2, 3, 4].some((back) => numberAt(words, at - back) !== undefined || /^(?:of|many|several)$/.test(words.lower(at - back)));
}
export const SETS = [adverb, every, plural, rate];
