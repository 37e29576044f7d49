import { describe, expect, it } from 'vitest';
import { readConllu } from '../../test/conllu.js';
import { openRegistry } from '../codebook/open.js';
import type { ReportId } from '../domain/id.js';
import type { Mark, TimeExpression } from '../domain/sentence.js';
import { findMentions } from './mentions.js';

const registry = openRegistry();

const row = (index: number, form: string, upos: string, head: number, deprel: string, entity = '_') =>
  [index, form, form.toLowerCase(), upos, '_', '_', head, deprel, '_', entity && `Entity=${entity}`].join('\t');

/** Mentions of a sentence with marks of the layer of names and times laid over words of it, as "text" and whether they are names. */
function read(rows: readonly string[], names: Readonly<Record<string, string>>, times: readonly string[] = []) {
  const { text, sentences } = readConllu(rows.join('\n'));
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const marks = Object.entries(names).map(([words, role]): Mark => ({ ...span(words), layer: 'name', role }));
  const dates = times.map((words): TimeExpression => ({ ...span(words), type: 'DATE', value: 'XXXX-05' }));
  const report = { id: 'r' as ReportId, text };
  const { mentions } = findMentions(
    report,
    sentences.map((s) => ({ ...s, marks, times: dates })),
    registry,
  );
  return mentions.map((m) => `${m.text}${m.named ? '' : ' (no name)'}`);
}

describe('names in the list of mentions', () => {
  const titled = [
    row(1, 'Ruritanian', 'ADJ', 2, 'amod'),
    row(2, 'President', 'PROPN', 3, 'compound'),
    row(3, 'Olga', 'PROPN', 5, 'nsubj', 'PER/2'),
    row(4, 'Borz', 'PROPN', 3, 'flat'),
    row(5, 'spoke', 'VERB', 0, 'root'),
  ];

  it('have a title on them where the model has it, and are no second mention beside name and title alone', () => {
    expect(read(titled.slice(1).map(shifted), { 'President Olga Borz': 'PER' })).toEqual(['President Olga Borz']);
  });

  it('keep the wider phrase with a demonym as a mention that is no name', () => {
    expect(read(titled, { 'President Olga Borz': 'PER' })).toEqual([
      'Ruritanian President Olga Borz (no name)',
      'President Olga Borz',
    ]);
  });

  it('are names only where both layers or the registry have them', () => {
    const lone = [row(1, 'Posted', 'VERB', 0, 'root'), row(2, 'Nook', 'PROPN', 1, 'obj', 'ORG')];
    expect(read(lone, {})).toEqual(['Nook (no name)']);
    expect(read(lone, { Nook: 'ORG' })).toEqual(['Nook']);
  });

  it('are as wide as the second layer makes them, but nothing known is cut', () => {
    const board = [
      row(1, 'Borz', 'PROPN', 2, 'compound', 'ORG'),
      row(2, 'Board', 'PROPN', 3, 'nsubj', 'ORG'),
      row(3, 'met', 'VERB', 0, 'root'),
    ];
    expect(read(board, { 'Borz Board': 'ORG' })).toContain('Borz Board');
    const union = [
      row(1, 'African', 'PROPN', 2, 'compound', 'ORG/2'),
      row(2, 'Union', 'PROPN', 3, 'nsubj'),
      row(3, 'met', 'VERB', 0, 'root'),
    ];
    expect(read(union, { Union: 'ORG' })).toContain('African Union');
  });

  it('are no days', () => {
    const day = [
      row(1, 'WEDNESDAY', 'PROPN', 3, 'nmod:poss', 'ORG'),
      row(2, 'THE', 'DET', 3, 'det'),
      row(3, 'ATTACK', 'NOUN', 0, 'root'),
    ];
    expect(read(day, { WEDNESDAY: 'ORG' })).toEqual(['WEDNESDAY']);
    expect(read(day, { WEDNESDAY: 'ORG' }, ['WEDNESDAY'])).toEqual([]);
  });

  it('do not take a month for a surname', () => {
    const month = [
      row(1, 'Talks', 'NOUN', 2, 'nsubj'),
      row(2, 'ended', 'VERB', 0, 'root'),
      row(3, 'in', 'ADP', 4, 'case'),
      row(4, 'May', 'PROPN', 2, 'obl'),
    ];
    expect(read(month, { May: 'TIME' })).toContain('May');
    expect(read(month, { May: 'TIME' }, ['May'])).toEqual([]);
  });
});

/** A row moved one place to the left. */
function shifted(line: string): string {
  const [index, form, lemma, upos, xpos, feats, head, ...rest] = line.split('\t');
  return [Number(index) - 1, form, lemma, upos, xpos, feats, Math.max(0, Number(head) - 1), ...rest].join('\t');
}
