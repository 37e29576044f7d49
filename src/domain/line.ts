/**
 * The coding line: a coding in, one printable line out, the same in rule examples, golden files and the terminal.
 *
 * Fields stand in this order with two spaces between them; an example states as many as it needs:
 * `RUS.GOV > AFG.GOV "Taliban"  AGREE promised AID  2025-05-23 said  happened  says Kabulov (RUS.GOV)`
 */
import type { Coding, Count, Manner, NamedParty, Party, StateCoding, Status, Voice, When } from './coding.js';
import { MANNERS, STATUSES } from './coding.js';
import type { Context, EventType, Sector } from './plover.js';
import type { RelationName } from './relation.js';

/** A party as a line shows it. An empty one is written `?`. */
export type LineParty =
  | { readonly country?: string; readonly sectors: readonly Sector[]; readonly name?: string }
  | { readonly quantifier: 'any' | 'all'; readonly class: string };

/** A time as a line shows it; `text` only where there is no date. */
export interface LineWhen {
  readonly from?: string;
  readonly to?: string;
  readonly precision: When['precision'];
  readonly said: boolean;
  readonly text?: string;
}

export interface LineVoice {
  readonly manner: Manner;
  readonly source: LineParty;
  readonly quote: boolean;
  readonly distanced: boolean;
}

export type LineCount = Pick<Count, 'kind' | 'low' | 'high'>;
export type AboutRelation = NonNullable<Coding['about']>['relation'];

interface LineTail {
  readonly when?: LineWhen;
  readonly status?: Status;
  /** Outermost first. */
  readonly voices?: readonly LineVoice[];
  readonly about?: { readonly relation: AboutRelation; readonly coding?: string };
}

/** An event. A field that is absent is not stated; two-sided events have all parties in `actors`. */
export interface EventLine extends LineTail {
  readonly kind: 'event';
  readonly actors?: readonly LineParty[];
  readonly recipients?: readonly LineParty[];
  readonly type?: EventType;
  readonly mode?: string;
  /** Always there where `type` is not. */
  readonly cameo?: string;
  readonly contexts?: readonly Context[];
  readonly promised?: { readonly type: EventType; readonly mode?: string };
  readonly place?: { readonly name: string; readonly country?: string };
  readonly counts?: readonly LineCount[];
}

/** A standing fact. */
export interface StateLine extends LineTail {
  readonly kind: 'state';
  readonly subject?: LineParty;
  readonly object?: LineParty;
  readonly relation: RelationName | 'stance';
  readonly name?: string;
  readonly says?: StateCoding['says'];
  readonly still?: true;
}

export type Line = EventLine | StateLine | { readonly kind: 'nothing' };

export const ABOUT_RELATIONS: readonly AboutRelation[] = ['claims', 'denies', 'accuses', 'restates'];
export const COUNT_KINDS: readonly Count['kind'][] = [
  'killed',
  'wounded',
  'arrested',
  'displaced',
  'missing',
  'abducted',
  'released',
  'protesters',
  'troops',
  'money',
  'other',
];

/** Words that open or close a field, and so end a name written without quotes. */
export const RESERVED: ReadonlySet<string> = new Set([
  ...STATUSES,
  ...MANNERS,
  ...COUNT_KINDS,
  ...['about', 'quoted', 'distanced', 'said', 'implied', 'undated', 'promised', 'at', 'any', 'all'],
]);

/** True for a word that may stand in a name without quotes. */
export function isBareWord(word: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N}.'’-]*$/u.test(word) && !/^[A-Z]{3}\./.test(word) && !RESERVED.has(word);
}

/** The precision that the dates alone tell. */
export function impliedPrecision(from?: string, to?: string): When['precision'] {
  if (from === undefined && to === undefined) return 'unknown';
  if (from === undefined || to === undefined) return 'open';
  if (from !== to) return 'range';
  return from.length === 4 ? 'year' : from.length === 7 ? 'month' : 'day';
}

function writeCode(party: { country?: string; sectors: readonly Sector[] }): string {
  return [party.country ?? '', ...party.sectors].join('.');
}

function writeQuantified(party: { quantifier: string; class: string }): string {
  return `${party.quantifier} ${isBareWord(party.class) ? party.class : JSON.stringify(party.class)}`;
}

/** A party as it stands before and after the `>`: `AFG.GOV "Taliban"`. */
export function writeParty(party: LineParty): string {
  if ('quantifier' in party) return writeQuantified(party);
  const name = party.name === undefined ? '' : JSON.stringify(party.name);
  return [writeCode(party), name].filter(Boolean).join(' ') || '?';
}

/** A name outside the party field: quotes only where they are needed. */
function writeName(name: string): string {
  return name.split(' ').every(isBareWord) ? name : JSON.stringify(name);
}

function writeParties(parties: readonly LineParty[]): string {
  return parties.map(writeParty).join(' + ') || '-';
}

function writeSides(line: EventLine): string | undefined {
  if (line.actors === undefined && line.recipients === undefined) return undefined;
  const actors = writeParties(line.actors ?? []);
  return line.recipients === undefined ? actors : `${actors} > ${writeParties(line.recipients)}`;
}

function writeEventCode(line: EventLine): string {
  const promised = line.promised && ['promised', line.promised.type, line.promised.mode];
  const contexts = line.contexts?.length ? `(${line.contexts.join(' ')})` : undefined;
  return [line.type, line.cameo, line.mode, contexts, ...(promised ?? [])].filter(Boolean).join(' ');
}

