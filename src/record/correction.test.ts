/** Rule 7: what an outlet takes back. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../test/notation.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('rule 7, corrections', () => {
  const lines = [
    'Herald 1999-03-02: terrorist-designation(Norway | Front of the North) begins 1999-03-01',
    'Courier 2001-03-02: terrorist-designation(Norway | Front of the North) ends 2001-03-01',
  ];

  it('removes what the outlet takes back, from the day of the correction on', () => {
    const all = [
      ...lines,
      'Courier 2001-03-09: terrorist-designation(Norway | Front of the North) ends withdraws told 2001-03-02',
    ];
    const asked = 'terrorist-designation(Norway | Front of the North) on 2001-03-05';
    expect(ask(all, `${asked} known 2001-03-08`)).toBe('no 2001-03-01..');
    expect(ask(all, asked)).toBe('yes 1999-03-01..');
  });

  it('removes it also when another outlet tells of the correction', () => {
    const all = [
      ...lines,
      'Herald 2001-03-09: terrorist-designation(Norway | Front of the North) ends withdraws Courier told 2001-03-02',
    ];
    expect(ask(all, 'terrorist-designation(Norway | Front of the North) on 2001-03-05')).toBe('yes 1999-03-01..');
  });

  it('leaves what other outlets had said', () => {
    const all = [...lines, 'Gazette 2001-03-09: terrorist-designation(Norway | Front of the North) ends withdraws'];
    expect(ask(all, 'terrorist-designation(Norway | Front of the North) on 2001-03-05')).toBe('no 2001-03-01..');
  });
});

describe('what corrects nothing', () => {
  it('lets a later change of unknown beginning say nothing of an earlier one', () => {
    const lines = [
      'Herald 2008-10-13: sanctions(Norway | Chile) ends 2008-10-11',
      'Herald 2017-11-21: sanctions(Norway | Chile) begins',
    ];
    expect(ask(lines, 'sanctions(Norway | Chile) on 2012-01-01')).toBe('no 2008-10-11..');
  });
});
