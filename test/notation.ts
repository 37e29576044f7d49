/** Reports in one line each and a question in one line in, the answer with its bounds in one line out: for tests of the fold. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Actor } from '../src/codebook/actor.js';
import { parseActors } from '../src/codebook/actors.js';
import { indexActors, type Registry } from '../src/codebook/registry.js';
import { parseRelations } from '../src/codebook/relations.js';
import type { Party, StateCoding, Status, Voice, When } from '../src/domain/coding.js';
import { type CodingId, digest, type ReportId } from '../src/domain/id.js';
import type { Sector } from '../src/domain/plover.js';
import { RELATIONS, type RelationName, type StateAnswer } from '../src/domain/relation.js';
import type { Evidence } from '../src/record/evidence.js';
import type { Question } from '../src/record/question.js';
import { state } from '../src/view/state.js';

const SPAN = { start: 0, end: 4 };

function actor(id: string, name: string, kind: Actor['kind'], others: readonly string[] = []): Actor {
  const names = [{ text: name, form: 'name' as const }, ...others.map((text) => ({ text, form: 'alias' as const }))];
  const roles = kind === 'state' ? [{ country: id, sectors: [] }] : [];
  return { id, kind, name, names, roles };
}

const CAPITALS: readonly [string, string][] = [
  ['KEN', 'Nairobi'],
  ['NOR', 'Oslo'],
];

/** A registry small enough to know by heart. */
export const NAMES: Registry = indexActors({
  ...parseActors([]).data,
  actors: [
    ...[
      ['KEN', 'Kenya'],
      ['NOR', 'Norway'],
      ['PER', 'Peru'],
      ['CHL', 'Chile'],
      ['TUR', 'Turkey'],
    ].map(([id = '', name = '']) => {
      const known = actor(id, name, 'state');
      const capital = CAPITALS.find(([of]) => of === id);
      return capital ? { ...known, names: [...known.names, { text: capital[1], form: 'capital' as const }] } : known;
    }),
    actor('FLN', 'Front of the North', 'armed-group', ['the Lynx']),
    actor('FLS', 'Lynx of the South', 'armed-group', ['the Lynx']),
  ],
  places: [{ id: 'p-mombasa', name: 'Mombasa', aliases: [], kind: 'city', country: 'KEN' }],
});

export const RULES = parseRelations(
  parse(readFileSync(new URL('../codebook/relations.yaml', import.meta.url), 'utf8')),
).relations;

/** "Kenya", "Kenyan army:KEN.MIL", "any country", "Mombasa". */
export function party(text: string, names: Registry, place: boolean): Party {
  const [, quantifier, kind] = /^(any|all) (.+)$/.exec(text) ?? [];
  if (quantifier !== undefined && kind !== undefined)
    return { ...SPAN, quantifier: quantifier as 'any' | 'all', class: kind, text };
  const [name = text, code] = text.split(':');
  const [country, ...sectors] = code?.split('.') ?? [];
  const found = names.lookup(name);
  const reading = (place ? found.find((one) => one.kind === 'place') : undefined)?.reading ?? found[0]?.reading;
  return {
    ...SPAN,
    text: name,
    type: place && found[0]?.kind !== 'state' ? 'place' : 'organisation',
    sectors: (sectors.length > 0 ? sectors : (reading?.sectors ?? [])) as Sector[],
    readings: [],
    ...(reading?.id !== undefined && code === undefined && { id: reading.id }),
    ...(reading?.name !== undefined && code === undefined && { name: reading.name }),
    ...((country ?? reading?.country) !== undefined && { country: country ?? reading?.country ?? '' }),
  };
}

function when(words: string): When {
  const basis = { said: SPAN };
  const since = /since (\S+)/.exec(words)?.[1];
  const until = /until (\S+)/.exec(words)?.[1];
  if (since !== undefined) return { from: since, precision: 'open', basis };
  if (until !== undefined) return { to: until, precision: 'open', basis };
  const [, from, to] = /(?:^| )(\d{4}[\d-]*)(?:\.\.(\d{4}[\d-]*))?(?: |$)/.exec(words) ?? [];
  if (from === undefined) return { precision: 'unknown', basis: { implied: 'none' } };
  if (to !== undefined) return { from, to, precision: 'range', basis };
  return { from, to: from, precision: from.length === 10 ? 'day' : from.length === 7 ? 'month' : 'year', basis };
}

