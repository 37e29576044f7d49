import { reportId } from '../domain/id.js';
import { guessLanguage } from './language.js';
/** No report is longer, in characters; a book is not a report. */
export const MAX_TEXT = 1_000_000;
/** The day of an ISO date or timestamp, as it is written there; undefined if it is none. */
export function isoDay(date) {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/i.exec(date.trim());
    if (match === null)
        return undefined;
    const [, year, month, day] = match.map(Number);
    const real = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
    const same = real.getUTCMonth() + 1 === month && real.getUTCDate() === day;
    return same ? date.trim().slice(0, 10) : undefined;
}
function wrongDate(date, where) {
    return {
        code: 'report-date',
        severity: 'warning',
        where,
        what: `${JSON.stringify(date)} is no date; the report counts as undated.`,
        why: 'Relative dates ("on Friday") and the question who knew what when rest on the day of publication.',
        fix: 'Write it as YYYY-MM-DD, or give --published.',
    };
}
function futureDate(day, where) {
    return {
        code: 'report-future',
        severity: 'warning',
        where,
        what: `The report is dated ${day}, which is still to come. It was read with that date.`,
        why: 'Answers as known by an earlier day will not count it.',
        fix: 'If the date is wrong, correct it and read the report again.',
    };
}
function dayFindings(input, day, today, where) {
    if (input.published !== undefined && isoDay(input.published) === undefined)
        return [wrongDate(input.published, where)];
    return day !== undefined && day > today ? [futureDate(day, where)] : [];
}
function foreignFinding(language, certain, where) {
    return {
        code: 'report-language',
        severity: 'warning',
        where,
        what: `The language seems to be ${language}, not English.`,
        why: `The codebook reads English; what it makes of other languages is chance.${certain ? ' The record leaves the report out.' : ''}`,
        fix: 'Read a translation, and name it in the publisher.',
    };
}
function emptyFinding(where) {
    return {
        code: 'report-empty',
        severity: 'warning',
        where,
        what: 'The report has no text.',
        why: 'There is nothing to code.',
        fix: 'Check where it comes from; a web page may need to be saved whole.',
    };
}
/** The refusal of a text that is too long for one report. */
export function longFinding(text, where) {
    const line = text.split('\n').some((part) => part.length > MAX_TEXT);
    const limit = MAX_TEXT.toLocaleString('en');
    return {
        code: line ? 'report-long-line' : 'report-long',
        severity: 'error',
        where,
        what: `${line ? 'One line' : 'The text'} has more than ${limit} characters. It was left out.`,
        why: 'No report is that long; it is probably many reports in one, or data.',
        fix: 'Split it: one file, or one line of JSON, a report.',
    };
}
/**
 * Makes a report of what was handed over: id derived where it is missing, day of publication checked, language guessed.
 * `text` is never altered.
 */
export async function admit(input, defaults, where) {
    if (input.text.length > MAX_TEXT)
        return { admitted: false, findings: [longFinding(input.text, where)] };
    const day = isoDay(input.published ?? '') ?? defaults.published;
    const publisher = input.publisher ?? defaults.publisher;
    const { published: _as, ...rest } = input;
    const dated = { ...rest, ...(day && { published: day }), ...(publisher && { publisher }) };
    const id = input.id ?? reportId(dated);
    const at = { ...where, report: id };
    const findings = dayFindings(input, day, defaults.today, at);
    const words = `${input.title ?? ''}\n${input.text}`;
    if (words.trim() === '')
        return { report: { ...dated, id }, admitted: false, findings: [...findings, emptyFinding(at)] };
    const { language, foreign } = await guessLanguage(words);
    const report = { ...dated, id, ...(language && { language }) };
    if (foreign === 'no')
        return { report, admitted: true, findings };
    const certain = foreign === 'certain';
    return { report, admitted: !certain, findings: [...findings, foreignFinding(language ?? 'unknown', certain, at)] };
}
