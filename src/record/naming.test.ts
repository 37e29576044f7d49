/** The names of lists, agreements and sets of sanctions. */
import { describe, expect, it } from 'vitest';
import { answer, answers } from '../../test/notation.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('names of lists, agreements and sets of sanctions', () => {
  const lines = [
    'Herald 2001-03-02: sanctions(Peru | Chile) begins 2001-03-01 name="arms embargo"; sanctions(Peru | Chile) begins 2001-03-01 name="oil ban"',
    'Herald 2002-03-02: sanctions(Peru | Chile) ends 2002-03-01 name="arms embargo"',
  ];

  it('narrows the question to the one that is named', () => {
    expect(ask(lines, 'sanctions(Peru | Chile) on 2002-04-01 name="the arms embargo"')).toBe('no 2002-03-01..');
    expect(ask(lines, 'sanctions(Peru | Chile) on 2002-04-01 name="oil"')).toBe('yes 2001-03-01..');
    expect(ask(lines, 'sanctions(Peru | Chile) on 2002-04-01 name="visa ban"')).toBe('unknown');
  });

  it('counts any where none is named, and no only where all are ended', () => {
    expect(ask(lines, 'sanctions(Peru | Chile) on 2002-04-01')).toBe('yes 2001-03-01..');
    const lifted = [...lines, 'Herald 2003-03-02: sanctions(Peru | Chile) ends 2003-03-01 name="oil ban"'];
    expect(ask(lifted, 'sanctions(Peru | Chile) on 2003-04-01')).toContain('no');
  });
});

describe('the name of an agreement', () => {
  const lines = [
    'Herald 2004-03-02: agreement(Peru | Chile) begins 2004-03-01 name="treaty of friendship"',
    'Herald 2001-03-02: agreement(Peru | Chile) begins 2001-03-01 name="fisheries protocol"',
  ];

  it('is matched by its head and its year', () => {
    expect(ask(lines, 'agreement(Peru | Chile) on 2004-04-01 name="partnership treaty of 2004"')).toBe(
      'yes 2004-03-01..',
    );
  });

  it('is listed with the others where it is none of them', () => {
    const [only] = answers(lines, 'agreement(Peru | Chile) on 2004-04-01 name="customs union"');
    expect(only).toMatchObject({ answer: 'unknown', namesKnown: ['fisheries protocol', 'treaty of friendship'] });
  });
});

describe('a list called by its owner', () => {
  it('is no other list than the one that is named at length', () => {
    const lines = [
      'Herald 2006-05-31: terrorist-designation(Norway | Front of the North) begins 2006-05-29 name="list of terrorist organisations"',
      'Courier 2017-07-27: terrorist-designation(Norway | Front of the North) holds still name="Norway list"',
    ];
    expect(ask(lines, 'terrorist-designation(Norway | Front of the North) on 2017-07-27')).toBe('yes 2006-05-29..');
  });
});
