/** Atoms: the golden file, and the laws that hold for every text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterKind, findAtoms } from './atoms.js';

interface Golden {
  readonly text: string;
  readonly atoms: readonly number[];
}

const golden = JSON.parse(
  readFileSync(new URL('../../training/atoms.golden.json', import.meta.url), 'utf8'),
) as readonly Golden[];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom("don't", 'cannot', 'IM', '\ud800', '\u202e', '\u0007', '\ud83d\ude00', ' ', '\r\n', "n't", 'İ'),
    )
    .map((a) => a.join('')),
);

describe('atoms', () => {
  it.each(golden)('agree with the golden file on $text', ({ text, atoms }) => {
    expect(findAtoms(text).flatMap(({ start, end }) => [start, end])).toEqual(atoms);
  });

  it('hold every character that is not white space once and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = Array.from(text).filter((character) => characterKind(character.codePointAt(0) ?? 0) !== 'space');
        expect(
          findAtoms(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(kept.join(''));
      }),
    );
  });

  it('follow one another without overlap and are never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findAtoms(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('keep a lone surrogate as a character of its own', () => {
    expect(findAtoms('a\ud800b')).toEqual([
      { start: 0, end: 1, kind: 'letter' },
      { start: 1, end: 2, kind: 'other' },
      { start: 2, end: 3, kind: 'letter' },
    ]);
  });

  it('do not take a word that names a property of objects for a contraction', () => {
    expect(findAtoms('constructor')).toHaveLength(1);
  });
});
