import { ChanceryError } from '../domain/finding.js';
import { sentenceAround } from './passage.js';
function mark(role, { start, end }) {
    return { role, start, end };
}
function voiceMarks(coding) {
    return coding.voices.flatMap((voice) => [mark('says', voice.cue), mark('source', voice.source)]);
}
function partyMarks(role, parties) {
    return parties.map((party) => mark(role, party));
}
function timeMarks(coding) {
    const { basis } = 'event' in coding ? coding.occurred : coding.when;
    return 'said' in basis ? [mark('when', basis.said)] : [];
}
function eventMarks(coding) {
    const place = coding.place ? [mark('place', coding.place)] : [];
    const counts = coding.counts.map((count) => mark(count.kind, count));
    const instruments = coding.instruments.map((instrument) => mark('with', instrument));
    return [
        mark('act', coding.trigger),
        ...partyMarks('actor', coding.actors),
        ...partyMarks('recipient', coding.recipients),
        ...place,
        ...counts,
        ...instruments,
    ];
}
function stateMarks(coding) {
    return [...partyMarks('subject', [coding.subject]), ...partyMarks('object', [coding.object])];
}
function marksOf(coding, sentence) {
    const own = 'event' in coding ? eventMarks(coding) : stateMarks(coding);
    const inside = [...own, ...timeMarks(coding), ...voiceMarks(coding)].filter((one) => one.start >= sentence.start && one.end <= sentence.end && one.end > one.start);
    const once = new Map(inside.map((one) => [`${one.start} ${one.end} ${one.role}`, one]));
    return [...once.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
function unknownId(id) {
    return new ChanceryError('id-unknown', `No coding has the id ${id}.`, 'Ids are those that read, state, events and timeline print.', 'Copy the id from one of them, with its c-.');
}
/**
 * What a coding says, where it stands, and the tree of rules that gave it.
 * @throws ChanceryError id-unknown
 */
export function explain(id, evidence) {
    const all = evidence.flatMap(({ report, events, states }) => [...events, ...states].map((coding) => ({ coding, report })));
    const found = all.find(({ coding }) => coding.id === id);
    if (found === undefined)
        throw unknownId(id);
    const { coding, report } = found;
    const text = coding.inTitle ? (report.title ?? '') : report.text;
    const sentence = sentenceAround(text, coding.span);
    const about = all.map((one) => one.coding).filter((one) => one.about?.coding === coding.id);
    return { coding, report, text, sentence, marks: marksOf(coding, sentence), about };
}
