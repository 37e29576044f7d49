import { describe, expect, it } from 'vitest';
import type { Mark, Sentence } from '../../domain/sentence.js';
import { attributionsOf } from './attribution.js';

const ROLES = { s: 'source', c: 'cue', t: 'content' } as const;

/** A text in which `[s ...]`, `[c ...]` and `[t ...]` are marked (`[+t ...]` goes on from before); a bar divides sentences. */
function marked(notation: string): { text: string; sentences: Sentence[] } {
  let text = '';
  const sentences = notation.split('|').map((part, index): Sentence => {
    const [start, marks]: [number, Mark[]] = [text.length, []];
    for (const [, goesOn, role, words, plain] of part.matchAll(/\[(\+?)([sct]) ([^\]]*)\]|([^[]+)/g)) {
      const at = text.length;
      text += words ?? plain ?? '';
      if (role === undefined) continue;
      const continues = goesOn ? { continues: true as const } : {};
      marks.push({ layer: 'attribution', role: ROLES[role as 's'], start: at, end: text.length, ...continues });
    }
    const empty = { tokens: [], entities: [], times: [], quotations: [], paragraph: 0 };
    return { ...empty, index, start, end: text.length, marks };
  });
  return { text, sentences };
}

function attributions(notation: string): string[] {
  const { text, sentences } = marked(notation);
  const words = (spans: readonly (readonly [number, number])[]) => spans.map((s) => text.slice(...s)).join(' + ');
  return attributionsOf(text, sentences).map((a) => `${words(a.source)} / ${words(a.cue)} / ${words(a.content)}`);
}

describe('attributions', () => {
  it.each([
    ['[s The army] [c said] that [t rebels left Oslo].', ['The army / said / rebels left Oslo']],
    ['[t Rebels left Oslo], [c said] [s Kabulov].', ['Kabulov / said / Rebels left Oslo']],
    ['"[t We left]," [s he] [c said]. "[t We came back]."', ['he / said / We left + We came back']],
    [
      '[s Chad] [c denied] [t it] and [c said] [t it was elsewhere].',
      ['Chad / denied / it', 'Chad / said / it was elsewhere'],
    ],
    ['[s Chad] [c said] [t it left.]|[+t  It came back.]', ['Chad / said / it left. It came back.']],
    ['[s Chad] [c nodded].', ['Chad / nodded / ']],
    [`[s Chad] [c spoke].${' So it went on.'.repeat(30)} [t We left].`, ['Chad / spoke / ', ' /  / We left']],
    ['[c Asked] and nothing else.', []],
    ['[s Chad]: [t a statement].', ['Chad /  / a statement']],
    [`[t A statement].${'\n\n'}[s Chad] [c spoke].`, ['Chad / spoke / ', ' /  / A statement']],
  ])('%s', (notation, wanted) => {
    expect(attributions(notation)).toEqual(wanted);
  });
});
