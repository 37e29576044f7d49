import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { groundOf } from './ground.js';

const ground = (notation: string, word: string, type: 'ASSAULT' | 'AID') => {
  const { passage, clause } = scene(notation);
  return groundOf(passage, clause(word), type).map((p) => p.text);
};

describe('the ground of an act without parties', () => {
  const fell = 'Shells/NNS/fell/nsubj fell=fall/VBD in/IN/Chad Chad/NNP/fell/obl .';

  it('is the place told with the verb', () => {
    expect(ground(fell, 'fell', 'ASSAULT')).toEqual(['Chad']);
  });

  it('is the place told with what the verb is said of', () => {
    const began = 'Shelling/NN/began/nsubj in/IN/Chad Chad/NNP/Shelling/nmod began=begin/VBD .';
    expect(ground(began, 'began', 'ASSAULT')).toEqual(['Chad']);
  });

  it('is none for acts that need somebody', () => {
    expect(ground(fell, 'fell', 'AID')).toEqual([]);
  });
});
