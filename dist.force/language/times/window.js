/** Windows: a TIMEX3 date value and its modifier in, the first and last day (ISO prefixes) that they span out. */
import { addDays, addMonths, lastDayOf, mondayOf, monthOf, pad, yearOf } from './calendar.js';
const SEASON_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 };
const THIRD = { START: 0, MID: 1, END: 2 };
function months(first, count) {
    return { from: first, to: addMonths(first, count - 1) };
}
function single(day) {
    return { from: day, to: day };
}
function weekWindow(value) {
    const monday = mondayOf(value);
    if (value.endsWith('-WE'))
        return { from: addDays(monday, 5), to: addDays(monday, 6) };
    const weekday = /-W\d\d-([1-7])$/.exec(value)?.[1];
    if (weekday !== undefined)
        return single(addDays(monday, Number(weekday) - 1));
    return { from: monday, to: addDays(monday, 6) };
}
/** Parts of a year that run over several months: quarters, halves, seasons. */
function partWindow(year, part) {
    const n = Number(part.slice(1));
    if (/^Q[1-4]$/.test(part))
        return months(`${year}-${pad(3 * n - 2)}`, 3);
    if (/^H[12]$/.test(part))
        return months(`${year}-${pad(6 * n - 5)}`, 6);
    const season = SEASON_MONTHS[part];
    return season === undefined ? undefined : months(`${year}-${pad(season)}`, 3);
}
function plain(value) {
    if (/^\d\d$/.test(value))
        return { from: `${value}00`, to: `${value}99` };
    if (/^\d{3}$/.test(value))
        return { from: `${value}0`, to: `${value}9` };
    if (/^\d{4}(?:-\d\d){0,2}$/.test(value))
        return { from: value, to: value };
    if (/^\d{4}-W\d\d/.test(value))
        return weekWindow(value);
    return partWindow(value.slice(0, 4), value.slice(5));
}
/** A third of a month: days 1-10, 11-20, 21 to its end. */
function thirdOfMonth(month, third) {
    const last = third === 2 ? lastDayOf(yearOf(month), monthOf(month)) : 10 * third + 10;
    return { from: `${month}-${pad(10 * third + 1)}`, to: `${month}-${pad(last)}` };
}
function thirdOf(value, whole, third) {
    if (/^\d{4}-\d\d$/.test(value))
        return thirdOfMonth(value, third);
    if (/^\d{4}-(?:W\d\d|\d\d-\d\d)/.test(value))
        return whole;
    const first = whole.from.length === 4 ? `${whole.from}-01` : whole.from;
    const last = whole.to.length === 4 ? `${whole.to}-12` : whole.to;
    const count = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
    return months(addMonths(first, Math.floor((count * third) / 3)), Math.ceil(count / 3));
}
/** The window of a date value; undefined for values that are not anchored (`XXXX-05`, `P2D`, `PAST_REF`). */
export function windowOf(value, mod) {
    if (!/^\d\d/.test(value))
        return undefined;
    const [first = '', second] = value.split('/');
    if (second !== undefined)
        return join(plain(first), plain(second));
    const date = value.split('T')[0]?.replaceAll('-XX', '') ?? value;
    const whole = plain(date);
    const third = mod === undefined ? undefined : THIRD[mod];
    return whole && third !== undefined ? thirdOf(date, whole, third) : whole;
}
function join(a, b) {
    return a && b ? { from: a.from, to: b.to } : undefined;
}
/** First day of an anchored value, for sums that start from it. */
export function firstDayOf(value) {
    const from = windowOf(value)?.from;
    return from === undefined ? undefined : `${from}-01-01`.slice(0, 10);
}
