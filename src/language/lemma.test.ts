/** Lemma edits. */
import { describe, expect, it } from 'vitest';
import { applyEdit } from './lemma.js';

describe('lemma edits', () => {
  it.each([
    ['l0:', 'Talks', 'talks'],
    ['l1:', 'Talks', 'talk'],
    ['l3:be', 'was', 'be'],
    ['k0:', 'NATO', 'NATO'],
    ['t0:', 'IRAN', 'Iran'],
    ['l2::', 'a:b', 'a:'],
    ['l9:x', 'Ran', 'ran'],
    ['k1:', 'x\ud83d\ude00', 'x'],
  ])('%s makes %s into %s', (edit, form, lemma) => {
    expect(applyEdit(edit, form)).toBe(lemma);
  });
});
