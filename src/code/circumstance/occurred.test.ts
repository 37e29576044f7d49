import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import type { Timed } from '../../../test/treebank.js';
import { occurredAt, windowOf } from './occurred.js';

const occurred = (notation: string, word: string, ...times: readonly Timed[]) => {
  const { passage, clause, clauses } = scene(notation, { times });
  return occurredAt(clause(word), clauses, passage.report.text);
};

const day = { words: 'Tuesday', value: '2024-03-05' };
const year = { words: '2003', value: '2003' };

describe('when an act occurred', () => {
  it('is told by a time of its own', () => {
    const notation =
      'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj on/IN/Tuesday Tuesday/NNP/attacked/obl .';
    expect(occurred(notation, 'attacked', day)).toEqual({
      from: '2024-03-05',
      to: '2024-03-05',
      precision: 'day',
      text: 'Tuesday',
      basis: { said: { start: 24, end: 31 } },
    });
  });

  it('is unknown where the text gives no time, whenever the report was published', () => {
    const { clause, clauses, passage } = scene('Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj .', {
      published: '2024-03-05',
    });
    expect(occurredAt(clause('attacked'), clauses, passage.report.text)).toEqual({
      precision: 'unknown',
      basis: { implied: 'the text gives no time' },
    });
  });

  it.each([
    [
      'an infinitive has that of its governor',
      'Norway/NNP/began/nsubj began/VBD Tuesday/NNP/began/obl:tmod to/TO/attack attack/VB/began/xcomp .',
      'attack',
      '2024-03-05',
    ],
    [
      'an event noun has that of its light verb',
      'Norway/NNP/launched/nsubj launched/VBD an/DT/attack attack/NN/launched/obj Tuesday/NNP/launched/obl:tmod .',
      'attack',
      '2024-03-05',
    ],
    [
      'a coordinated verb has that of the first',
      'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj Tuesday/NNP/attacked/obl:tmod and/CC/left left/VBD/attacked/conj .',
      'left',
      '2024-03-05',
    ],
    [
      'what is said has not that of the saying',
      'Norway/NNP/said/nsubj said/VBD Tuesday/NNP/said/obl:tmod Chad/NNP/attacked/nsubj attacked/VBD/said/ccomp .',
      'attacked',
      undefined,
    ],
    [
      'a relative clause has not that of the main one',
      'Rebels=rebel/NNS/left/nsubj who/WP/attacked/nsubj attacked/VBD/Rebels/acl:relcl left/VBD Tuesday/NNP/left/obl:tmod .',
      'attacked',
      undefined,
    ],
    [
      'a main clause has not that of a clause under it',
      'Norway/NNP/said/nsubj said/VBD Chad/NNP/attacked/nsubj attacked/VBD/said/ccomp Tuesday/NNP/attacked/obl:tmod .',
      'said',
      undefined,
    ],
    [
      'a verb has not that of an event noun under it',
      'Norway/NNP/mourned/nsubj mourned/VBD the/DT/attack attack/NN/mourned/obj on/IN/Tuesday Tuesday/NNP/attack/nmod .',
      'mourned',
      undefined,
    ],
  ])('%s', (_, notation, word, from) => {
    expect(occurred(notation, word, day).from).toBe(from);
  });

  it('is told by the nearest of several times', () => {
    const notation =
      'Norway/NNP/attacked/nsubj attacked/VBD the/DT/home home/NN/attacked/obj of/IN/talks talks/NNS/home/nmod in/IN/2003 2003/CD/talks/nmod Tuesday/NNP/attacked/obl:tmod .';
    expect(occurred(notation, 'attacked', year, day).from).toBe('2024-03-05');
  });

  it.each([
    ['a duration', { words: 'Tuesday', value: 'P2D', type: 'DURATION' as const }],
    ['a vague reference', { words: 'Tuesday', value: 'PAST_REF' }],
  ])('is not told by %s', (_, time) => {
    expect(occurred('Norway/NNP/left/nsubj left/VBD Tuesday/NNP/left/obl:tmod .', 'left', time).precision).toBe(
      'unknown',
    );
  });
});

describe('a window', () => {
  const time = { start: 0, end: 4, type: 'DATE' as const, value: '2003', from: '2003', to: '2003' };

  it.each([
    ['in a year', {}, { from: '2003', to: '2003', precision: 'year' }],
    [
      'of a month',
      { value: '2003-05', from: '2003-05', to: '2003-05' },
      { from: '2003-05', to: '2003-05', precision: 'month' },
    ],
    [
      'of several days',
      { value: '2003-W05', from: '2003-01-27', to: '2003-02-02' },
      { from: '2003-01-27', to: '2003-02-02', precision: 'range' },
    ],
    ['since', { bound: 'since' as const }, { from: '2003', precision: 'open' }],
    [
      'after, from its end',
      { bound: 'after' as const, from: '2003-01-01', to: '2003-01-31' },
      { from: '2003-01-31', precision: 'open' },
    ],
    ['until', { bound: 'until' as const }, { to: '2003', precision: 'open' }],
    ['before', { bound: 'before' as const }, { to: '2003', precision: 'open' }],
    ['by', { bound: 'by' as const }, { to: '2003', precision: 'open' }],
  ])('%s is cut to what its bound leaves open', (_, change, wanted) => {
    expect(windowOf({ ...time, ...change }, 'words')).toEqual({
      ...wanted,
      basis: { said: { start: 0, end: 4 } },
      text: 'words',
    });
  });

  it('stays in words where the report has no date to anchor it', () => {
    const { from, to, ...undated } = time;
    const window = windowOf({ ...undated, value: 'XXXX-XX', relative: 'the month before publication' }, 'last month');
    expect(window).toMatchObject({ precision: 'unknown', text: 'the month before publication' });
    expect([from, to, 'from' in window]).toEqual(['2003', '2003', false]);
  });
});
