/** Phrases of a word set, by the words that they end and begin with. */
import { describe, expect, it } from 'vitest';
import { phrasesBeginning, phrasesEnding } from './phrases.js';

const words = new Set(['truce', 'peace deal', 'state of emergency', 'arms deal', 'carry out']);

describe('phrases', () => {
  it('are found by their last word, and before "of" by the word there', () => {
    expect(phrasesEnding(words, 'deal')).toEqual(['peace deal', 'arms deal']);
    expect(phrasesEnding(words, 'state')).toEqual(['state of emergency']);
    expect(phrasesEnding(words, 'emergency')).toEqual([]);
  });

  it('are found by their first word', () => {
    expect(phrasesBeginning(words, 'carry')).toEqual(['carry out']);
  });

  it('do not include single words', () => {
    expect([...phrasesEnding(words, 'truce'), ...phrasesBeginning(words, 'truce')]).toEqual([]);
  });
});
