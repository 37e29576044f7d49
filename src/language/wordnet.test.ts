/** WordNet's words: regular and irregular forms, and the list that the build writes. */
import { describe, expect, it } from 'vitest';
import { baseOfNoun, baseOfVerb, packWordnet } from './wordnet.js';

describe('the base that WordNet has', () => {
  it.each([
    ['agrees', 'agree'],
    ['denies', 'deny'],
    ['reaches', 'reach'],
    ['pledged', 'pledge'],
    ['jailing', 'jail'],
    ['sought', 'seek'],
    ['constructor', 'constructor'],
    ['zzzing', 'zzzing'],
  ])('of the verb %s is %s', (form, base) => {
    expect(baseOfVerb(form)).toBe(base);
  });

  it.each([
    ['treaties', 'treaty'],
    ['boxes', 'box'],
    ['speeches', 'speech'],
    ['crises', 'crisis'],
    ['knives', 'knife'],
    ['toString', 'toString'],
  ])('of the noun %s is %s', (form, base) => {
    expect(baseOfNoun(form)).toBe(base);
  });
});

describe('the packed list', () => {
  it('has verbs, their exceptions, nouns and theirs, a line each', () => {
    const lines = packWordnet()
      .split('\n')
      .map((line) => line.split(' '));
    expect(lines.map((words) => words.length)).toEqual([8424, 2 * 2223, 54_939, 2 * 1945]);
    expect([lines[0]?.includes('pledge'), lines[2]?.includes('embassy')]).toEqual([true, true]);
  });
});
