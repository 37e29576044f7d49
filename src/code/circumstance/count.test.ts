import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { countsOf } from './count.js';

const counts = (notation: string, word: string) => {
  const { passage, clause, clauses } = scene(notation);
  return countsOf(passage, clause(word), clauses).map((c) => `${c.kind} ${c.low}..${c.high ?? ''} "${c.text}"`);
};

describe('counts', () => {
  it.each([
    [
      'a figure',
      'Rebels=rebel/NNS/killed/nsubj killed/VBD 145/CD/people people/NNS/killed/obj .',
      'killed',
      ['killed 145..145 "145"'],
    ],
    [
      'a number in words',
      'Rebels=rebel/NNS/killed/nsubj killed/VBD twelve/CD/people people/NNS/killed/obj .',
      'killed',
      ['killed 12..12 "twelve"'],
    ],
    [
      'a number of several words',
      'Rebels=rebel/NNS/killed/nsubj killed/VBD two/CD/hundred/compound hundred/CD/people people/NNS/killed/obj .',
      'killed',
      ['killed 200..200 "two hundred"'],
    ],
    [
      'at least',
      'Rebels=rebel/NNS/killed/nsubj killed/VBD at/IN/nine/case least/JJS/nine/nmod nine/CD/soldiers soldiers/NNS/killed/obj .',
      'killed',
      ['killed 9.. "nine"'],
    ],
    [
      'up to',
      'Rebels=rebel/NNS/killed/nsubj killed/VBD up/RB/nine/case to/IN/up/fixed nine/CD/soldiers soldiers/NNS/killed/obj .',
      'killed',
      ['killed 0..9 "nine"'],
    ],
    [
      'dozens',
      'Rebels=rebel/NNS/killed/nsubj killed/VBD dozens/NNS/killed/obj .',
      'killed',
      ['killed 24..99 "dozens"'],
    ],
    [
      'a bare numeral',
      'Rebels=rebel/NNS/killed/nsubj killed/VBD nine/CD/killed/obj .',
      'killed',
      ['killed 9..9 "nine"'],
    ],
    [
      'those killed, of a passive',
      'Nine/CD/people people/NNS/killed/nsubj:pass were/VBD/killed/aux:pass killed/VBN .',
      'killed',
      ['killed 9..9 "Nine"'],
    ],
    ['no things', 'Rebels=rebel/NNS/killed/nsubj killed/VBD nine/CD/plans plans/NNS/killed/obj .', 'killed', []],
    [
      'nothing for a word that tells no toll',
      'Norway/NNP/attacked/nsubj attacked/VBD nine/CD/soldiers soldiers/NNS/attacked/obj .',
      'attacked',
      [],
    ],
    [
      'the dead and the hurt of an act, each as what they are',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD Oslo/NNP/attacked/obj ,/,/killing killing/VBG/attacked/advcl nine/CD/people people/NNS/killing/obj and/CC/wounded wounded=wound/VBD/killing/conj 12/CD/soldiers soldiers/NNS/wounded/obj .',
      'attacked',
      ['killed 9..9 "nine"', 'wounded 12..12 "12"'],
    ],
  ])('tell %s', (_, notation, word, wanted) => {
    expect(counts(notation, word)).toEqual(wanted);
  });
});
