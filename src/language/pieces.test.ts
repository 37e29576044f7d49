/** Word pieces: the golden file, and what every text keeps. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAtoms } from './atoms.js';
import { findPieces, PieceCutter, readVocabulary, UNKNOWN } from './pieces.js';

interface Golden {
  readonly text: string;
  readonly ids: readonly number[];
  readonly shape: readonly number[];
  readonly space: readonly number[];
}

function file(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const golden = JSON.parse(file('training/atoms.golden.json')) as readonly Golden[];
const cutter = new PieceCutter(readVocabulary(file('weights/en/vocab.txt')));

describe('pieces', () => {
  it.each(golden)('agree with the golden file on $text', ({ text, ids, shape, space }) => {
    const pieces = findPieces(text, cutter);
    expect(pieces.map((piece) => piece.id)).toEqual(ids);
    expect(pieces.map((piece) => piece.shape)).toEqual(shape);
    expect(pieces.map((piece) => piece.gap)).toEqual(space);
  });

  it('cover each atom, the first of each marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const firsts = findPieces(text, cutter).filter((piece) => piece.first);
        expect(firsts.map(({ start, end }) => [start, end])).toEqual(
          findAtoms(text).map(({ start, end }) => [start, end]),
        );
      }),
    );
  });

  it('are the same whatever was cut before', () => {
    const cold = new PieceCutter(readVocabulary(file('weights/en/vocab.txt')));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(findPieces(text, cutter)).toEqual(findPieces(text, cold));
      }),
    );
  });

  it('give an atom of more than a hundred characters as unknown', () => {
    expect(cutter.cut('x'.repeat(100))).not.toEqual([UNKNOWN]);
    expect(cutter.cut('x'.repeat(101))).toEqual([UNKNOWN]);
  });

  it('number the lines of the vocabulary from 0 and skip none', () => {
    expect([...readVocabulary('a\n\nb\n')]).toEqual([
      ['a', 0],
      ['', 1],
      ['b', 2],
    ]);
  });
});
