/** The coding line: examples, and the law that reading what was written gives the same line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coding, NamedParty } from './coding.js';
import { MANNERS, STATUSES } from './coding.js';
import type { CodingId, ReportId } from './id.js';
import type { EventLine, Line, LineParty, LineWhen } from './line.js';
import { ABOUT_RELATIONS, COUNT_KINDS, impliedPrecision, lineOf, writeLine } from './line.js';
import { matchesLine } from './linematch.js';
import { readLine } from './linereader.js';
import { CONTEXTS, EVENT_TYPES, SECTORS } from './plover.js';
import { RELATIONS } from './relation.js';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** A record without the keys whose value is undefined, as the lines have it. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

const name = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    'Taliban',
    'Tal Rifaat',
    'any',
    'RUS',
    'RUS.GOV',
    'said',
    'U.S. State Department',
    'says "no"',
    'a  b',
  ),
);
const country = fc.constantFrom('RUS', 'AFG', 'KOS', 'IGO');
const mode = fc.constantFrom('explosives', 'suicide-attack', 'troops');
const party: fc.Arbitrary<LineParty> = fc.oneof(
  fc
    .record({ country: optional(country), sectors: fc.uniqueArray(fc.constantFrom(...SECTORS)), name: optional(name) })
    .map(compact) as fc.Arbitrary<LineParty>,
  fc.record({ quantifier: fc.constantFrom('any' as const, 'all' as const), class: name }),
);
const date = fc.constantFrom('2024', '2024-03', '2024-03-22');
const when: fc.Arbitrary<LineWhen> = fc
  .record({
    from: optional(date),
    to: optional(date),
    precision: optional(fc.constantFrom('day' as const, 'month' as const, 'range' as const)),
    said: fc.boolean(),
    text: optional(name),
  })
  .map(({ from, to, precision, said, text }) =>
    compact({
      from,
      to,
      precision: precision ?? impliedPrecision(from, to),
      said,
      text: from === undefined && to === undefined ? text : undefined,
    }),
  ) as fc.Arbitrary<LineWhen>;
const tail = {
  when: optional(when),
  status: optional(fc.constantFrom(...STATUSES)),
  voices: optional(
    fc.array(
      fc.record({ manner: fc.constantFrom(...MANNERS), source: party, quote: fc.boolean(), distanced: fc.boolean() }),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  about: optional(
    fc
      .record({ relation: fc.constantFrom(...ABOUT_RELATIONS), coding: optional(fc.constant('c-0123456789ab')) })
      .map(compact),
  ),
};
const count = fc
  .record({ kind: fc.constantFrom(...COUNT_KINDS), low: fc.nat(), more: optional(fc.nat()) })
  .map(({ kind, low, more }) => ({ kind, low, high: more === undefined ? null : low + more }));
const event = fc
  .record({
    kind: fc.constant('event' as const),
    sides: fc.tuple(optional(fc.array(party, { maxLength: 3 })), optional(fc.array(party, { maxLength: 2 }))),
    type: optional(fc.constantFrom(...EVENT_TYPES)),
    mode: optional(mode),
    cameo: optional(fc.constantFrom('015', '0333', '2042')),
    contexts: optional(fc.uniqueArray(fc.constantFrom(...CONTEXTS), { minLength: 1, maxLength: 3 })),
    promised: optional(fc.record({ type: fc.constantFrom(...EVENT_TYPES), mode: optional(mode) }).map(compact)),
    place: optional(fc.record({ name, country: optional(country) }).map(compact)),
    counts: optional(fc.array(count, { minLength: 1, maxLength: 3 })),
    ...tail,
  })
  .map(({ sides: [actors, recipients], type, mode: manner, cameo, ...rest }) =>
    compact({
      ...rest,
      actors: recipients === undefined ? actors : (actors ?? []),
      recipients,
      type,
      mode: type && manner,
      cameo: type ? cameo : (cameo ?? '016'),
    }),
  ) as fc.Arbitrary<Line>;
const state = fc
  .record({
    kind: fc.constant('state' as const),
    parties: optional(fc.tuple(party, optional(party))),
    relation: fc.constantFrom(...RELATIONS, 'stance' as const),
    name: optional(name),
    says: optional(fc.constantFrom('begins' as const, 'holds' as const, 'ends' as const, 'does-not-hold' as const)),
    still: optional(fc.constant(true as const)),
    ...tail,
  })
  .map(({ parties, ...rest }) =>
    compact({ ...rest, subject: parties?.[0], object: parties?.[1] }),
  ) as fc.Arbitrary<Line>;

function readWhole(text: string): Line {
  const read = readLine(text);
  if (!read.ok) throw new Error(`${text}: ${read.problem}`);
  return read.line;
}

describe('the coding line', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(event, state, fc.constant<Line>({ kind: 'nothing' })), (line) => {
        expect(readWhole(writeLine(line))).toEqual(line);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'RUS.GOV > AFG.GOV "Taliban"  AGREE promised AID  2025-05-23 said  happened  says Kabulov (RUS.GOV)',
    'RUS.GOV + AFG.GOV  CONSULT  2024-01..2024-03 implied  happened',
    '.REB "rebels" > ?  ASSAULT explosives (military terrorism)  at near Moscow (RUS)  killed 20..30, wounded 5  2024-03 said  historical',
    '"Islamic State"  015  undated  happened  about claims c-0123456789ab',
    'RUS.GOV > AFG.GOV "Taliban"  terrorist-designation ends  2025-04 said  happened',
    'any country > AFG.GOV "Taliban"  recognition does-not-hold still  2021-08.. said  happened',
    'USA.GOV > IRN.GOV  AID promised AID  "the month before publication" said  planned  reports agents (.SPY) quoted distanced',
  ])('writes again what it read: %s', (text) => {
    expect(writeLine(readWhole(text))).toBe(text);
  });

  it.each([
    ['NOR > TCD AGREE', 'NOR > TCD  AGREE'],
    ['RUS > "Taliban" control begins', 'RUS > "Taliban"  control begins'],
    ['control "Taliban" > AFG begins', '"Taliban" > AFG  control begins'],
    ['agreement "Minsk II" UKR > RUS ends', 'UKR > RUS  agreement "Minsk II" ends'],
    [
      'NOR > TCD AID killed 3 2024 said happened says Oslo',
      'NOR > TCD  AID  killed 3  2024 said  happened  says Oslo (?)',
    ],
    ['AGREE', 'AGREE'],
    ['NOR > - 1832', 'NOR > -  1832'],
  ])('reads the partial line %s', (partial, whole) => {
    expect(writeLine(readWhole(partial))).toBe(whole);
  });

  it.each([
    ['NOR > TCD PLEDGE', 'PLEDGE'],
    ['NOR > TCD AGREE meet sometime', 'sometime'],
    ['NOR.XYZ AGREE', 'XYZ'],
    ['"Taliban AGREE', 'never closed'],
    ['RUS control begins killed 3', 'counts'],
    ['', 'end of the field'],
  ])('says what is wrong with %j', (text, problem) => {
    const read = readLine(text);
    expect(read.ok ? '' : read.problem).toContain(problem);
  });
});

const span = { start: 0, end: 1 };

function newParty(text: string, more: Partial<NamedParty> = {}): NamedParty {
  return { ...span, text, type: 'organisation', sectors: [], readings: [], ...more };
}

const pledge: Coding = {
  id: 'c-1' as CodingId,
  report: 'r-1' as ReportId,
  sentence: 0,
  span,
  also: [],
  status: 'happened',
  voices: [
    {
      source: newParty('Kabulov', { country: 'RUS', sectors: ['GOV'], name: 'Zamir Kabulov' }),
      cue: span,
      manner: 'says',
      quote: false,
      distanced: false,
    },
  ],
  confidence: 1,
  trace: { rule: 'pledge-aid' },
  event: { type: 'AGREE', contexts: ['terrorism'], cameo: '0333', quad: 1, score: 5, goldstein: 5.2 },
  actors: [newParty('Russia', { type: 'place', country: 'RUS', sectors: ['GOV'], name: 'Russia' })],
  recipients: [newParty('the Taliban', { country: 'AFG', sectors: ['GOV', 'REB'], name: 'Taliban' })],
  instruments: [],
  trigger: span,
  occurred: { from: '2025-05-23', precision: 'day', basis: { said: span } },
  counts: [],
  promised: { type: 'AID' },
};

describe('a coding as a line', () => {
  it('shows no name for a country and one for anybody else', () => {
    expect(writeLine(lineOf(pledge))).toBe(
      'RUS.GOV > AFG.GOV.REB "Taliban"  AGREE (terrorism) promised AID  2025-05-23 said  happened  says Zamir Kabulov (RUS.GOV)',
    );
  });

  it('shows the words of a party that nobody knows', () => {
    const line = lineOf({ ...pledge, actors: [newParty('rebels', { sectors: ['REB'] })] }) as EventLine;
    expect(writeLine({ kind: 'event', type: 'AGREE', ...(line.actors && { actors: line.actors }) })).toBe(
      '.REB "rebels"  AGREE',
    );
  });
});

describe('matching a line', () => {
  it.each([
    'RUS > AFG AGREE',
    'RUS.GOV > "the Taliban" AGREE promised AID',
    'RUS > AFG.REB AGREE 0333',
    'AGREE (terrorism) 2025-05-23 said happened',
    'AGREE says "Kabulov"',
  ])('accepts what the coding says: %s', (line) => {
    expect(matchesLine(line, pledge)).toEqual({ ok: true });
  });

  it.each([
    ['NOR > AFG AGREE', 'actor: wanted NOR, got RUS.GOV'],
    ['RUS > - AGREE', 'recipient: wanted none, got AFG.GOV.REB "Taliban"'],
    ['RUS > AFG.MIL AGREE', 'recipient: wanted AFG.MIL, got AFG.GOV.REB "Taliban"'],
    ['RUS > AFG AID', 'type: wanted AID, got AGREE'],
    ['RUS > AFG AGREE promised ASSAULT', 'promised: wanted ASSAULT, got AID'],
    ['RUS > AFG AGREE killed 3', 'killed: wanted 3..3, got none'],
    ['RUS > AFG AGREE planned', 'status: wanted planned, got happened'],
    ['RUS > AFG AGREE 2025 said', 'time: wanted 2025 said, got 2025-05-23 said'],
    ['RUS > AFG AGREE denies "Kabulov"', 'voice: wanted denies Kabulov (?), got says Zamir Kabulov (RUS.GOV)'],
    ['RUS > AFG control begins', 'kind: wanted a standing relation, got an event'],
    ['nothing', 'coding: wanted nothing, got RUS.GOV'],
    ['RUS PLEDGE', 'the line cannot be read: '],
  ])('names what differs from %s', (line, clause) => {
    const match = matchesLine(line, pledge);
    expect(match.ok ? '' : match.clause).toContain(clause);
  });

  it('gives each wanted party one of its own', () => {
    const both = { ...pledge, actors: [...pledge.actors, ...pledge.recipients], recipients: [] };
    expect(matchesLine('AFG + RUS AGREE', both)).toEqual({ ok: true });
    expect(matchesLine('RUS + RUS AGREE', both).ok).toBe(false);
  });
});
