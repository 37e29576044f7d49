import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { slice } from '../../domain/span.js';
import { sharersAt } from './sharer.js';

const sharers = (notation: string, noun: string) => {
  const { passage, tree, at } = scene(notation);
  return sharersAt(passage, tree, at(noun))?.map((p) => [p.country, p.sectors.join(), slice(passage.report.text, p)]);
};

describe('a shared plural noun', () => {
  it('stands for each of its coordinated nations', () => {
    const notation = 'Russian/JJ/soldiers and/CC/Chad Chad/NNP/Russian/conj soldiers/NNS/left/nsubj left/VBD .';
    expect(sharers(notation, 'soldiers')).toEqual([
      ['RUS', 'MIL', 'Russian'],
      ['TCD', 'MIL', 'Chad soldiers'],
    ]);
  });

  it('stands for those behind its of', () => {
    const notation =
      'soldiers/NNS/left/nsubj of/IN/Norway Norway/NNP/soldiers/nmod and/CC/Chad Chad/NNP/Norway/conj left/VBD .';
    expect(sharers(notation, 'soldiers')).toEqual([
      ['NOR', 'MIL', 'soldiers of Norway'],
      ['TCD', 'MIL', 'Chad'],
    ]);
  });

  it('is one party where it has one owner, or is no plural', () => {
    expect(sharers('Russian/JJ/soldiers soldiers/NNS/left/nsubj left/VBD .', 'soldiers')).toBeUndefined();
    const single = 'Russian/JJ/soldier and/CC/Chad Chad/NNP/Russian/conj soldier/NN/left/nsubj left/VBD .';
    expect(sharers(single, 'soldier')).toBeUndefined();
  });
});
