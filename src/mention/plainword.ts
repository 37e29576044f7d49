/** A sentence in, its words in the plain form of dictionaries out, each with its token. */
import { plainFormOf } from '../codebook/petrarch/words.js';
import type { Sentence } from '../domain/sentence.js';

/** A word as dictionaries compare it; a token with a hyphen is several. */
export interface PlainWord {
  readonly word: string;
  readonly token: number;
}

const cache = new WeakMap<Sentence, readonly PlainWord[]>();

/** All words of a sentence, punctuation left out. */
export function plainWords(sentence: Sentence): readonly PlainWord[] {
  const known = cache.get(sentence);
  if (known) return known;
  const words = sentence.tokens.flatMap(({ text }, token) => plainFormOf(text).map((word) => ({ word, token })));
  cache.set(sentence, words);
  return words;
}

/** Where some words stand from an index on, side by side: the index behind them; undefined where others do. */
export function standAt(words: readonly PlainWord[], from: number, wanted: readonly string[]): number | undefined {
  if (from < 0) return undefined;
  return wanted.every((word, i) => words[from + i]?.word === word) ? from + wanted.length : undefined;
}
