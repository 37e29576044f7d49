/** What holds of the time grammar whatever it reads: spans, tags, context, hostile input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes, type TimeToken, tokenise } from './times.js';

const WORDS = fc.constantFrom(
  ...'in on the since last next May March 23 2024 1990s Friday , . - / year years ago three quarter first of half and to a week night days later 999,999,999 decades Easter half'.split(
    ' ',
  ),
);

describe('findTimes', () => {
  it('gives spans inside the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 25 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const time of findTimes(text, tokenise(text), { published: '2025-05-22' })) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives windows that do not run backwards', () => {
    fc.assert(
      fc.property(
        fc.array(WORDS, { maxLength: 25 }),
        fc.constantFrom('2024-02-29', '2025-01-01', '2025-12-31'),
        (words, published) => {
          const text = words.join(' ');
          for (const { from, to } of findTimes(text, tokenise(text), { published })) {
            if (from !== undefined && to !== undefined) expect(from.slice(0, to.length) <= to).toBe(true);
          }
        },
      ),
    );
  });

  it('reads to the end of text that repeats an opening without end', () => {
    for (const piece of [
      '1990 ',
      'the ',
      'late ',
      '1-',
      '1/2/',
      "'",
      'a.b',
      'twenty-',
      'two years ',
      'to March ',
      '9',
      'last ',
    ]) {
      const text = piece.repeat(1500);
      const times = findTimes(text, tokenise(text), { published: '2025-05-22' });
      expect(times.every((time) => time.end <= text.length)).toBe(true);
    }
  });

  it('keeps the offsets of a report into which the sentence was cut', () => {
    const report = 'Nothing here. He left on May 5, 2005.';
    const tokens = tokenise(report).filter((token) => token.start >= 14);
    const times = findTimes(report, tokens, {});
    expect(times.map((time) => report.slice(time.start, time.end))).toEqual(['May 5, 2005']);
  });

  it('takes the dates of the sentences before as its context', () => {
    const earlier = findTimes('On May 5, 2005, he fled.', tokenise('On May 5, 2005, he fled.'), {});
    const text = 'He was caught two days later.';
    expect(findTimes(text, tokenise(text), { earlier }).map((time) => time.value)).toEqual(['2005-05-07']);
  });
});

/** Tokens as a treebank cuts and tags them: `word/TAG`, joined to the word before by `+`. */
function tagged(words: string): { text: string; tokens: TimeToken[] } {
  let text = '';
  const tokens: TimeToken[] = [];
  for (const item of words.split(' ')) {
    const [, glue = '', word = '', xpos = ''] = /^(\+?)(.+)\/([^/]+)$/.exec(item) ?? [];
    if (glue === '' && text !== '') text += ' ';
    tokens.push({ start: text.length, end: text.length + word.length, text: word, xpos });
    text += word;
  }
  return { text, tokens };
}

describe('tags', () => {
  const CASES: readonly (readonly [tokens: string, values: string])[] = [
    ['They/PRP set/VBD a/DT date/NN on/IN Friday/NNP', '2025-05-16'],
    ["They/PRP wo/MD +n't/RB meet/VB Friday/NNP", '2025-05-23'],
    ['May/MD rebels/NNS return/VB', ''],
    ['a/DT five/CD +-/HYPH +year/NN +-/HYPH +old/JJ boy/NN', ''],
    ['a/DT five/CD +-/HYPH +year/NN plan/NN', 'P5Y'],
    ['from/IN 2003/CD +-/SYM +2005/CD', '2003/2005'],
    ['the/DT mid/JJ +-/HYPH +1990s/NNS', '199'],
    ['at/IN 5/CD +pm/NN on/IN Nov/NNP +./. 9/CD', '2024-11-09T17:00'],
    ['the/DT annual/JJ ,/, noisy/JJ parade/NN', ''],
    ['they/PRP meet/VBP annually/RB', 'P1Y'],
  ];
  for (const [words, values] of CASES) {
    it(words, () => {
      const { text, tokens } = tagged(words);
      expect(
        findTimes(text, tokens, { published: '2025-05-22' })
          .map((time) => time.value)
          .join(' '),
      ).toBe(values);
    });
  }
});