function voices(words: string): Voice[] {
  const [, source] = /says (\w+)/.exec(words) ?? [];
  const distanced = / distanced/.test(` ${words}`);
  if (source === undefined && !distanced) return [];
  const speaker: Party = { ...SPAN, text: source ?? 'sources', type: 'person', sectors: [], readings: [] };
  return [{ source: speaker, cue: SPAN, manner: 'says', quote: false, distanced }];
}

const SAYS = /(\S+)\(([^|]+) \| (.+)\) (begins|holds|ends|does-not-hold)(.*)$/;

function coding(line: string, report: ReportId, place: (relation: string) => boolean, names: Registry): StateCoding {
  const [, relation = '', subject = '', object = '', says = '', rest = ''] = SAYS.exec(line) ?? [];
  if (!RELATIONS.some((known) => known === relation)) throw new Error(`cannot read ${line}`);
  const status = /(happened|planned|hypothetical|denied)/.exec(rest)?.[1] ?? 'happened';
  const [, name] = /name="([^"]+)"/.exec(rest) ?? [];
  const [, withdraws, outlet, told] = /(withdraws)(?: ([A-Z]\w+))?(?: told (\S+))?/.exec(rest) ?? [];
  return {
    id: digest(report, line) as CodingId,
    report,
    sentence: 0,
    span: SPAN,
    also: [],
    relation: relation as RelationName,
    subject: party(subject.trim(), names, false),
    object: party(object.trim(), names, place(relation)),
    says: says as StateCoding['says'],
    when: when(rest.replace(/told \S+/, '').replace(/name="[^"]+"/, '')),
    status: withdraws ? 'denied' : (status as Status),
    voices: voices(rest),
    confidence: 1,
    trace: { rule: 'test' },
    ...(name !== undefined && { name }),
    ...(/still/.test(rest) && { reachesBack: true as const }),
    ...(withdraws && {
      withdraws: { ...(outlet !== undefined && { outlet }), ...(told !== undefined && { told: when(told) }) },
    }),
  };
}

const LINE = /^(\w+) (\d{4}-\d{2}-\d{2})(?: id=(\S+))?: (.*)$/;

/** "Courier 2001-02-03: recognition(Peru | Chile) begins 2001-02-02; ..." One report a line; sayings stand apart by semicolons. */
export function evidence(lines: readonly string[], names: Registry = NAMES): Evidence[] {
  return lines.map((line) => {
    const [, publisher = '', published = '', given, said = ''] = LINE.exec(line) ?? [];
    const id = (given ?? `r-${digest(line)}`) as ReportId;
    const place = (relation: string): boolean => relation === 'control' || relation === 'deployment';
    const states = said.split(';').map((one) => coding(one.trim(), id, place, names));
    return {
      report: { id, publisher, published, text: line, recordedAt: `${published}T12:00:00Z` },
      events: [],
      states,
    };
  });
}

const QUESTION = /^(\S+?)\(([^|]+) \| (.+)\) on (\S+)(?: known (\S+))?(?: name="([^"]+)")?$/;

export function question(line: string): Question {
  const [, relation = '', subject = '', object = '', on = '', knownBy, name] = QUESTION.exec(line) ?? [];
  const ends = { subject: subject.trim(), object: object.trim() };
  return {
    relation: relation as RelationName,
    ...ends,
    on,
    ...(knownBy !== undefined && { knownBy }),
    ...(name !== undefined && { name }),
  };
}

/** All answers to a question. */
export function answers(lines: readonly string[], asked: string, names: Registry = NAMES): StateAnswer[] {
  return state(question(asked), evidence(lines, names), { rules: RULES, names });
}

/** "yes 2001..2003-05-01": the answer with its bounds, a dot pair with nothing beside it where a bound is not told. */
export function answer(lines: readonly string[], asked: string, names: Registry = NAMES): string {
  const [only] = answers(lines, asked, names).slice(-1);
  if (only === undefined) return 'nothing';
  const bounds = only.since === null && only.until === null ? '' : ` ${only.since ?? ''}..${only.until ?? ''}`;
  return `${only.answer}${bounds}`;
}
