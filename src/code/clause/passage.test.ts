import { describe, expect, it } from 'vitest';
import { lexicon, scene } from '../../../test/scene.js';
import { textOf, wordSet } from './passage.js';

describe('a lexicon', () => {
  const words = lexicon('[{ rule: talk, code: CONSULT, when: { verb: [meet], noun: [talk, peace talk] } }]');

  it('finds rules by verb and by noun, each once', () => {
    expect(words.rulesByWord.get('verb meet')?.map((r) => r.name)).toEqual(['talk']);
    expect(words.rulesByWord.get('noun talk')?.length).toBe(1);
    expect(words.rulesByWord.has('verb talk')).toBe(false);
  });

  it('knows event nouns by the last word of their phrase', () => {
    expect([...words.eventWords]).toEqual(['talk']);
  });

  it('has an empty set for a name that it does not know', () => {
    expect(wordSet(words, 'no-such-set').size).toBe(0);
    expect(wordSet(words, 'toll-wounded')).toEqual(new Set(['wound', 'wounded']));
  });
});

describe('a passage', () => {
  it('gives the widest mention headed by a word', () => {
    const { passage, tree, at } = scene('Hamas/NNP/Taliban/compound Taliban/NNP/left/nsubj left/VBD .');
    expect(passage.mentionAt(tree, at('Taliban'))?.text).toBe('Hamas Taliban');
    expect(passage.mentionAt(tree, at('left'))).toBeUndefined();
  });

  it('keeps the text of the title apart from that of the report', () => {
    const { passage } = scene(['Norway/NNP/left/nsubj left/VBD', 'Chad/NNP/left/nsubj left/VBD .'], { titled: true });
    expect(passage.trees.map((tree) => textOf(passage, tree))).toEqual(['Norway left', 'Chad left.']);
  });
});
