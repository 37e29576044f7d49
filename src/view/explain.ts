/** The id of a coding and the coded reports in, why it was coded so out: `chancery explain`. */
import type { Coding, Party, StateCoding } from '../domain/coding.js';
import { ChanceryError } from '../domain/finding.js';
import type { Span } from '../domain/span.js';
import type { Evidence } from '../record/evidence.js';
import type { KnownReport } from '../record/told.js';
import { sentenceAround } from './passage.js';

/** A part of the sentence, and what it stands for in the coding. */
export interface Mark extends Span {
  readonly role: string;
}

export interface Explanation {
  readonly coding: Coding | StateCoding;
  readonly report: KnownReport;
  /** The text, or the title, that all offsets point into. */
  readonly text: string;
  readonly sentence: Span;
  /** Parts of the sentence, in order. */
  readonly marks: readonly Mark[];
  /** Codings of the record that speak about this one. */
  readonly about: readonly (Coding | StateCoding)[];
}

function mark(role: string, { start, end }: Span): Mark {
  return { role, start, end };
}

function voiceMarks(coding: Coding | StateCoding): Mark[] {
  return coding.voices.flatMap((voice) => [mark('says', voice.cue), mark('source', voice.source)]);
}

function partyMarks(role: string, parties: readonly Party[]): Mark[] {
  return parties.map((party) => mark(role, party));
}

function timeMarks(coding: Coding | StateCoding): Mark[] {
  const { basis } = 'event' in coding ? coding.occurred : coding.when;
  return 'said' in basis ? [mark('when', basis.said)] : [];
}

function eventMarks(coding: Coding): Mark[] {
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

function stateMarks(coding: StateCoding): Mark[] {
  return [...partyMarks('subject', [coding.subject]), ...partyMarks('object', [coding.object])];
}

function marksOf(coding: Coding | StateCoding, sentence: Span): Mark[] {
  const own = 'event' in coding ? eventMarks(coding) : stateMarks(coding);
  const inside = [...own, ...timeMarks(coding), ...voiceMarks(coding)].filter(
    (one) => one.start >= sentence.start && one.end <= sentence.end && one.end > one.start,
  );
  const once = new Map(inside.map((one) => [`${one.start} ${one.end} ${one.role}`, one]));
  return [...once.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function unknownId(id: string): ChanceryError {
  return new ChanceryError(
    'id-unknown',
    `No coding has the id ${id}.`,
    'Ids are those that read, state, events and timeline print.',
    'Copy the id from one of them, with its c-.',
  );
}

/**
 * What a coding says, where it stands, and the tree of rules that gave it.
 * @throws ChanceryError id-unknown
 */
export function explain(id: string, evidence: readonly Evidence[]): Explanation {
  const all = evidence.flatMap(({ report, events, states }) =>
    [...events, ...states].map((coding) => ({ coding, report })),
  );
  const found = all.find(({ coding }) => coding.id === id);
  if (found === undefined) throw unknownId(id);
  const { coding, report } = found;
  const text = coding.inTitle ? (report.title ?? '') : report.text;
  const sentence = sentenceAround(text, coding.span);
  const about = all.map((one) => one.coding).filter((one) => one.about?.coding === coding.id);
  return { coding, report, text, sentence, marks: marksOf(coding, sentence), about };
}
