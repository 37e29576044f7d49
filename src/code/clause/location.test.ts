import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { isLocated, locatedClause } from './location.js';

describe('a clause of being somewhere', () => {
  it.each([
    [
      'with a copula',
      'Soldiers=soldier/NNS/Chad/nsubj of/IN/Norway Norway/NNP/Soldiers/nmod are/VBP/Chad/cop in/IN/Chad Chad/NNP .',
      'Chad',
      true,
    ],
    [
      'behind a comma',
      'The/DT/ban ban/NN/ended/nsubj ,/,/force in/IN/force force/NN/ban/nmod ,/,/force ended/VBD .',
      'force',
      true,
    ],
    ['behind no comma', 'The/DT/ban ban/NN/ended/nsubj in/IN/force force/NN/ban/nmod ended/VBD .', 'force', false],
    ['without a preposition', 'Norway/NNP/member/nsubj is/VBZ/member/cop a/DT/member member/NN .', 'member', false],
    ['under another verb', 'Norway/NNP/left/nsubj left/VBD in/IN/Chad Chad/NNP/left/obl .', 'Chad', false],
  ])('%s is one: %s', (_, notation, word, is) => {
    const { tree, at } = scene(notation);
    expect(isLocated(tree, at(word))).toBe(is);
  });

  it('has who is there as subject and where under the preposition', () => {
    const { tree, at, words } = scene(
      'Berg/NNP/jail/nsubj is/VBZ/jail/cop in/IN/jail a/DT/jail Russian/JJ/jail jail/NN .',
    );
    const { slots, lemmas, head } = locatedClause(tree, at('jail'));
    expect(Object.fromEntries([...slots].map(([name, fillers]) => [name, words(fillers)]))).toEqual({
      subject: ['Berg'],
      in: ['jail'],
      modifier: ['Russian'],
    });
    expect([lemmas, head]).toEqual([['be'], at('jail')]);
  });

  it('is said of the noun before the comma', () => {
    const { tree, at, words } = scene(
      'The/DT/ban ban/NN/ended/nsubj ,/,/force in/IN/force force/NN/ban/nmod ,/,/force ended/VBD .',
    );
    expect(words(locatedClause(tree, at('force')).slots.get('subject'))).toEqual(['ban']);
  });
});
