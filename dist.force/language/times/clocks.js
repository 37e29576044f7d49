/** Times of the day: "at 8 a.m.", "10:30 GMT", "noon Thursday", "4 in the morning", "in the evening". */
import { pad } from './calendar.js';
import { fromLastDate, fromPublication, lastDate } from './context.js';
import { dayAndMonth, isoDate } from './dates.js';
import { namedDay } from './deictics.js';
import { holiday } from './holidays.js';
import { DAY_PARTS } from './lexicon.js';
import { numberAt } from './numbers.js';
import { weekday } from './weekdays.js';
const ZONE = /^(?:gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|bst|cet|cest|msk|z)$/;
const NAMED = new Map([
    ['noon', '12:00'],
    ['midday', '12:00'],
    ['midnight', '24:00'],
]);
function hourIn(hour, half) {
    return (hour % 12) + (half === 'p' ? 12 : 0);
}
function halfOfDay(words, at) {
    const half = /^([ap])\.?m\.?$/.exec(words.lower(at))?.[1];
    if (half)
        return { half: half === 'a' ? 'a' : 'p', end: at + 1 };
    if (words.reads(at, 'in', 'the', 'morning'))
        return { half: 'a', end: at + 3 };
    if (words.reads(at, 'in', 'the', 'afternoon') || words.reads(at, 'in', 'the', 'evening'))
        return { half: 'p', end: at + 3 };
    return words.reads(at, 'at', 'night') ? { half: 'p', end: at + 2 } : undefined;
}
function figureClock(words, at) {
    const [, hours, minutes] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(words.lower(at)) ?? [];
    const hour = hours === undefined ? numberAt(words, at)?.amount : Number(hours);
    if (hour === undefined || hour > 24 || Number(minutes ?? 0) > 59)
        return undefined;
    const oclock = words.reads(at + 1, 'o', "'", 'clock') ? at + 4 : at + 1;
    const half = halfOfDay(words, oclock);
    if (half)
        return hour > 12 ? undefined : { time: `${pad(hourIn(hour, half.half))}:${minutes ?? '00'}`, end: half.end };
    const plain = minutes !== undefined && words.lower(at).includes(':') && words.joint(at + 1) === '';
    return plain || oclock > at + 1 ? { time: `${pad(hour)}:${minutes ?? '00'}`, end: oclock } : undefined;
}
function militaryClock(words, at) {
    const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(words.lower(at));
    const hours = /^(?:hours|hrs)$/.test(words.lower(at + 1)) ? at + 2 : at + 1;
    const marked = hours > at + 1 || ZONE.test(words.lower(at + 1));
    return match && marked ? { time: `${match[1]}:${match[2]}`, end: hours } : undefined;
}
function clockAt(words, at) {
    const named = words.lower(at - 1) === 'high' ? undefined : NAMED.get(words.lower(at));
    const found = named === undefined ? (militaryClock(words, at) ?? figureClock(words, at)) : { time: named, end: at + 1 };
    if (!found)
        return undefined;
    let end = found.end;
    if (words.reads(end, 'local', 'time'))
        end += 2;
    if (ZONE.test(words.lower(end)))
        end += 1;
    return { time: found.time, end };
}
function dayAfter(words, at, context) {
    const from = /^(?:,|on)$/.test(words.lower(at)) ? at + 1 : at;
    return (dayAndMonth(words, from, context) ??
        isoDate(words, from, context) ??
        weekday(words, from, context) ??
        namedDay(words, from, context) ??
        holiday(words, from, context));
}
/** The day that a bare clock time belongs to: that of the date before, else that of publication. */
function dayInPlay(context) {
    const last = lastDate(context)?.slice(0, 10);
    return last !== undefined && /^\d{4}-\d\d-\d\d$/.test(last) ? last : fromPublication(context, 'day', 0).value;
}
/** "8 a.m.", "5 p.m. EST Nov. 9", "midnight Friday", "10:30 GMT". */
export const clock = (words, at, context) => {
    const found = clockAt(words, at);
    if (!found)
        return undefined;
    const day = dayAfter(words, found.end, context);
    const value = `${day?.value.slice(0, 10) ?? dayInPlay(context)}T${found.time}`;
    return {
        end: day?.end ?? found.end,
        type: 'TIME',
        value,
        ...(day?.relative === undefined ? {} : { relative: day.relative }),
    };
};
/** "in the morning", "that evening", "the next morning", "Monday at midnight" without a day of its own. */
export const partOfDay = (words, at, context) => {
    const next = words.reads(at, 'the', 'next') || words.reads(at, 'the', 'following') ? 1 : 0;
    const part = DAY_PARTS.get(words.lower(at + 1 + next));
    if (part !== undefined && next === 1)
        return { end: at + 3, type: 'TIME', value: `${fromLastDate(context, 'day', 1)}T${part}` };
    if (part === undefined || words.lower(at + 1).endsWith('s') || words.joint(at + 2) !== '')
        return undefined;
    const lead = words.lower(at) === 'that' || (words.lower(at) === 'the' && /^(?:in|during)$/.test(words.lower(at - 1)));
    return lead ? { end: at + 2, type: 'TIME', value: `${dayInPlay(context)}T${part}` } : undefined;
};
export const CLOCKS = [clock, partOfDay];
