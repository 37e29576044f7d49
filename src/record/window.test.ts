/** Rule 11: imprecise dates. */
import { describe, expect, it } from 'vitest';
import { answer, answers } from '../../test/notation.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('rule 11, imprecise dates', () => {
  const lines = ['Herald 2004-06-02: terrorist-designation(Norway | Front of the North) holds since 2003'];

  it('is unknown inside the window of a change and decided outside it', () => {
    expect(ask(lines, 'terrorist-designation(Norway | Front of the North) on 2003-06-01')).toBe('unknown');
    expect(ask(lines, 'terrorist-designation(Norway | Front of the North) on 2004-01-01')).toBe('yes 2003..');
  });

  it('cuts a window at publication, and gives it beside the narrowest prefix', () => {
    const [only] = answers(
      ['Herald 2003-03-10: sanctions(Peru | Chile) ends 2003-03'],
      'sanctions(Peru | Chile) on 2003-03-10',
    );
    expect(only).toMatchObject({ answer: 'no', since: '2003-03', sinceWindow: ['2003-03-01', '2003-03-10'] });
  });

  it('sharpens a wide window by a narrower one', () => {
    const more = [...lines, 'Courier 2005-01-01: terrorist-designation(Norway | Front of the North) begins 2003-05-06'];
    expect(ask(more, 'terrorist-designation(Norway | Front of the North) on 2003-06-01')).toBe('yes 2003-05-06..');
  });
});
