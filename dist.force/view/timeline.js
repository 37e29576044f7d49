import { calledIn } from '../record/evidence.js';
import { resolve } from '../record/resolve.js';
import { isQuantified } from '../record/told.js';
import { isTarget } from '../record/who.js';
function partiesOf(coding) {
    return 'event' in coding ? [...coding.actors, ...coding.recipients] : [coding.subject, coding.object];
}
function timeOf(coding) {
    return 'event' in coding ? coding.occurred : coding.when;
}
function has(coding, target) {
    return partiesOf(coding).some((party) => !isQuantified(party) && isTarget(party, target, true));
}
function byDay(a, b) {
    return ((a.on ?? '9999').localeCompare(b.on ?? '9999') ||
        (a.report.published ?? '').localeCompare(b.report.published ?? '') ||
        a.coding.span.start - b.coding.span.start ||
        a.coding.id.localeCompare(b.coding.id));
}
/**
 * All events and standing facts that the actors stand in, all of the actors in each; undated ones last.
 * @throws ChanceryError name-unknown, name-ambiguous
 */
export function timeline(actors, evidence, names) {
    const called = calledIn(evidence);
    const targets = actors.map((name) => resolve(name, false, called, names));
    const all = evidence.flatMap(({ report, events, states }) => [...events, ...states].map((coding) => ({ coding, report, on: timeOf(coding).from ?? timeOf(coding).to ?? null })));
    return all.filter(({ coding }) => targets.every((target) => has(coding, target))).sort(byDay);
}
