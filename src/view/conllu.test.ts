/** The parse as CoNLL-U: ten columns, spaces told, titles left out. */
import { describe, expect, it } from 'vitest';
import type { ReportId } from '../domain/id.js';
import type { Sentence, Token } from '../domain/sentence.js';
import { conllu } from './conllu.js';

const TEXT = 'Chad\nthanked Norway.';

function token(text: string, head: number, upos: string): Token {
  const start = TEXT.indexOf(text);
  return {
    start,
    end: start + text.length,
    text,
    lemma: text,
    upos,
    xpos: '',
    feats: {},
    head,
    deprel: head < 0 ? 'root' : 'dep',
  };
}

const sentence: Sentence = {
  index: 1,
  paragraph: 0,
  start: 0,
  end: TEXT.length,
  tokens: [
    token('Chad', 1, 'PROPN'),
    token('thanked', -1, 'VERB'),
    token('Norway', 1, 'PROPN'),
    token('.', 1, 'PUNCT'),
  ],
  entities: [],
  times: [],
  quotations: [],
  marks: [],
};

describe('CoNLL-U', () => {
  it('has a block a sentence of the text, none for the title', () => {
    const title: Sentence = { ...sentence, index: 0, inTitle: true };
    const report = { id: 'r-1' as ReportId, text: TEXT, title: 'Chad thanks Norway' };
    expect(conllu(report, [title, sentence]).split('\n')).toEqual([
      '# newdoc id = r-1',
      '# sent_id = 1',
      '# text = Chad thanked Norway.',
      '1\tChad\tChad\tPROPN\t_\t_\t2\tdep\t_\t_',
      '2\tthanked\tthanked\tVERB\t_\t_\t0\troot\t_\t_',
      '3\tNorway\tNorway\tPROPN\t_\t_\t2\tdep\t_\tSpaceAfter=No',
      '4\t.\t.\tPUNCT\t_\t_\t2\tdep\t_\t_',
      '',
    ]);
  });
});
