import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { placeOfAct } from './place.js';

const place = (notation: string) => {
  const { passage, clause } = scene(notation);
  const found = placeOfAct(passage, clause('attacked'), true);
  return found && `${found.precision} ${found.name} ${found.country}`;
};

describe('the place of an act', () => {
  it.each([
    [
      'a country behind in',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD soldiers/NNS/attacked/obj in/IN/Chad Chad/NNP/attacked/obl .',
      'country Chad TCD',
    ],
    [
      'a city',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD soldiers/NNS/attacked/obj in/IN/Oslo Oslo/NNP/attacked/obl .',
      'city Oslo NOR',
    ],
    [
      'near a city',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD soldiers/NNS/attacked/obj near/IN/Oslo Oslo/NNP/attacked/obl .',
      'near Oslo NOR',
    ],
    [
      'inside before near',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD near/IN/Kenya Kenya/NNP/attacked/obl in/IN/Oslo Oslo/NNP/attacked/obl .',
      'city Oslo NOR',
    ],
    [
      'behind a thing',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD a/DT/hall hall/NN/attacked/obj near/IN/Oslo Oslo/NNP/hall/nmod .',
      'near Oslo NOR',
    ],
    ['what is attacked', 'Rebels=rebel/NNS/attacked/nsubj attacked/VBD Oslo/NNP/attacked/obj .', 'city Oslo NOR'],
    [
      'none where it happened to somebody',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD soldiers/NNS/attacked/obj with/IN/Chad Chad/NNP/attacked/obl .',
      undefined,
    ],
    [
      'none at a time',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD in/IN/March March=March/NNP/attacked/obl .',
      undefined,
    ],
  ])('is %s', (_, notation, wanted) => {
    expect(place(notation)).toBe(wanted);
  });
});
