import { describe, expect, it } from 'vitest';
import { scene, slotsOf } from '../../../test/scene.js';
import { predicatedOf } from './predicate.js';

describe('a predicate', () => {
  it.each([
    [
      'of a verb of staying',
      'Norway/NNP/remained/nsubj remained=remain/VBD an/DT/ally ally/NN/remained/xcomp .',
      'ally',
      ['Norway'],
    ],
    [
      'of a verb of naming',
      'Norway/NNP/called/nsubj called/VBD Chad/NNP/called/obj an/DT/ally ally/NN/called/xcomp .',
      'ally',
      ['Chad'],
    ],
    [
      'behind as',
      'Norway/NNP/described/nsubj described=describe/VBD Chad/NNP/described/obj as/IN/ally an/DT/ally ally/NN/described/obl .',
      'ally',
      ['Chad'],
    ],
    [
      'of a verb of naming in the passive',
      'Chad/NNP/described/nsubj:pass was/VBD/described/aux:pass described=describe/VBN as/IN/ally an/DT/ally ally/NN/described/obl .',
      'ally',
      ['Chad'],
    ],
  ])('%s is said of somebody', (_, notation, noun, whom) => {
    const { tree, at, verbs, words } = scene(notation);
    expect(words(predicatedOf(tree, at(noun), verbs)?.subject)).toEqual(whom);
  });

  it.each([
    [
      'behind another preposition',
      'Norway/NNP/described/nsubj described=describe/VBD Chad/NNP/described/obj to/IN/ally an/DT/ally ally/NN/described/obl .',
    ],
    ['under another verb', 'Norway/NNP/met/nsubj met/VBD Chad/NNP/met/obj as/IN/ally an/DT/ally ally/NN/met/obl .'],
    ['that is the object itself', 'Norway/NNP/called/nsubj called/VBD an/DT/ally ally/NN/called/obj .'],
  ])('is none %s', (_, notation) => {
    const { tree, at, verbs } = scene(notation);
    expect(predicatedOf(tree, at('ally'), verbs)).toBeUndefined();
  });

  it('stays an object after verbs that name nothing', () => {
    expect(slotsOf('Norway/NNP/met/nsubj met/VBD president/NN/met/obj .', 'met', 'object', 'complement')).toBe(
      'object: president; complement: -',
    );
  });

  it('is the second of two objects after a verb of appointing', () => {
    const notation = 'Norway/NNP/made/nsubj made/VBD Berg/NNP/made/obj envoy/NN/made/obj .';
    expect(slotsOf(notation, 'made', 'object', 'complement')).toBe('object: Berg; complement: envoy');
  });
});

it('a noun behind "called" is whom the verb is about where nobody else is named', () => {
  const called = 'Norway/NNP/called/nsubj called/VBD the/DT/president president/NN/called/xcomp .';
  const wanted = 'subject: Norway; object: president; complement: -';
  expect(slotsOf(called, 'called', 'subject', 'object', 'complement')).toBe(wanted);
});
