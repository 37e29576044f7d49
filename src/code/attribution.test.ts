import { describe, expect, it } from 'vitest';
import { scene } from '../../test/scene.js';
import { attributionsOf } from './attribution.js';

const attributions = (notation: string) => {
  const { passage, tree, verbs } = scene(notation);
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => passage.report.text.slice(start, end)).join(' + ');
  return attributionsOf(passage, tree, verbs).map((a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`);
};

describe('attributions', () => {
  it.each([
    [
      'of a clause under its verb',
      'The/DT/army army/NN/said/nsubj said/VBD that/IN/left/mark rebels/NNS/left/nsubj left/VBD/said/ccomp Oslo/NNP/left/obj .',
      ['The army | said | that rebels left Oslo'],
    ],
    [
      'of the clause that the verb hangs on',
      'Rebels=rebel/NNS/left/nsubj left/VBD Oslo/NNP/left/obj ,/,/said Kabulov/NNP/said/nsubj said/VBD/left/parataxis .',
      ['Kabulov | said | Rebels left Oslo'],
    ],
    [
      'of a phrase',
      'Rebels=rebel/NNS/left/nsubj left/VBD Oslo/NNP/left/obj according/IN/army/case to/IN/according/fixed the/DT/army army/NN/left/obl .',
      ['the army | according + to | Rebels left Oslo'],
    ],
    [
      'none without a cue',
      'The/DT/army army/NN/saw/nsubj saw/VBD that/IN/left/mark rebels/NNS/left/nsubj left/VBD/saw/ccomp .',
      [],
    ],
    ['none without content', 'The/DT/army army/NN/said/nsubj said/VBD so/RB/said .', []],
  ])('%s', (_, notation, wanted) => {
    expect(attributions(notation)).toEqual(wanted);
  });
});
