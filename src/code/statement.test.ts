import { describe, expect, it } from 'vitest';
import { codings } from '../../test/scene.js';

const SAID = 'Kabulov/NNP/said/nsubj said/VBD so/RB/said on/IN/Tuesday Tuesday/NNP/said/obl .';
const times = [{ words: 'Tuesday', value: '2024-03-05' }];
const occurred = (second: string) =>
  codings([SAID, second], { times }).events.map((e) => [e.event.type, e.occurred.from, 'implied' in e.occurred.basis]);

describe('the day of a statement', () => {
  it('is that of a promise made by who spoke on it', () => {
    const promise =
      'Russia/NNP/help/nsubj will/MD/help help/VB Chad/NNP/help/obj ,/,/said Kabulov/NNP/said/nsubj said/VBD/help/parataxis .';
    expect(occurred(promise)).toEqual([['AGREE', '2024-03-05', true]]);
  });

  it.each([
    [
      'what is no speech act',
      'Russia/NNP/helped/nsubj helped/VBD Chad/NNP/helped/obj ,/,/said Kabulov/NNP/said/nsubj said/VBD/helped/parataxis .',
      'AID',
    ],
    [
      'what somebody else said',
      'Norway/NNP/help/nsubj will/MD/help help/VB Chad/NNP/help/obj ,/,/said Berg/NNP/said/nsubj said/VBD/help/parataxis .',
      'AGREE',
    ],
    ['what the outlet itself says', 'Russia/NNP/help/nsubj will/MD/help help/VB Chad/NNP/help/obj .', 'AGREE'],
  ])('is not that of %s', (_, notation, type) => {
    expect(occurred(notation)).toEqual([[type, undefined, true]]);
  });
});
