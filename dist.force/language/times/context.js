import { monthOf, unitFrom } from './calendar.js';
import { firstDayOf } from './window.js';
const OPEN = {
    day: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    weekend: 'XXXX-WXX-WE',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
};
function relativeWords(unit, n) {
    const side = n < 0 ? 'before' : 'after';
    if (n === 0)
        return `the ${unit} of publication`;
    return Math.abs(n) === 1 ? `the ${unit} ${side} publication` : `${Math.abs(n)} ${unit}s ${side} publication`;
}
/** "last Friday", "next May", "this summer" in words, where the publication is not known. */
export function relativeName(step, name) {
    if (step === 0)
        return `the ${name} of publication`;
    return step < 0 ? `the last ${name} before publication` : `the next ${name} after publication`;
}
/** The unit some units away from publication: its value, or words where the publication is not known. */
export function fromPublication(context, unit, n) {
    if (context.published === undefined)
        return { value: OPEN[unit], relative: relativeWords(unit, n) };
    return { value: unitFrom(context.published, unit, n) };
}
/** The expressions that a later one may lean on: the last forty. */
function recent(context) {
    return context.earlier.slice(-40);
}
/** The last date read so far, as a value. */
export function lastDate(context) {
    return recent(context).findLast((time) => /DATE|TIME/.test(time.type) && /^\d\d/.test(time.value))?.value;
}
/** The quarter that a report of results tells of: the latest one read so far that was over by publication. */
export function quarterToldOf(context) {
    const now = context.published === undefined ? '9999' : unitFrom(context.published, 'quarter', 0);
    const said = recent(context)
        .map((time) => time.value)
        .filter((value) => /^\d{4}-Q[1-4]$/.test(value) && value < now);
    return said.reduce((a, b) => (a === undefined || b > a ? b : a), undefined);
}
const COARSENESS = {
    day: 0,
    week: 1,
    weekend: 1,
    month: 2,
    quarter: 3,
    year: 4,
    decade: 5,
    century: 6,
};
function coarseness(value) {
    if (/^\d{4}-\d\d-\d\d/.test(value))
        return COARSENESS.day;
    if (/^\d{4}-W/.test(value))
        return COARSENESS.week;
    if (/^\d{4}-\d\d$/.test(value))
        return COARSENESS.month;
    return value.length > 4 ? COARSENESS.quarter : COARSENESS.year + 4 - value.length;
}
/** The unit some units away from the last date read so far; open (`XXXX`) where there is none or it is too coarse. */
export function fromLastDate(context, unit, n) {
    const last = lastDate(context);
    const day = last === undefined ? undefined : firstDayOf(last);
    if (last === undefined || day === undefined)
        return OPEN[unit];
    if (COARSENESS[unit] >= coarseness(last))
        return unitFrom(day, unit, n);
    if (unit === 'day' && /^\d{4}-\d\d$/.test(last))
        return `${last}-XX`;
    return unit === 'month' && last.length === 4 ? `${last}-XX` : OPEN[unit];
}
/** Whether the month (with the day) lies before publication in the year of publication. */
export function precedes(published, month, day) {
    const [m, d] = [monthOf(published), Number(published.slice(8, 10))];
    return month < m || (month === m && day <= d);
}
