import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { cease, isNoLonger } from './cessation.js';

describe('acts that stop', () => {
  it('makes a stop of help SANCTION and a stop of force RETREAT', () => {
    expect(cease({ type: 'AID', cameo: '070', contexts: ['economic'] })).toEqual({
      type: 'SANCTION',
      mode: 'discontinue',
      cameo: '162',
      contexts: ['economic'],
    });
    expect(cease({ type: 'ASSAULT', mode: 'aerial', cameo: '195', contexts: [] })?.mode).toBe('ceasefire');
  });

  it('has no code for an end of words', () => {
    expect(cease({ type: 'ACCUSE', cameo: '110', contexts: [] })).toBeUndefined();
  });

  it.each([
    ['no longer', 'no/RB/longer longer=long/RB/bans', true],
    ['longer alone', 'long/RB/bans', false],
  ])('tells %s', (_, words, ends) => {
    const { clause } = scene(`Norway/NNP/bans/nsubj ${words} bans=ban/VBZ Chad/NNP/bans/obj .`);
    expect(isNoLonger(clause('bans'))).toBe(ends);
  });
});
