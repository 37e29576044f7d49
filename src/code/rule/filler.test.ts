import { describe, expect, it } from 'vitest';
import { lexicon, scene } from '../../../test/scene.js';
import { type Coded, isWord, meeting, narrower, satisfies } from './filler.js';

const { passage, tree, at, clause } = scene(
  `Norway/NNP/sent/nsubj sent/VBD Taliban/NNP/sent/iobj relief/NN/sent/obj ,/,/relief two/CD/rifles rifles/NNS/relief/conj and/CC/Berg Berg/NNP/relief/conj
   through/IN/Oslo Oslo/NNP/sent/obl to/IN/dozens dozens/NNS/sent/obl of/IN/soldiers soldiers/NNS/dozens/nmod despite/IN/attacks attacks/NNS/sent/obl
   on/IN/peace the/DT/talks peace/NN/talks/compound talks/NNS/attacks/nmod of/IN/week the/DT/week week/NN/talks/nmod .`,
);
const coded: Coded = new Map([
  [at('attacks'), { type: 'ASSAULT' as const }],
  [at('relief'), { type: 'AID' as const }],
]);

describe('a filler', () => {
  it.each([
    ['Norway', 'any', true],
    ['Norway', 'none', false],
    ['Norway', 'party', true],
    ['Norway', 'country', true],
    ['Norway', 'government', true],
    ['Norway', 'place', true],
    ['Norway', 'armed', false],
    ['Taliban', 'organisation', true],
    ['Taliban', 'armed', true],
    ['Taliban', 'country', false],
    ['Berg', 'person', true],
    ['Berg', 'people', true],
    ['Berg', 'organisation', false],
    ['dozens', 'armed', true],
    ['relief', 'party', false],
    ['rifles', 'party', false],
    ['rifles', 'number', true],
    ['two', 'number', true],
    ['Oslo', 'number', false],
    ['Oslo', 'pronoun', false],
    ['attacks', 'event', true],
    ['rifles', 'event', false],
    ['attacks', 'conflict', true],
    ['attacks', 'cooperation', false],
    ['relief', 'cooperation', true],
    ['attacks', 'ASSAULT', true],
    ['attacks', 'AID', false],
    ['relief', 'aid-goods', true],
    ['rifles', 'aid-goods', false],
    ['rifles', 'rifle', true],
    ['talks', 'peace talk', true],
    ['talks', 'talk of week', true],
    ['talks', 'talk of month', false],
  ])('%s is %s: %s', (word, value, is) => {
    expect(satisfies(passage, tree, at(word), value, coded)).toBe(is);
  });

  it.each([
    ['Norway/NNP/said/nsubj said/VBD Chad/NNP/help/nsubj must/MD/help help/VB/said/ccomp .', 'help', 'obliged', true],
    ['Norway/NNP/said/nsubj said/VBD Chad/NNP/help/nsubj will/MD/help help/VB/said/ccomp .', 'help', 'obliged', false],
    ['Chad/NNP/need/nsubj need/VBP to/TO/help help/VB/need/xcomp .', 'need', 'obliged', true],
    [
      'Norway/NNP/asked/nsubj asked/VBD Chad/NNP/asked/obj to/TO/help help/VB/asked/xcomp .',
      'help',
      'infinitive',
      true,
    ],
    ['Norway/NNP/said/nsubj said/VBD Chad/NNP/helped/nsubj helped/VBD/said/ccomp .', 'helped', 'infinitive', false],
  ])('of a clause: %s: %s is %s: %s', (notation, word, value, is) => {
    const other = scene(notation);
    expect(satisfies(other.passage, other.tree, other.at(word), value, new Map())).toBe(is);
  });

  it('is no phrase that would begin before the sentence', () => {
    expect(isWord(tree, 0, 'old norway')).toBe(false);
  });

  it('of a class of actors is a party and a country, and nothing narrower', () => {
    const other = scene('No/DT/country country/NN/left/nsubj left/VBD .');
    const is = (value: string) => satisfies(other.passage, other.tree, other.at('country'), value, new Map());
    expect(['party', 'country', 'government', 'armed'].map(is)).toEqual([true, true, false, false]);
  });
});

describe('a condition', () => {
  it.each([
    [{ slot: 'object', anyOf: ['aid-goods'] }, true, ['relief']],
    [{ slot: 'object', anyOf: ['person', 'aid-goods'] }, true, ['relief', 'Berg']],
    [{ slot: 'object', anyOf: ['organisation'] }, false, []],
    [{ slot: 'object', anyOf: ['none'] }, false, []],
    [{ slot: 'against', anyOf: ['none'] }, true, []],
    [{ slot: 'against', anyOf: ['any'] }, false, []],
  ])('%j is met: %s, by %j', (condition, met, by) => {
    expect(meeting(passage, clause('sent'), condition, coded)).toEqual({ met, fillers: by.map(at) });
  });
});

describe('a kind', () => {
  it.each([
    ['party', 'party', true],
    ['country', 'party', true],
    ['party', 'country', false],
    ['country', 'any', true],
    ['none', 'any', false],
    ['AID', 'event', true],
    ['AID', 'cooperation', true],
    ['AID', 'conflict', false],
    ['ASSAULT', 'conflict', true],
    ['conflict', 'event', true],
    ['event', 'conflict', false],
    ['grain', 'aid-goods', true],
    ['rifle', 'aid-goods', false],
    ['aid-goods', 'grain', false],
  ])('%s is narrower than %s, or the same: %s', (a, b, is) => {
    expect(narrower(a, b, lexicon())).toBe(is);
  });
});
