/** A coded report and a dictionary's discards in, the same without what stands in a sentence or story to be left out. */
import type { Dictionary, Discard } from '../../codebook/petrarch/dictionary.js';
import type { Sentence } from '../../domain/sentence.js';
import { type PlainWord, plainWords } from '../../mention/plainword.js';
import type { ReportCoding } from '../report.js';

function standsIn(words: readonly PlainWord[], { words: wanted, closed }: Discard): boolean {
  const last = wanted.length - 1;
  const same = (word: string, i: number, text: string) =>
    i === last && !closed ? text.startsWith(word) : text === word;
  return words.some((_, at) => wanted.every((word, i) => same(word, i, words[at + i]?.word ?? '')));
}

/** Drops the codings of discarded sentences, and says so where they would have stood. */
export function discard(coding: ReportCoding, sentences: readonly Sentence[], { discards }: Dictionary): ReportCoding {
  const hits = sentences.flatMap((sentence) => {
    const found = discards.filter((d) => standsIn(plainWords(sentence), d));
    return found.length > 0 ? [{ sentence: sentence.index, found }] : [];
  });
  const story = hits.flatMap(({ found }) => found).find((d) => d.story);
  const out = new Map(hits.map(({ sentence, found }) => [sentence, found[0]]));
  if (story) for (const { index } of sentences) out.set(index, out.get(index) ?? story);
  if (out.size === 0) return coding;
  const kept = ({ sentence }: { readonly sentence: number }) => !out.has(sentence);
  const reasons = [...out].map(([sentence, phrase]) => ({
    sentence,
    reason: `the dictionary leaves out what tells of "${phrase?.words.join(' ')}"`,
  }));
  return {
    ...coding,
    events: coding.events.filter(kept),
    states: coding.states.filter(kept),
    uncoded: [...coding.uncoded.filter(kept), ...reasons].sort((a, b) => a.sentence - b.sentence),
  };
}
