/** Questions with an open end: one answer for each known filler, and one about any. */
import { describe, expect, it } from 'vitest';
import { answers } from '../../test/notation.js';

describe('open ends', () => {
  it('gives a line for each known filler and then the quantified answer', () => {
    const lines = [
      'Herald 2001-03-02: recognition(Peru | Front of the North) begins 2001-03-01; recognition(Chile | Front of the North) does-not-hold',
    ];
    const found = answers(lines, 'recognition(any | Front of the North) on 2001-03-02');
    expect(found.map(({ subject, answer: said }) => `${subject} ${said}`)).toEqual(['Chile no', 'Peru yes', 'any yes']);
  });
});
