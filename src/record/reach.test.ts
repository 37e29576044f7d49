/** What reports leave unsaid: how far back a statement speaks. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../test/notation.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('what reports leave unsaid', () => {
  it('takes "had been since" to run until the change that the report tells', () => {
    const lines = [
      'Herald 2005-05-23: terrorist-designation(Norway | Front of the North) ends 2005-04-10; terrorist-designation(Norway | Front of the North) holds since 2003',
    ];
    expect(ask(lines, 'terrorist-designation(Norway | Front of the North) on 2004-01-01')).toBe('yes 2003..2005-04-10');
    expect(ask(lines, 'terrorist-designation(Norway | Front of the North) on 2005-06-01')).toBe('no 2005-04-10..');
  });

  it('stops "still" at the last day of which the outlet itself had said the opposite', () => {
    const lines = [
      'Herald 2001-03-02: deployment(Norway | Peru) does-not-hold',
      'Herald 2002-03-02: deployment(Norway | Peru) holds still',
    ];
    expect(ask(lines, 'deployment(Norway | Peru) on 2001-03-02')).toBe('no');
    expect(ask(lines, 'deployment(Norway | Peru) on 2002-03-01')).toBe('yes');
  });

  it('takes two undated opposites of neighbouring days to speak of the same news', () => {
    const lines = [
      'Herald 2001-03-02: control(Norway | Arica) holds',
      'Courier 2001-03-03: control(Norway | Arica) does-not-hold',
    ];
    expect(ask(lines, 'control(Norway | Arica) on 2001-03-02')).toBe('contested');
  });
});

describe('"still" where no change is told', () => {
  it('reaches back to the last day of which anyone had said the opposite', () => {
    const lines = [
      'Herald 2001-03-02: deployment(Norway | Peru) does-not-hold',
      'Courier 2003-03-02: deployment(Norway | Peru) holds still',
    ];
    expect(ask(lines, 'deployment(Norway | Peru) on 2001-03-02')).toBe('no');
    expect(ask(lines, 'deployment(Norway | Peru) on 2003-03-02')).toBe('yes');
  });
});
