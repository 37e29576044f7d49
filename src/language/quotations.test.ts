/** Quotations: what stands between marks, within a paragraph and over several. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.js';
import { findQuotations, findQuoted } from './quotations.js';

/** The quotations of a text whose paragraphs end at blank lines; `...` behind those that are never closed. */
function quoted(text: string): string[] {
  return findQuoted(text, findParagraphs(text, [])).map(
    ({ start, end, closed }) => text.slice(start, end) + (closed ? '' : '...'),
  );
}

describe('quotations', () => {
  it.each([
    ['typographic marks', 'He called it \u201ca step\u201d and left.', ['a step']],
    ['straight marks', 'He called it "a step" and "a start".', ['a step', 'a start']],
    ['old wire marks', "``We agree,'' he said.", ['We agree,']],
    ['guillemets', '\u00abWe agree\u00bb, he said.', ['We agree']],
    ['marks around several sentences', '\u201cWe came. We saw.\u201d', ['We came. We saw.']],
    ['a quotation broken by its speaker', '"We came," he said, "and saw."', ['We came,', 'and saw.']],
    ['single marks', 'The \u2018peace plan\u2019 is dead.', ['peace plan']],
    ['single straight marks of a headline', "Kremlin 'ready for talks', says Peskov", ['ready for talks']],
    [
      'a single one inside a double one',
      '\u201cHe said \u2018no\u2019 to us,\u201d she said.',
      ['He said \u2018no\u2019 to us,', 'no'],
    ],
    ['an apostrophe inside single marks', "'We can't wait,' he said.", ["We can't wait,"]],
    ['a genitive inside single marks', 'The \u2018rebels\u2019 demands\u2019 were met.', ['rebels\u2019 demands']],
    ['a dash before the mark', 'They agreed\u2014"at last"\u2014to meet.', ['at last']],
    ['brackets around the marks', 'The group ("the Base") fled.', ['the Base']],
  ])('are found with %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "The rebels' leader didn't say it was the ministers' fault."],
    ['clipped words', "Rock 'n' roll of the '90s"],
    ['a mark without its partner', 'He said "we agree and left.'],
    ['a lone closing mark', 'We agree\u201d, he said.'],
    ['inches', 'A 12" pipe and a 6" one'],
    ['empty marks', 'He said "" and left.'],
  ])('are none in %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('run over paragraphs that each open them again', () => {
    const text = '\u201cFirst.\n\n\u201cSecond.\n\n\u201cThird,\u201d he said. \u201cFourth.\u201d';
    expect(quoted(text)).toEqual(['First.\n\n\u201cSecond.\n\n\u201cThird,', 'Fourth.']);
  });

  it('run over paragraphs with straight marks', () => {
    expect(quoted('He said: "First.\n\n"Second."\n\nThird.')).toEqual(['First.\n\n"Second.']);
  });

  it('end with the last paragraph that opened them where none closes them', () => {
    expect(quoted('\u201cFirst.\n\n\u201cSecond.\n\nThird.')).toEqual(['First.\n\n\u201cSecond....']);
  });

  it('do not reach over a paragraph that does not open them again', () => {
    expect(quoted('\u201cFirst.\n\nSecond.\u201d')).toEqual([]);
  });

  it('stand in every sentence that they run over, and open and close once', () => {
    const text = '"One. Two. Three," he said. Four.';
    const sentences = [
      [0, 5],
      [6, 10],
      [11, 27],
      [28, 33],
    ].map(([start = 0, end = 0]) => ({ start, end }));
    expect(findQuotations(text, sentences).map((list) => list.map(({ opens, closes }) => [opens, closes]))).toEqual([
      [[true, false]],
      [[false, false]],
      [[false, true]],
      [],
    ]);
  });

  it('lie inside the text and hold no more than the text, whatever it is', () => {
    const mark = fc.constantFrom('"', '\u201c', '\u201d', "'", '\u2018', '\u2019', '``', ' ', 'a', 's', '.', '\n\n');
    fc.assert(
      fc.property(fc.array(mark), (parts) => {
        const text = parts.join('');
        for (const { start, end } of findQuoted(text, findParagraphs(text, []))) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(quoted(`${text} `)).toEqual(quoted(text));
      }),
    );
  });
});
