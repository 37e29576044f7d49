import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { contextsOf } from './context.js';

describe('contexts', () => {
  it.each([
    ['those of the rule', 'Norway/NNP/helped/nsubj helped/VBD Chad/NNP/helped/obj .', ['economic']],
    [
      'those of the words under it, behind the rule’s',
      'Norway/NNP/helped/nsubj helped/VBD soldiers/NNS/helped/obj after/IN/flood a/DT/flood flood/NN/helped/obl .',
      ['economic', 'military', 'disasters'],
    ],
    [
      'none of the words above it',
      'Soldiers=soldier/NNS/said/nsubj said/VBD Norway/NNP/helped/nsubj helped/VBD/said/ccomp Chad/NNP/helped/obj .',
      ['economic'],
    ],
  ])('are %s', (_, notation, wanted) => {
    const { passage, clause } = scene(notation);
    expect(contextsOf(passage, clause('helped'), ['economic'])).toEqual(wanted);
  });

  it('stand once, whoever tells them', () => {
    const { passage, clause } = scene('Norway/NNP/helped/nsubj helped/VBD soldiers/NNS/helped/obj .');
    expect(contextsOf(passage, clause('helped'), ['military'])).toEqual(['military']);
  });
});
