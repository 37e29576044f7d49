import { describe, expect, it } from 'vitest';
import { plainFormOf, pluralOf, verbForms } from './words.js';

describe('plain words', () => {
  it.each([
    ['U.S.', ['us']],
    ["PEOPLE'S_ARMY_", ['people', 's', 'army']],
    ["DON'T", ['do', 'nt']],
    ['Barad-Dur', ['barad', 'dur']],
    ['São Tomé', ['sao', 'tome']],
  ])('of %s are those that the reader gives', (text, words) => {
    expect(plainFormOf(text)).toEqual(words);
  });

  it('have regular plurals and verb forms', () => {
    expect(['party', 'church', 'day', 'rebel'].map(pluralOf)).toEqual(['parties', 'churches', 'days', 'rebels']);
    expect(verbForms('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
    expect(verbForms('urge')).toContain('urging');
    expect(verbForms('tap')).toEqual(['tap', 'taps', 'tapped', 'tapping']);
  });
});
