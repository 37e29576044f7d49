import { describe, expect, it } from 'vitest';
import { numberOf, vagueRange } from './numeral.js';

describe('a number', () => {
  it.each([
    ['12', 12],
    ['1,200', 1200],
    ['1,234,567', 1234567],
    ['zero', 0],
    ['twelve', 12],
    ['twenty-one', 21],
    ['ninety nine', 99],
    ['a hundred', 100],
    ['one hundred and thirty-three', 133],
    ['two thousand three hundred', 2300],
    ['3 million', 3_000_000],
    ['1.5 million', 1_500_000],
    ['two million five hundred thousand', 2_500_000],
    ['a dozen', 12],
    ['two dozen', 24],
    ['12,34', undefined],
    ['March', undefined],
    ['1st', undefined],
    ['and', undefined],
    ['', undefined],
  ])('%j is %s', (words, value) => {
    expect(numberOf(words.split(' '))).toBe(value);
  });
});

describe('a vague number', () => {
  it.each([
    ['Dozens', [24, 99]],
    ['hundreds', [200, 999]],
    ['dozen', undefined],
  ])('%s allows %j', (word, range) => {
    expect(vagueRange(word)).toEqual(range);
  });
});
