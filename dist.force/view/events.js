import { calledIn } from '../record/evidence.js';
import { resolve } from '../record/resolve.js';
import { isQuantified, quoteOf } from '../record/told.js';
import { isTarget } from '../record/who.js';
import { words } from '../record/wording.js';
import { sentenceAround } from './passage.js';
function stands(parties, target) {
    return target === undefined || parties.some((party) => !isQuantified(party) && isTarget(party, target, true));
}
/** An event whose window is unknown passes no bound in time. */
function inTime({ occurred }, { since, until }) {
    if (since === undefined && until === undefined)
        return true;
    const [from, to] = [occurred.from ?? occurred.to, occurred.to ?? occurred.from];
    if (from === undefined || to === undefined)
        return false;
    return (since === undefined || `${to}-99` >= since) && (until === undefined || from <= `${until}-99`);
}
function sentenceOf(report, coding) {
    const text = coding.inTitle ? (report.title ?? '') : report.text;
    return quoteOf(report, sentenceAround(text, coding.span), coding.inTitle === true);
}
function tells(coding, quote, about) {
    if (about === undefined)
        return true;
    const names = [...coding.actors, ...coding.recipients].map((party) => isQuantified(party) ? party.text : `${party.name ?? ''} ${party.text}`);
    const held = new Set(words(`${quote} ${names.join(' ')} ${coding.place?.name ?? ''}`));
    return words(about).every((word) => held.has(word));
}
function endsOf(filter, called, names) {
    const target = (name) => name === undefined ? undefined : resolve(name, false, called, names);
    return { actor: target(filter.actor), recipient: target(filter.recipient) };
}
function passes(coding, report, quote, filter, ends) {
    const { type, status, publisher, about } = filter;
    if (type !== undefined && coding.event.type !== type)
        return false;
    if (status !== undefined && coding.status !== status)
        return false;
    if (publisher !== undefined && report.publisher?.toLowerCase() !== publisher.toLowerCase())
        return false;
    const twoSided = coding.recipients.length === 0 ? coding.actors : coding.recipients;
    return (inTime(coding, filter) &&
        stands(coding.actors, ends.actor) &&
        stands(twoSided, ends.recipient) &&
        tells(coding, quote, about));
}
function when(event) {
    return event.coding.occurred.from ?? event.coding.occurred.to ?? '9999';
}
/** By day of occurrence, undated last; then by publication, place in the text, id. */
export function byTime(a, b) {
    return (when(a).localeCompare(when(b)) ||
        (a.report.published ?? '').localeCompare(b.report.published ?? '') ||
        a.coding.span.start - b.coding.span.start ||
        a.coding.id.localeCompare(b.coding.id));
}
/** What is said about each event, by the event's id. */
function linksAmong(all) {
    const links = new Map();
    for (const event of all) {
        const { about } = event.coding;
        if (about)
            links.set(about.coding, [...(links.get(about.coding) ?? []), { relation: about.relation, event }]);
    }
    return links;
}
/**
 * The events that pass the filter, in order of time.
 * @throws ChanceryError name-unknown, name-ambiguous
 */
export function events(filter, evidence, names) {
    const ends = endsOf(filter, calledIn(evidence), names);
    const all = evidence.flatMap(({ report, events: own }) => own.map((coding) => ({ coding, report, quote: sentenceOf(report, coding), linked: [] })));
    const chosen = all.filter((one) => passes(one.coding, one.report, one.quote, filter, ends));
    const pointing = linksAmong(all);
    return chosen.map((one) => ({ ...one, linked: pointing.get(one.coding.id) ?? [] })).sort(byTime);
}
