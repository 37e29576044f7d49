/** What coded events say of standing relations by themselves. */
import { describe, expect, it } from 'vitest';
import { NAMES, party, RULES } from '../../test/notation.js';
import type { Coding } from '../domain/coding.js';
import type { CodingId, ReportId } from '../domain/id.js';
import { state } from '../view/state.js';
import type { Evidence } from './evidence.js';
import { impliedStates } from './implied.js';

const SPAN = { start: 0, end: 5 };

function event(cameo: string, actor: string, recipient: string, day?: string): Coding {
  return {
    id: `c-${cameo}${actor}${day}` as CodingId,
    report: 'r-1' as ReportId,
    sentence: 0,
    span: SPAN,
    also: [],
    status: 'happened',
    voices: [],
    confidence: 1,
    trace: { rule: 'test' },
    event: { type: 'ASSAULT', contexts: [], cameo, quad: 4, score: -9, goldstein: -10 },
    actors: [party(actor, NAMES, false)],
    recipients: [party(recipient, NAMES, false)],
    instruments: [],
    trigger: SPAN,
    occurred:
      day === undefined
        ? { precision: 'unknown', basis: { implied: 'none' } }
        : { from: day, to: day, precision: 'day', basis: { said: SPAN } },
    counts: [],
  };
}

function evidence(published: string, events: readonly Coding[]): Evidence {
  const id = `r-${published}`;
  return {
    report: { id, publisher: 'Herald', published, text: 'Kenya Norway Peru', recordedAt: `${published}T00:00:00Z` },
    events,
    states: [],
  };
}

function ask(
  relation: 'armed-conflict' | 'detention',
  subject: string,
  object: string,
  on: string,
  given: readonly Evidence[],
): string | undefined {
  return state({ relation, subject, object, on }, given, { rules: RULES, names: NAMES }).at(-1)?.answer;
}

describe('events that speak of relations', () => {
  const attack = event('190', 'Front of the North:MLI.REB', 'Kenyan army:KEN.MIL', '2001-03-01');

  it('takes an attack between the armed to say that there is war on its day', () => {
    expect(ask('armed-conflict', 'Kenya', 'Front of the North', '2001-03-01', [evidence('2001-03-02', [attack])])).toBe(
      'yes',
    );
  });

  it('takes no attack on the unarmed for war, and no undated one', () => {
    const rule = RULES.relations['armed-conflict'];
    expect(
      impliedStates([event('190', 'Front of the North:MLI.REB', 'villagers:KEN.CVL', '2001-03-01')], [], rule),
    ).toEqual([]);
    expect(impliedStates([event('190', 'Front of the North:MLI.REB', 'Kenyan army:KEN.MIL')], [], rule)).toEqual([]);
  });

  it('takes no proposal of the language model for more than it is', () => {
    const proposed = { ...attack, trace: { rule: 'proposed ASSAULT' } };
    expect(impliedStates([proposed], [], RULES.relations['armed-conflict'])).toEqual([]);
  });

  it('lets a single attack reopen no war that had ended', () => {
    const end = evidence('2000-05-02', []);
    const peace = {
      ...end,
      states: [
        {
          ...attack,
          id: 'c-end' as CodingId,
          relation: 'armed-conflict' as const,
          subject: party('Kenya', NAMES, false),
          object: party('Front of the North', NAMES, false),
          says: 'ends' as const,
          when: { from: '2000-05-01', to: '2000-05-01', precision: 'day' as const, basis: { said: SPAN } },
        },
      ],
    };
    const given = [peace, evidence('2001-03-02', [attack])];
    expect(ask('armed-conflict', 'Kenya', 'Front of the North', '2001-04-01', given)).toBe('no');
  });

  it('begins detention with an arrest and ends it with a release', () => {
    const given = [
      evidence('2001-03-02', [event('181', 'Kenya', 'Ann Ash', '2001-03-01')]),
      evidence('2002-03-02', [event('0841', 'Kenya', 'Ann Ash', '2002-03-01')]),
    ];
    expect(ask('detention', 'Kenya', 'Ann Ash', '2001-06-01', given)).toBe('yes');
    expect(ask('detention', 'Kenya', 'Ann Ash', '2002-06-01', given)).toBe('no');
  });

  it('adds nothing where a state coding of the sentence says it of the same object', () => {
    const arrest = event('181', 'Kenya', 'Ann Ash', '2001-03-01');
    const said = impliedStates([arrest], [], RULES.relations.detention);
    expect(said).toHaveLength(1);
    expect(impliedStates([arrest], said, RULES.relations.detention)).toEqual([]);
  });

  it('takes an arrest told as not made to say that nobody is held', () => {
    const given = [evidence('2001-03-02', [{ ...event('181', 'Kenya', 'Ann Ash', '2001-03-01'), status: 'denied' }])];
    expect(ask('detention', 'Kenya', 'Ann Ash', '2001-03-02', given)).toBe('no');
  });
});
