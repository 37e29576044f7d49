/** A question about a standing relation: what is asked, as of which day, by which knowledge. */
import { ChanceryError } from '../domain/finding.js';
import { windowOf } from './day.js';
import { knownDay } from './told.js';
import { similar, words } from './wording.js';
/**
 * A day, given whole.
 * @throws ChanceryError date-invalid
 */
export function wholeDay(text, option) {
    const window = /^\d{4}-\d{2}-\d{2}$/.test(text) ? windowOf(text) : undefined;
    if (window !== undefined)
        return window.early;
    throw new ChanceryError('date-invalid', `${option} ${text} is no day.`, 'The state of a relation is asked for one day.', 'Write the day as YYYY-MM-DD.');
}
function isOutlet(report, name) {
    return similar(words(report.publisher ?? ''), words(name));
}
/** Whether a report counts for the question. */
export function counts(report, question) {
    const { knownBy, enteredBy, outlet, exceptOutlet } = question;
    if (knownBy !== undefined && knownDay(report) > wholeDay(knownBy, '--known-by'))
        return false;
    if (enteredBy !== undefined && report.recordedAt.slice(0, 10) > enteredBy)
        return false;
    if (outlet !== undefined && !isOutlet(report, outlet))
        return false;
    return exceptOutlet === undefined || !isOutlet(report, exceptOutlet);
}
/** The sayings that count for the question, in an order that does not hang on the order of entry. */
export function visible(all, question) {
    const chosen = all.filter((told) => counts(told.report, question));
    return chosen.sort((a, b) => a.known - b.known || (a.coding.id < b.coding.id ? -1 : Number(a.coding.id > b.coding.id)));
}
