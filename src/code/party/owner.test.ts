import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { CONCERNING, MAKING, ownerOf, ownersOf } from './owner.js';

const owners = (notation: string, thing: string, prepositions = CONCERNING) => {
  const { passage, tree, at } = scene(notation);
  return ownersOf(passage, tree, at(thing), prepositions).map((p) => p.text);
};

describe('the owner of a thing', () => {
  it.each([
    ['its possessor', "Chad/NNP/convoy/nmod:poss 's/POS/Chad convoy/NN .", 'convoy', 'Chad'],
    ['its nation', 'Russian/JJ/targets targets/NNS .', 'targets', 'Russian'],
    [
      'who makes it',
      'posts/NNS that/WDT/built/obj Chad/NNP/built/nsubj built=build/VBD/posts/acl:relcl .',
      'posts',
      'Chad',
    ],
  ])('is %s', (_, notation, thing, wanted) => {
    const { passage, tree, at } = scene(notation);
    expect(ownerOf(passage, tree, at(thing))).toMatchObject({ text: wanted });
  });

  it('is nobody behind a preposition', () => {
    const { passage, tree, at } = scene('convoy/NN of/IN/Chad Chad/NNP/convoy/nmod .');
    expect(ownerOf(passage, tree, at('convoy'))).toBeUndefined();
  });
});

describe('the owners of a thing', () => {
  it('stand behind it, all of them', () => {
    const notation = 'convoy/NN of/IN/Chad Chad/NNP/convoy/nmod and/CC/Kenya Kenya/NNP/Chad/conj .';
    expect(owners(notation, 'convoy')).toEqual(['Chad', 'Kenya']);
  });

  it('may lie deeper, and behind a participle', () => {
    const deep = 'attack/NN on/IN/camps camps/NNS/attack/nmod of/IN/Chad Chad/NNP/camps/nmod .';
    expect(owners(deep, 'attack')).toEqual(['Chad']);
    const participle = 'plan/NN proposed=propose/VBN/plan/acl by/IN/Chad Chad/NNP/proposed/obl .';
    expect(owners(participle, 'plan')).toEqual(['Chad']);
  });

  it('are those who made it before those whom it concerns', () => {
    const notation = 'pact/NN with/IN/Kenya Kenya/NNP/pact/nmod by/IN/Chad Chad/NNP/pact/nmod .';
    expect(owners(notation, 'pact')).toEqual(['Chad']);
    const concerning = 'pact/NN with/IN/Kenya Kenya/NNP/pact/nmod .';
    expect([owners(concerning, 'pact'), owners(concerning, 'pact', MAKING)]).toEqual([['Kenya'], []]);
  });
});
