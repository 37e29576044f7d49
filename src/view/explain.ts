/** The id of a coding and all codings of its report in, why it was coded so out: `chancery explain`. */
import type { Coding, Party, StateCoding } from '../domain/coding.js';
import { ChanceryError } from '../domain/finding.js';
import type { Span } from '../domain/span.js';
import type { CodedText, Entry } from '../record/store.js';
import type { KnownReport } from '../record/told.js';
import { placeOf } from './difference.js';
import { sentenceAround, textWith } from './passage.js';

/** A part of the sentence, and what it stands for in the coding. */
export interface Mark extends Span {
  readonly role: string;
}

/** What an entry of the record gave for the words of a coding. */
export interface Version {
  readonly entry: Entry;
  /** Absent where the entry has nothing for them. */
  readonly coding?: Coding | StateCoding;
}

export interface Explanation {
  readonly coding: Coding | StateCoding;
  /** The entry that the coding stands in: the newest that has it. */
  readonly entry: Entry;
  /** What each entry on the same text gave for the same words, oldest first; `entry` is one of them. */
  readonly versions: readonly Version[];
  /** True where a newer text of the report has taken the place of the one that the coding is of. */
  readonly oldText: boolean;
  readonly report: KnownReport;
  /** The text, or the title, that all offsets point into. */
  readonly text: string;
  readonly sentence: Span;
  /** Parts of the sentence, in order. */
  readonly marks: readonly Mark[];
  /** Codings of the report that speak about this one. */
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

function codingsOf({ events, states }: CodedText): (Coding | StateCoding)[] {
  return [...events, ...states];
}

/** What an entry gave for the words of a coding: the coding itself, or another at the same place. */
function versionIn(text: CodedText, coding: Coding | StateCoding): Version {
  const own = codingsOf(text);
  const found = own.find((one) => one.id === coding.id) ?? own.find((one) => placeOf(one) === placeOf(coding));
  return { entry: text.entry, ...(found && { coding: found }) };
}

/**
 * What a coding says, where it stands, the tree of rules that gave it, and what other entries made of the same words.
 * @param history - every coded text of the report, oldest first
 * @throws ChanceryError id-unknown
 */
export function explain(id: string, history: readonly CodedText[]): Explanation {
  const within = history.findLast((one) => codingsOf(one).some((coding) => coding.id === id));
  const coding = within && codingsOf(within).find((one) => one.id === id);
  if (within === undefined || coding === undefined) throw unknownId(id);
  const { report, entry } = within;
  const text = textWith(report, coding);
  const sentence = sentenceAround(text, coding.span);
  const about = codingsOf(within).filter((one) => one.about?.coding === id);
  const same = history.filter((one) => one.report.version === report.version);
  const versions = same.map((one) => versionIn(one, coding));
  const oldText = history.at(-1)?.report.version !== report.version;
  return { coding, entry, versions, oldText, report, text, sentence, marks: marksOf(coding, sentence), about };
}
