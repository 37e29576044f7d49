import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { ancestors, caseOf, childrenBy, conjuncts, isRelation, markOf, spanOf, subtree, tokenAt } from './tree.js';

const { tree, at, words } = scene(
  `Norway/NNP/said/nsubj ,/,/and and/CC/Chad Chad/NNP/Norway/conj and/CC/Kenya Kenya/NNP/Chad/conj said/VBD
   that/IN/attacked/mark the/DT/army army/NN/attacked/nsubj of/IN/Russia Russia/NNP/army/nmod 's/POS/Russia
   attacked/VBD/said/ccomp rebels/NNS/attacked/obj:sub because/IN/talks of/IN/because/fixed talks/NNS/attacked/obl .`,
);

describe('a tree', () => {
  it('lists children in the order of the text, by relation with or without subtype', () => {
    expect(words(tree.children[at('attacked')])).toEqual(['that', 'army', 'rebels', 'talks']);
    expect(words(childrenBy(tree, at('attacked'), 'obj', 'nsubj'))).toEqual(['army', 'rebels']);
    expect(childrenBy(tree, at('attacked'), 'obj:sub:x')).toEqual([]);
  });

  it('finds all words coordinated with one, however they are chained', () => {
    expect(words(conjuncts(tree, at('Norway')))).toEqual(['Norway', 'Chad', 'Kenya']);
    expect(words(conjuncts(tree, at('Chad')))).toEqual(['Chad', 'Kenya']);
  });

  it('finds what stands under a word and what stands above it', () => {
    expect(words(subtree(tree, at('army')).sort((a, b) => a - b))).toEqual(['the', 'army', 'of', 'Russia', "'s"]);
    expect(words(ancestors(tree, at('Russia')))).toEqual(['army', 'attacked', 'said']);
    expect(ancestors(tree, at('said'))).toEqual([]);
  });

  it('joins the parts of a preposition and leaves a possessive mark out', () => {
    expect(caseOf(tree, at('talks'))).toBe('because of');
    expect(caseOf(tree, at('Russia'))).toBe('of');
    expect(caseOf(tree, at('army'))).toBe('');
  });

  it('reads what subordinates a clause', () => {
    expect(markOf(tree, at('attacked'))).toBe('that');
    expect(markOf(tree, at('said'))).toBe('');
  });

  it('gives the span over words, and an empty one at the start of the sentence for none', () => {
    expect(spanOf(tree, [at('army'), at('Russia')])).toEqual({
      start: tokenAt(tree, at('army')).start,
      end: tokenAt(tree, at('Russia')).end,
    });
    expect(spanOf(tree, [])).toEqual({ start: 0, end: 0 });
  });

  it('refuses an index that is none of the sentence', () => {
    expect(() => tokenAt(tree, 99)).toThrow(RangeError);
  });

  it('ends its walk upwards also where heads run in a circle', () => {
    const tokens = tree.sentence.tokens.map((t, i) => ({ ...t, head: i === 0 ? 1 : 0 }));
    expect(ancestors({ ...tree, sentence: { ...tree.sentence, tokens } }, 5).length).toBeLessThanOrEqual(tokens.length);
  });
});

describe('the preposition of a noun', () => {
  it('may hang on a word before the noun in the tree', () => {
    const phrase = scene('attack/NN on/IN/rebel rebel/NN/towns/compound towns/NNS/attack/nmod .');
    expect(caseOf(phrase.tree, phrase.at('towns'))).toBe('on');
  });

  it('is no mark of the possessive, however it is written', () => {
    const phrase = scene(
      'attack/NN on/IN/port Chad/NNP/port/nmod:poss ’/POS/Chad/case s/POS/port/case port/NN/attack/nmod .',
    );
    expect(caseOf(phrase.tree, phrase.at('port'))).toBe('on');
    expect(caseOf(phrase.tree, phrase.at('Chad'))).toBe('');
  });
});

describe('a relation', () => {
  it.each([
    ['nsubj', ['nsubj'], true],
    ['nsubj:pass', ['nsubj'], true],
    ['nsubj', ['nsubj:pass'], false],
    ['nsubjx', ['nsubj'], false],
    ['obl', ['obj', 'obl'], true],
  ])('%s is one of %j: %s', (deprel, names, is) => {
    expect(isRelation(deprel, ...names)).toBe(is);
  });
});