function writePlace(place: NonNullable<EventLine['place']>): string {
  const name =
    place.country === undefined && place.name.includes(' ') ? JSON.stringify(place.name) : writeName(place.name);
  return `at ${name}${place.country === undefined ? '' : ` (${place.country})`}`;
}

function writeCount(count: LineCount): string {
  return `${count.kind} ${count.low === count.high ? count.low : `${count.low}..${count.high ?? ''}`}`;
}

function writeDates({ from, to, text }: LineWhen): string {
  if (from === undefined && to === undefined) return text === undefined ? 'undated' : JSON.stringify(text);
  return from === to ? String(from) : `${from ?? ''}..${to ?? ''}`;
}

function writeWhen(when: LineWhen): string {
  const dates = writeDates(when);
  const precision = when.precision === impliedPrecision(when.from, when.to) ? '' : ` (${when.precision})`;
  const basis = when.said ? ' said' : dates === 'undated' ? '' : ' implied';
  return `${dates}${precision}${basis}`;
}

function writeVoice(voice: LineVoice): string {
  const { source } = voice;
  const named = !('quantifier' in source) && source.name !== undefined;
  const who = named ? `${writeName(source.name)} (${writeCode(source) || '?'})` : writeParty(source);
  return [voice.manner, who, voice.quote && 'quoted', voice.distanced && 'distanced'].filter(Boolean).join(' ');
}

function writeTail(line: LineTail): (string | undefined)[] {
  const about = line.about && ['about', line.about.relation, line.about.coding].filter(Boolean).join(' ');
  const voices = line.voices?.map(writeVoice).join(', ') || undefined;
  return [line.when && writeWhen(line.when), line.status, voices, about];
}

function eventFields(line: EventLine): (string | undefined)[] {
  const counts = line.counts?.map(writeCount).join(', ') || undefined;
  return [writeSides(line), writeEventCode(line), line.place && writePlace(line.place), counts, ...writeTail(line)];
}

function stateFields(line: StateLine): (string | undefined)[] {
  const parties =
    line.subject && [writeParty(line.subject), line.object && writeParty(line.object)].filter(Boolean).join(' > ');
  const name = line.name === undefined ? undefined : JSON.stringify(line.name);
  const what = [line.relation, name, line.says, line.still && 'still'].filter(Boolean).join(' ');
  return [parties, what, ...writeTail(line)];
}

/** A line in its printed form, fields two spaces apart. */
export function writeLine(line: Line): string {
  if (line.kind === 'nothing') return 'nothing';
  const fields = line.kind === 'event' ? eventFields(line) : stateFields(line);
  return fields.filter(Boolean).join('  ');
}

/** The name that a line shows: none for a country itself; the words where neither name nor country is known. */
function shownName(party: NamedParty): string | undefined {
  if (party.country === undefined) return party.name ?? party.text;
  return party.type === 'nationality' || party.type === 'place' ? undefined : party.name;
}

/** A party as a line shows it. */
export function lineParty(party: Party): LineParty {
  if ('quantifier' in party) return { quantifier: party.quantifier, class: party.class };
  const name = shownName(party);
  return {
    ...(party.country === undefined ? {} : { country: party.country }),
    sectors: party.sectors,
    ...(name === undefined ? {} : { name }),
  };
}

function lineWhen(when: When): LineWhen {
  const said = 'said' in when.basis;
  const single = when.precision === 'day' || when.precision === 'month' || when.precision === 'year';
  const from = when.from ?? (single ? when.to : undefined);
  const to = when.to ?? (single ? when.from : undefined);
  const dated = from !== undefined || to !== undefined;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    precision: when.precision,
    said,
    ...(dated || when.text === undefined ? {} : { text: when.text }),
  };
}

function lineVoice({ manner, source, quote, distanced }: Voice): LineVoice {
  return { manner, source: lineParty(source), quote, distanced };
}

function tailOf(coding: Coding | StateCoding, when: When): LineTail {
  return {
    when: lineWhen(when),
    status: coding.status,
    ...(coding.voices.length === 0 ? {} : { voices: coding.voices.map(lineVoice) }),
    ...(coding.about === undefined ? {} : { about: { relation: coding.about.relation, coding: coding.about.coding } }),
  };
}

function eventLine(coding: Coding): EventLine {
  const { type, mode, cameo, contexts } = coding.event;
  const { place, counts, recipients } = coding;
  return {
    kind: 'event',
    actors: coding.actors.map(lineParty),
    ...(recipients.length === 0 ? {} : { recipients: recipients.map(lineParty) }),
    ...(type === null ? { cameo } : { type, ...(mode === undefined ? {} : { mode }) }),
    ...(contexts.length === 0 ? {} : { contexts }),
    ...(coding.promised === undefined ? {} : { promised: coding.promised }),
    ...(place === undefined
      ? {}
      : { place: { name: place.name, ...(place.country ? { country: place.country } : {}) } }),
    ...(counts.length === 0 ? {} : { counts: counts.map(({ kind, low, high }) => ({ kind, low, high })) }),
    ...tailOf(coding, coding.occurred),
  };
}

function stateLine(coding: StateCoding): StateLine {
  return {
    kind: 'state',
    subject: lineParty(coding.subject),
    object: lineParty(coding.object),
    relation: coding.relation,
    ...(coding.name === undefined ? {} : { name: coding.name }),
    says: coding.says,
    ...(coding.reachesBack ? { still: true as const } : {}),
    ...tailOf(coding, coding.when),
  };
}

/** What a coding says, as a line. The CAMEO code is shown only where PLOVER has no type. */
export function lineOf(coding: Coding | StateCoding): EventLine | StateLine {
  return 'event' in coding ? eventLine(coding) : stateLine(coding);
}
