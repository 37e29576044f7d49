import { dayOf } from './day.js';
/** True for what a `begins` or `holds` says, false for an `ends` or `does-not-hold`. */
export function polarity(says) {
    return says === 'begins' || says === 'holds';
}
/** The day from which a report counts. */
export function knownDay(report) {
    return dayOf(report.published ?? report.recordedAt) ?? -Infinity;
}
/** The words of a report, or of its title, that a span stands for. */
export function quoteOf(report, span, inTitle) {
    return (inTitle ? (report.title ?? '') : report.text).slice(span.start, span.end);
}
export function isQuantified(party) {
    return 'quantifier' in party;
}
/** A saying with its report, and whether it settles anything. */
export function told(coding, report, settles) {
    const outlet = report.publisher ?? report.id;
    const known = knownDay(report);
    return settles === undefined ? { coding, report, outlet, known } : { coding, report, outlet, known, settles };
}
