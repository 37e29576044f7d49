import { describe, expect, it } from 'vitest';
import { rulesOf, scene } from '../../../test/scene.js';
import { aimOf } from './aim.js';
import { partiesIn } from './roles.js';

const aim = (notation: string, word: string, code: string) => {
  const { passage, clause } = scene(notation);
  const [rule] = rulesOf(`[{ rule: hit, code: ${code}, when: { verb: [${clause(word).lemmas[0]}] } }]`);
  if (!rule) throw new Error('no rule');
  const actors = partiesIn(passage, clause(word), 'subject', []);
  return aimOf(passage, clause(word), rule, actors).map((p) => p.text);
};

describe('the aim of a material act', () => {
  it.each([
    [
      'a party inside the thing that is hit',
      'Norway/NNP/hit/nsubj hit/VBD a/DT/bridge bridge/NN/hit/obj of/IN/Chad Chad/NNP/bridge/nmod .',
      ['Chad'],
    ],
    [
      'the ground where nobody else is told',
      'Norway/NNP/hit/nsubj hit/VBD a/DT/bridge bridge/NN/hit/obj on/IN/Sunday Sunday/NNP/hit/obl in/IN/Kenya Kenya/NNP/hit/obl .',
      ['Kenya'],
    ],
    ['nobody where nobody is told', 'Norway/NNP/hit/nsubj hit/VBD a/DT/bridge bridge/NN/hit/obj .', []],
  ])('is %s', (_, notation, expected) => {
    expect(aim(notation, 'hit', 'ASSAULT')).toEqual(expected);
  });

  it('is what a protest demands of somebody', () => {
    const march =
      'Norway/NNP/marched/nsubj marched=march/VBD to/TO/topple topple/VB/marched/advcl Chad/NNP/topple/obj .';
    expect(aim(march, 'marched', 'PROTEST')).toEqual(['Chad']);
  });

  it('is nobody where no actor is told', () => {
    expect(aim('Bridges/NNS/fell/nsubj fell=fall/VBD in/IN/Chad Chad/NNP/fell/obl .', 'fell', 'ASSAULT')).toEqual([]);
  });
});
