/** Sums on the calendar: ISO days and units in, ISO days and TIMEX3 date values out. */
const DAY_MS = 86_400_000;
export function pad(n, width = 2) {
    return String(n).padStart(width, '0');
}
function dayNumber(day) {
    return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}
function isoDay(n) {
    return new Date(n * DAY_MS).toISOString().slice(0, 10);
}
export function addDays(day, n) {
    return isoDay(dayNumber(day) + n);
}
/** Days from one day to another, negative if the second lies before the first. */
export function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day) {
    return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
export function lastDayOf(year, month) {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
export function isDay(year, month, day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}
export function yearOf(value) {
    return Number(value.slice(0, 4));
}
export function monthOf(value) {
    return Number(value.slice(5, 7));
}
/** ISO week of a day, `2013-W12`. */
export function weekOf(day) {
    const thursday = addDays(day, 4 - weekdayOf(day));
    const year = yearOf(thursday);
    return `${pad(year, 4)}-W${pad(Math.floor(daysBetween(`${pad(year, 4)}-01-01`, thursday) / 7) + 1)}`;
}
/** Monday of an ISO week. */
export function mondayOf(week) {
    const fourth = `${week.slice(0, 4)}-01-04`;
    return addDays(fourth, 1 - weekdayOf(fourth) + (Number(week.slice(6, 8)) - 1) * 7);
}
/** `2024-11` and 3 give `2025-02`. */
export function addMonths(month, n) {
    const index = yearOf(month) * 12 + monthOf(month) - 1 + n;
    return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1)}`;
}
/** The day of the same number some months on, or the last day of a shorter month. */
export function addMonthsToDay(day, n) {
    const month = addMonths(day, n);
    return `${month}-${pad(Math.min(Number(day.slice(8, 10)), lastDayOf(yearOf(month), monthOf(month))))}`;
}
function quarterOf(month) {
    return `${month.slice(0, 4)}-Q${Math.ceil(monthOf(month) / 3)}`;
}
/** The unit some units away from the one that holds the day, as a TIMEX3 value. */
export function unitFrom(day, unit, n) {
    switch (unit) {
        case 'day':
            return addDays(day, n);
        case 'week':
            return weekOf(addDays(day, 7 * n));
        case 'weekend':
            return `${weekOf(addDays(day, 7 * n))}-WE`;
        case 'month':
            return addMonths(day, n);
        case 'quarter':
            return quarterOf(addMonths(day, 3 * n));
        case 'year':
            return pad(yearOf(day) + n, 4);
        case 'decade':
            return pad(Math.floor(yearOf(day) / 10) + n, 3);
        case 'century':
            return pad(Math.floor((yearOf(day) - 1) / 100) + n);
    }
}
/** Easter Sunday (Gregorian computus, Meeus/Jones/Butcher). */
export function easter(year) {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const f = Math.floor((b + 8) / 25);
    const g = Math.floor((b - f + 1) / 3);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const sum = h + l - 7 * m + 114;
    return `${pad(year, 4)}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`;
}
/** The n-th given weekday of a month. */
export function nthWeekday(year, month, weekday, n) {
    const first = `${pad(year, 4)}-${pad(month)}-01`;
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}
