/** Rule 6: what outlets say against each other. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../test/notation.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('rule 6, contested', () => {
  it('is contested where two outlets say opposite things of one day', () => {
    const lines = [
      'Herald 2001-03-02: deployment(Kenya | Peru) holds 2001-03-01',
      'Courier 2001-03-05: deployment(Kenya | Peru) does-not-hold 2001-03-01',
    ];
    expect(ask(lines, 'deployment(Kenya | Peru) on 2001-03-01')).toBe('contested');
  });

  it('is contested from a claimed change on, when another outlet denies it later', () => {
    const lines = [
      'Herald 1999-03-02: ceasefire(Peru | Chile) begins 1999-03-01',
      'Herald 2001-03-12: ceasefire(Peru | Chile) ends 2001-03-10',
      'Courier 2001-03-20: ceasefire(Peru | Chile) holds',
    ];
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2001-03-11')).toBe('contested');
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2005-01-01')).toBe('contested');
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2001-03-09')).toBe('yes 1999-03-01..');
  });

  it('ends with a later change that nobody disputes', () => {
    const lines = [
      'Herald 2001-03-12: ceasefire(Peru | Chile) ends 2001-03-10',
      'Courier 2001-03-20: ceasefire(Peru | Chile) holds',
      'Herald 2004-01-02: ceasefire(Peru | Chile) begins 2004-01-01',
    ];
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2004-02-01')).toBe('yes 2004-01-01..');
  });

  it('lets a change outrank what was said of earlier days', () => {
    const lines = [
      'Herald 2001-03-02: membership(Peru | OAS) does-not-hold',
      'Courier 2001-05-02: membership(Peru | OAS) begins 2001-05-01',
    ];
    expect(ask(lines, 'membership(Peru | OAS) on 2001-06-01')).toBe('yes 2001-05-01..');
  });

  it('takes an outlet that says the opposite of the same day to correct itself', () => {
    const lines = [
      'Herald 2001-03-02: detention(Peru | Ann Ash) ends 2001-03-01',
      'Herald 2001-03-09: detention(Peru | Ann Ash) holds still',
    ];
    expect(ask(lines, 'detention(Peru | Ann Ash) on 2001-03-05')).toBe('yes');
  });
});
