import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { officeAt } from './office.js';

const office = (notation: string, word: string, holder?: string) => {
  const { passage, clause, at } = scene(notation);
  return officeAt(passage, clause('left'), at(word), holder);
};

describe('an office', () => {
  it.each([
    [
      'a noun with its compounds and its body',
      'The/DT/minister deputy/JJ/minister defence/NN/minister/compound minister/NN/left/nsubj of/IN/Chad Chad/NNP/minister/nmod left/VBD .',
      'minister',
      'deputy defence minister of Chad',
    ],
    [
      'without nationality and "former"',
      'The/DT/minister former/JJ/minister Russian/JJ/minister defence/NN/minister/compound minister/NN/left/nsubj left/VBD .',
      'minister',
      'defence minister',
    ],
    [
      'without what stands behind another preposition',
      'The/DT/minister minister/NN/left/nsubj with/IN/Chad Chad/NNP/minister/nmod left/VBD .',
      'minister',
      'minister',
    ],
    [
      'the title of a named person',
      'Defence/NN/minister/compound minister/NN/Berg/nmod:desc Berg/NNP/left/nsubj left/VBD .',
      'Berg',
      'Defence minister',
    ],
    [
      'what stands in apposition to one',
      'Berg/NNP/left/nsubj ,/,/envoy an/DT/envoy envoy/NN/Berg/appos to/IN/Chad Chad/NNP/envoy/nmod ,/,/envoy left/VBD .',
      'Berg',
      'envoy to Chad',
    ],
  ])('is %s', (_, notation, word, text) => {
    expect(office(notation, word)).toMatchObject({ text, role: text, type: 'other' });
  });

  it('has the country of its holder, whose name it does not bear', () => {
    const found = office(
      'Defence/NN/minister/compound minister/NN/Berg/nmod:desc Berg/NNP/left/nsubj left/VBD .',
      'Berg',
    );
    expect(found?.country).toBe('NOR');
    expect(found).not.toHaveProperty('id');
  });

  it('has the country given where its words name none', () => {
    expect(office('A/DT/minister minister/NN/left/nsubj left/VBD .', 'minister', 'KEN')?.country).toBe('KEN');
  });

  it.each([
    ['a person of no known office', 'Berg/NNP/left/nsubj left/VBD .', 'Berg'],
    ['a word that is no noun', 'Suddenly/RB/left Norway/NNP/left/nsubj left/VBD .', 'Suddenly'],
  ])('is not read off %s', (_, notation, word) => {
    expect(office(notation, word)).toBeUndefined();
  });
});
