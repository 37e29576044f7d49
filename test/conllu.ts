/** CoNLL-U in, text and sentences out, so that a test can give a parse by hand. */
import type { Entity, Sentence, Token } from '../src/domain/sentence.js';

/** What a CoNLL-U file holds: the text that its sentences make together, and the sentences. */
export interface Parsed {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

const ENTITY = /\bEntity=([A-Z]+)(?:\/(\d+))?/;

/**
 * Reads CoNLL-U. The text is put together from the tokens; `# newpar` begins a paragraph. An entity is marked on its
 * first token by `Entity=TYPE/LENGTH` in the last column, LENGTH in tokens (1 if left out). Times and quotations stay empty.
 */
export function readConllu(source: string): Parsed {
  const blocks = source.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  let text = '';
  let paragraph = -1;
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const isNew = /^# newpar/m.test(block) || paragraph < 0;
    if (isNew) paragraph++;
    if (isNew && text !== '') text = `${text.trimEnd()}\n\n`;
    const read = readBlock(block, text.length);
    sentences.push({ ...read.sentence, index: sentences.length, paragraph });
    text += read.text;
  }
  return { text: text.trimEnd(), sentences };
}

function readBlock(block: string, start: number): { text: string; sentence: Omit<Sentence, 'index' | 'paragraph'> } {
  const rows = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  const tokens: Token[] = [];
  let text = '';
  for (const row of rows) {
    const at = start + text.length;
    const form = row[1] ?? '';
    tokens.push(tokenOf(row, at, at + form.length));
    text += /SpaceAfter=No/.test(row[9] ?? '') ? form : `${form} `;
  }
  const entities = rows.flatMap((row, index) => entityOf(row[9] ?? '', tokens, index));
  const end = tokens.at(-1)?.end ?? start;
  return { text, sentence: { start, end, tokens, entities, times: [], quotations: [], marks: [] } };
}

function tokenOf(row: readonly string[], start: number, end: number): Token {
  const value = (column: number): string => (row[column] === '_' ? '' : (row[column] ?? ''));
  const feats = value(5)
    .split('|')
    .filter((pair) => pair.includes('='))
    .map((pair) => pair.split('=', 2) as [string, string]);
  return {
    start,
    end,
    text: row[1] ?? '',
    lemma: row[2] ?? '',
    upos: value(3),
    xpos: value(4),
    feats: Object.fromEntries(feats),
    head: Number(row[6]) - 1,
    deprel: value(7),
  };
}

function entityOf(misc: string, tokens: readonly Token[], index: number): Entity[] {
  const [, type, length = '1'] = ENTITY.exec(misc) ?? [];
  const [first, last] = [tokens[index], tokens[index + Number(length) - 1]];
  return type && first && last ? [{ type: type as Entity['type'], start: first.start, end: last.end }] : [];
}
