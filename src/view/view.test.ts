/** What is asked of a record beside the state of a relation: events, timelines, explanations. */
import { describe, expect, it } from 'vitest';
import { coded, type Draft } from '../../test/coded.js';
import { NAMES } from '../../test/notation.js';
import type { ReportId } from '../domain/id.js';
import type { CodedText, Entry } from '../record/store.js';
import { events } from './events.js';
import { eventTable } from './eventtable.js';
import { explain } from './explain.js';
import { sentenceAround } from './passage.js';
import { timeline } from './timeline.js';

const MARKET =
  'Guns fell silent.\nFront of the North attacked Kenya, killing 12 at a market. Norway denied the attack. Peru visited Chile.';
const DRAFTS: readonly Draft[] = [
  {
    id: 'c-1',
    type: 'ASSAULT',
    trigger: 'attacked',
    actor: 'Front of the North',
    recipient: 'Kenya',
    on: '2001-03-01',
    killed: 12,
  },
  {
    id: 'c-2',
    cameo: '016',
    trigger: 'denied',
    actor: 'Norway',
    about: { coding: 'c-1' as never, relation: 'denies' },
  },
  { id: 'c-3', type: 'CONSULT', trigger: 'visited', actor: 'Peru', recipient: 'Chile', on: '2001-02-01' },
];
const evidence = [coded('Herald', '2001-03-02', MARKET, DRAFTS)];

const ids = (filter: Parameters<typeof events>[0]): string[] =>
  events(filter, evidence, NAMES).map(({ coding }) => coding.id);

describe('events', () => {
  it('come in order of time, undated ones last', () => {
    expect(ids({})).toEqual(['c-3', 'c-1', 'c-2']);
  });

  it.each([
    [{ type: 'ASSAULT' as const }, ['c-1']],
    [{ actor: 'Peru' }, ['c-3']],
    [{ recipient: 'Nairobi' }, ['c-1']],
    [{ since: '2001-02-15' }, ['c-1']],
    [{ until: '2001-02' }, ['c-3']],
    [{ status: 'denied' as const }, []],
    [{ publisher: 'herald', type: 'CONSULT' as const }, ['c-3']],
    [{ about: 'market attack' }, []],
    [{ about: 'market Kenya' }, ['c-1']],
  ])('pass the filter %j', (filter, wanted) => {
    expect(ids(filter)).toEqual(wanted);
  });

  it('carry what is said about them', () => {
    const [attack] = events({ type: 'ASSAULT' }, evidence, NAMES);
    expect(attack?.linked.map(({ relation, event }) => [relation, event.coding.id])).toEqual([['denies', 'c-2']]);
    expect(attack?.quote).toBe('Front of the North attacked Kenya, killing 12 at a market.');
  });

  it('refuse a name that nobody knows', () => {
    expect(() => ids({ actor: 'Zembla' })).toThrow(expect.objectContaining({ code: 'name-unknown' }));
  });

  it('make a flat table', () => {
    const [row] = eventTable(events({ type: 'ASSAULT' }, evidence, NAMES));
    expect(row).toMatchObject({
      type: 'ASSAULT',
      from: '2001-03-01',
      actors: 'Front of the North',
      recipient_codes: 'KEN',
      killed: '12',
      linked: 'denies c-2',
    });
  });
});

describe('timeline', () => {
  it('has all of one actor, and of two only what stands between them', () => {
    expect(timeline(['Kenya'], evidence, NAMES).map(({ coding }) => coding.id)).toEqual(['c-1']);
    expect(timeline(['Peru', 'Chile'], evidence, NAMES).map(({ on }) => on)).toEqual(['2001-02-01']);
    expect(timeline(['Peru', 'Kenya'], evidence, NAMES)).toEqual([]);
  });
});

/** A text coded at a day, as the record keeps it. */
function entered(sequence: number, day: string, drafts: readonly Draft[], version = 1): CodedText {
  const { report, events: own, states } = coded('Herald', '2001-03-02', MARKET, drafts);
  const coder = { version: '1', codebook: 'a', weights: 'b' };
  const recordedAt = `${day}T12:00:00Z`;
  const entry: Entry = { sequence, kind: 'coded', recordedAt, by: 'coder', report: report.id, version, coder };
  return { report: { ...report, id: report.id as ReportId, version }, entry, events: own, states };
}

describe('explain', () => {
  const first = entered(1, '2001-03-03', DRAFTS);

  it('gives the sentence, its marked parts and what is said about it', () => {
    const { text, sentence, marks, about } = explain('c-1', [first]);
    const parts = marks.map(({ role, start, end }) => `${role}=${text.slice(start, end)}`);
    expect(text.slice(sentence.start, sentence.end)).toBe('Front of the North attacked Kenya, killing 12 at a market.');
    expect(parts).toEqual(['actor=Front of the North', 'act=attacked', 'recipient=Kenya', 'killed=12']);
    expect(about.map(({ id }) => id)).toEqual(['c-2']);
  });

  it('refuses an id that no coding has', () => {
    expect(() => explain('c-9', [first])).toThrow(expect.objectContaining({ code: 'id-unknown' }));
  });
});

describe('explain, of what was coded again', () => {
  const ATTACK: Draft = { id: 'c-1', type: 'ASSAULT', trigger: 'attacked', actor: 'Kenya' };
  const coercion: Draft = { ...ATTACK, id: 'c-8', type: 'COERCE' };
  const made = (id: string, ...history: CodedText[]) =>
    explain(id, history).versions.map(({ entry, coding }) => [entry.sequence, coding?.id]);

  it('tells what each coding made of the same words', () => {
    const history = [entered(1, '2001-03-03', [ATTACK]), entered(2, '2001-03-04', [coercion])];
    const both = [
      [1, 'c-1'],
      [2, 'c-8'],
    ];
    expect(made('c-1', ...history)).toEqual(both);
    expect(made('c-8', ...history)).toEqual(both);
    expect(explain('c-1', history).entry.sequence).toBe(1);
  });

  it('tells that nothing is coded there any more', () => {
    expect(made('c-1', entered(1, '2001-03-03', [ATTACK]), entered(2, '2001-03-04', []))).toEqual([
      [1, 'c-1'],
      [2, undefined],
    ]);
  });

  it('compares codings of one text only', () => {
    const history = [entered(1, '2001-03-03', [ATTACK]), entered(2, '2001-03-04', [coercion], 2)];
    expect(explain('c-1', history)).toMatchObject({ oldText: true, versions: [{ entry: { sequence: 1 } }] });
    expect(explain('c-8', history)).toMatchObject({ oldText: false, versions: [{ entry: { sequence: 2 } }] });
  });
});

describe('sentenceAround', () => {
  it('finds whole sentences, never over a line end', () => {
    const span = { start: MARKET.indexOf('killing'), end: MARKET.indexOf('denied') + 6 };
    const { start, end } = sentenceAround(MARKET, span);
    expect(MARKET.slice(start, end)).toBe(
      'Front of the North attacked Kenya, killing 12 at a market. Norway denied the attack.',
    );
    expect(sentenceAround(MARKET, { start: 0, end: 4 })).toEqual({ start: 0, end: 17 });
  });
});
