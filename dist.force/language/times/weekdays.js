/** Weekdays: "on Friday", "last Friday", "Friday night", "next Monday", "the week of March 6". */
import { addDays, weekdayOf, weekOf } from './calendar.js';
import { relativeName } from './context.js';
import { dayAndMonth } from './dates.js';
import { DAY_PARTS, NAME_HEADS, WEEKDAYS } from './lexicon.js';
import { leadsAhead } from './tense.js';
const ABBREVIATED = /\.$/;
/** The weekday that a word names, if it is not part of a name ("the Sunday Times", "Bloody Sunday"). */
export function weekdayAt(words, at) {
    const weekday = WEEKDAYS.get(words.lower(at));
    if (weekday === undefined)
        return undefined;
    if (NAME_HEADS.has(words.text(at + 1)) || /^(?:bloody|palm|good|black|ash)$/.test(words.lower(at - 1)))
        return undefined;
    if (ABBREVIATED.test(words.text(at)) && !/^(?:,|\d.*)$/.test(words.lower(at + 1)))
        return undefined;
    return weekday;
}
/** The day of a bare weekday: the most recent one, that of publication included, unless the verb looks ahead. */
function dayOf(weekday, step, ahead, context) {
    const published = context.published;
    if (published === undefined)
        return `XXXX-WXX-${weekday}`;
    const back = (weekdayOf(published) - weekday + 7) % 7;
    if (step === 'last' || step === 'past')
        return addDays(published, -(back || 7));
    if (step === 'next' || step === 'coming')
        return addDays(published, 7 - back);
    if (step === 'this')
        return addDays(published, weekday - weekdayOf(published));
    return addDays(published, ahead && back > 0 ? 7 - back : -back);
}
function stepOf(step) {
    if (step === 'this')
        return 0;
    return step === 'last' || step === 'past' ? -1 : 1;
}
const STEPS = /^(?:last|past|next|coming|this)$/;
function stepAt(words, at) {
    const from = words.lower(at) === 'the' && STEPS.test(words.lower(at + 1)) ? at + 1 : at;
    if (words.lower(from) === 'this' && /^(?:past|coming)$/.test(words.lower(from + 1))) {
        return { step: words.lower(from + 1), end: from + 2 };
    }
    return STEPS.test(words.lower(from)) ? { step: words.lower(from), end: from + 1 } : { step: '', end: at };
}
/** The part of the day right after a day: "Friday night" gives NI; "morning" as in "morning-after" does not. */
export function dayPartAt(words, at) {
    return words.joint(at + 1) === '-' ? undefined : DAY_PARTS.get(words.lower(at));
}
/** "Friday", "last Friday", "this coming Sunday", "Friday night". */
export const weekday = (words, at, context) => {
    const { step, end } = stepAt(words, at);
    const named = weekdayAt(words, end);
    if (named === undefined)
        return undefined;
    const ahead = words.lower(end + 1) !== "'s" && (context.tense(at) === 'future' || leadsAhead(words, at));
    const value = dayOf(named, step, ahead, context);
    const relative = step !== '' && context.published === undefined ? { relative: relativeName(stepOf(step), words.text(end)) } : {};
    const part = dayPartAt(words, end + 1);
    return part === undefined
        ? { end: end + 1, type: 'DATE', value, ...relative }
        : { end: end + 2, type: 'TIME', value: `${value}T${part}`, ...relative };
};
/** "the week of March 6". */
export const weekOfDay = (words, at, context) => {
    const from = words.lower(at) === 'the' ? at + 1 : at;
    const day = words.reads(from, 'week', 'of') ? dayAndMonth(words, from + 2, context) : undefined;
    if (!day || !/^\d{4}-\d\d-\d\d$/.test(day.value))
        return undefined;
    return { end: day.end, type: 'DATE', value: weekOf(day.value) };
};
export const WEEKDAY_PHRASES = [weekday, weekOfDay];
