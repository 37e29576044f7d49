import { describe, expect, it } from 'vitest';
import { read } from '../../test/treebank.js';
import type { MarkLayer } from '../domain/sentence.js';
import type { Draft } from './draft.js';
import { findThings } from './things.js';

/** The further mentions of a sentence with these marks: type, first and last word; the words of `known` are a mention already. */
function things(notation: string, marks: readonly (readonly [MarkLayer, string, string])[], known?: string): string[] {
  const { report, sentences } = read([notation]);
  const [plain] = sentences;
  if (!plain) throw new Error('no sentence');
  const span = (words: string) => ({
    start: report.text.indexOf(words),
    end: report.text.indexOf(words) + words.length,
  });
  const sentence = { ...plain, marks: marks.map(([layer, role, words]) => ({ layer, role, ...span(words) })) };
  const at = sentence.tokens.findIndex((t) => t.text === known);
  const drafts = known ? [{ first: at, last: at } as Draft] : [];
  return findThings(sentence, drafts).map(
    ({ type, first, last, named }) =>
      `${type}${named ? ' named' : ''}: ${sentence.tokens
        .slice(first, last + 1)
        .map((t) => t.text)
        .join(' ')}`,
  );
}

const SENTENCE =
  'Norway/NNP/bombed/nsubj bombed=bomb/VBD the/DT/bridge/det old/JJ/bridge/amod bridge/NN/bombed/obj and/CC/guards/cc guards=guard/NNS/bridge/conj .';

describe('things', () => {
  it.each([
    [
      'are what the model marks, without article',
      [['attack', 'target', 'the old bridge']],
      undefined,
      ['facility: old bridge'],
    ],
    ['are groups where they are many', [['attack', 'victim', 'guards']], undefined, ['group: guards']],
    ['are weapons and vehicles', [['thing', 'Weapon', 'bridge']], undefined, ['weapon: bridge']],
    [
      'are found once',
      [
        ['thing', 'Location', 'old bridge'],
        ['attack', 'target', 'bridge'],
      ],
      undefined,
      ['place: old bridge'],
    ],
    ['are not what is a mention already', [['attack', 'target', 'the old bridge']], 'bridge', []],
    ['are not the parties of the main event', [['party', 'target', 'guards']], undefined, []],
    ['are not verbs', [['thing', 'Person', 'bombed']], undefined, []],
  ] as const)('%s', (_, marks, known, wanted) => {
    expect(things(SENTENCE, marks, known)).toEqual(wanted);
  });
});
