/** The fold as a whole, rules 1 to 4 and 14: what counts, what a statement says, spells, inertia, what an answer carries. */
import { describe, expect, it } from 'vitest';
import { answer, answers } from '../../test/notation.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('rule 1, what counts', () => {
  it.each(['planned', 'hypothetical', 'denied'])('passes over what is %s', (status) => {
    expect(
      ask(
        [`Herald 2001-03-02: recognition(Peru | Chile) begins 2001-03-01 ${status}`],
        'recognition(Peru | Chile) on 2001-04-01',
      ),
    ).toBe('unknown');
  });

  it('counts what happened', () => {
    expect(
      ask(
        ['Herald 2001-03-02: recognition(Peru | Chile) begins 2001-03-01'],
        'recognition(Peru | Chile) on 2001-04-01',
      ),
    ).toBe('yes 2001-03-01..');
  });
});

describe('rule 2, what a statement says', () => {
  it('takes a plain statement to speak of the day of publication, and carries it on', () => {
    const lines = ['Herald 2001-03-02: recognition(Peru | Chile) holds'];
    expect(ask(lines, 'recognition(Peru | Chile) on 2001-03-02')).toBe('yes');
    expect(ask(lines, 'recognition(Peru | Chile) on 2002-01-01')).toBe('yes');
    expect(ask(lines, 'recognition(Peru | Chile) on 2001-03-01')).toBe('unknown');
  });

  it('lets "since" reach back to its day', () => {
    const lines = ['Herald 2001-03-02: sanctions(Peru | Chile) holds since 1999-05-04'];
    expect(ask(lines, 'sanctions(Peru | Chile) on 2000-01-01')).toBe('yes 1999-05-04..');
    expect(ask(lines, 'sanctions(Peru | Chile) on 1999-05-03')).toBe('unknown');
  });

  it('lets "still" reach back to the last change', () => {
    const lines = [
      'Herald 1999-01-02: sanctions(Peru | Chile) ends 1999-01-01',
      'Courier 2001-03-02: sanctions(Peru | Chile) does-not-hold still',
    ];
    expect(ask(lines, 'sanctions(Peru | Chile) on 2000-01-01')).toBe('no 1999-01-01..');
  });

  it('takes "not yet" to speak of all days before', () => {
    expect(
      ask(['Herald 2001-03-02: control(Peru | Arica) does-not-hold still'], 'control(Peru | Arica) on 2000-01-01'),
    ).toBe('no');
  });

  it('takes an end to say that it held until then', () => {
    const lines = ['Herald 2001-03-02: material-support(Peru | Chile) ends 1998-10'];
    expect(ask(lines, 'material-support(Peru | Chile) on 1995-01-01')).toBe('yes ..1998-10');
    expect(ask(lines, 'material-support(Peru | Chile) on 1998-11-01')).toBe('no 1998-10..');
  });
});

describe('rule 3, spells', () => {
  const lines = [
    'Herald 2001-03-02: ceasefire(Peru | Chile) begins 2001-03-01',
    'Herald 2002-03-02: ceasefire(Peru | Chile) ends 2002-03-01',
  ];

  it('has the new state on the day of a change', () => {
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2001-03-01')).toBe('yes 2001-03-01..2002-03-01');
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2002-03-01')).toBe('no 2002-03-01..');
  });

  it('says nothing of the days before a start', () => {
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2001-02-28')).toBe('unknown');
  });
});

describe('rule 4, inertia', () => {
  it('runs over all outlets together, for no as for yes', () => {
    const lines = [
      'Herald 2001-03-02: alliance(Peru | Chile) begins 2001-03-01',
      'Courier 2003-03-02: alliance(Chile | Peru) ends 2003-03-01',
    ];
    expect(ask(lines, 'alliance(Peru | Chile) on 2002-01-01')).toBe('yes 2001-03-01..2003-03-01');
    expect(ask(lines, 'alliance(Peru | Chile) on 2009-01-01')).toBe('no 2003-03-01..');
  });
});

describe('rule 14, what an answer carries', () => {
  it('tells the last day that any statement speaks of, and the statements', () => {
    const lines = [
      'Herald 2001-03-02: alliance(Peru | Chile) begins 2001-03-01',
      'Courier 2002-01-05: alliance(Peru | Chile) holds',
    ];
    const [only] = answers(lines, 'alliance(Peru | Chile) on 2003-01-01');
    expect(only).toMatchObject({ lastSaid: '2002-01-05', since: '2001-03-01', until: null });
    expect(only?.statements.map(({ publisher, says }) => `${publisher} ${says}`)).toEqual([
      'Herald begins',
      'Courier holds',
    ]);
  });
});
