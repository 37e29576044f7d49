/** Rules 8 and 9: what is told at a distance, and what is in force. */
import { describe, expect, it } from 'vitest';
import { answer, answers } from '../../test/notation.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('rule 8, distance', () => {
  it('counts what a source asserts without distance as the outlet’s own', () => {
    expect(
      ask(['Herald 2001-03-02: sanctions(Peru | Chile) holds says minister'], 'sanctions(Peru | Chile) on 2001-03-02'),
    ).toBe('yes');
  });

  it('settles nothing by what is told at a distance, and shows it', () => {
    const [only] = answers(
      ['Herald 2001-03-02: sanctions(Peru | Chile) holds says minister distanced'],
      'sanctions(Peru | Chile) on 2001-03-02',
    );
    expect(only).toMatchObject({ answer: 'unknown', statements: [{ publisher: 'Herald', settles: 'distanced' }] });
  });
});

describe('rule 9, in force', () => {
  it('counts a decision from its day, also after publication', () => {
    const lines = ['Herald 2001-03-02: agreement(Peru | Chile) begins 2001-07-01'];
    expect(ask(lines, 'agreement(Peru | Chile) on 2001-06-30')).toBe('unknown');
    expect(ask(lines, 'agreement(Peru | Chile) on 2001-07-01')).toBe('yes 2001-07-01..');
  });

  it('keeps one lister’s list apart from another’s', () => {
    const lines = ['Herald 2001-03-02: terrorist-designation(Norway | Front of the North) ends 2001-03-01'];
    expect(ask(lines, 'terrorist-designation(Peru | Front of the North) on 2001-04-01')).toBe('unknown');
  });
});
