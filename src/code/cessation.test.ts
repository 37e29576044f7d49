import { describe, expect, it } from 'vitest';
import { cease } from './cessation.js';

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
});
