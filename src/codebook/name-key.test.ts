import { describe, expect, it } from 'vitest';
import { caseFits, isAcronym, nameKey } from './name-key.js';

describe('name keys', () => {
  it.each([
    ['Nicolás Maduro', 'nicolas maduro'],
    ['the U.N.', 'un'],
    ['ISIS–K', 'isis-k'],
    ['N’Djamena', "n'djamena"],
    ['Islamic\nState', 'islamic state'],
  ])('folds %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('tells acronyms from words', () => {
    expect(['US', 'M23', 'ISIS-K', 'FARC'].every(isAcronym)).toBe(true);
    expect(['Us', 'Taliban', 'A', '2024'].some(isAcronym)).toBe(false);
  });

  it('compares capitals', () => {
    expect(caseFits('Security Council', 'SECURITY COUNCIL')).toBe(true);
    expect(caseFits('Islamic State in Iraq', 'Islamic State In Iraq')).toBe(true);
    expect(caseFits('Solidarity', 'solidarity')).toBe(false);
    expect(caseFits('NATO', 'Nato')).toBe(true);
    expect(caseFits('IS', 'Is')).toBe(false);
  });
});
