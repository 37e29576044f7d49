import { deniedIn, whyUnsettled } from './counting.js';
import { impliedStates } from './implied.js';
import { isQuantified, told } from './told.js';
import { words } from './wording.js';
function sayingsOf({ report, events, states }, rule) {
    const direct = states.filter((state) => state.relation === rule.relation);
    const denied = deniedIn([...events, ...states]);
    return [...direct, ...impliedStates(events, direct, rule)].map((coding) => told(coding, report, whyUnsettled(coding, denied)));
}
/** All that the reports say about one relation. */
export function sayings(evidence, rule) {
    return evidence.flatMap((one) => sayingsOf(one, rule));
}
function partiesOf({ events, states }) {
    return [
        ...events.flatMap((event) => [...event.actors, ...event.recipients, ...event.voices.map((voice) => voice.source)]),
        ...states.flatMap((state) => [state.subject, state.object, ...state.voices.map((voice) => voice.source)]),
    ];
}
/** Whom each report sets against others: the parties of its acts of force and retreats, and of its sayings on the relation. */
export function rivalsIn(evidence, rule) {
    const byReport = new Map(evidence.map(({ report, events, states }) => {
        const forceful = events.filter((event) => event.event.quad === 4 || event.event.type === 'RETREAT');
        const direct = states.filter((state) => state.relation === rule.relation);
        return [
            report.id,
            [
                ...forceful.flatMap((event) => [...event.actors, ...event.recipients]),
                ...direct.map((state) => state.subject),
            ],
        ];
    }));
    return (id) => byReport.get(id) ?? [];
}
/** The actors as the reports call them. */
export function calledIn(evidence) {
    const parties = evidence.flatMap(partiesOf).filter((party) => !isQuantified(party));
    const vocabulary = () => evidence.map(({ report }) => new Set(words(`${report.title ?? ''} ${report.text}`)));
    let reports;
    const mentions = (needed) => {
        reports ??= vocabulary();
        return needed.length > 0 && reports.some((own) => needed.every((word) => own.has(word)));
    };
    return { parties, mentions };
}
