/** Windows: whatever the model says, the sentences tile the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from './pieces.js';
import type { Outputs } from './session.js';
import { findStretches, type Stretch } from './windows.js';

const SIZE = 200;

/** Pieces over a text of as many letters; `next` gives the gap before the atom and its number of pieces. */
function piecesOf(atoms: readonly { readonly gap: number; readonly size: number }[]): Piece[] {
  return atoms.flatMap(({ gap, size }, start) =>
    Array.from({ length: size }, (_, n) => ({
      id: 1000 + n,
      shape: 1,
      gap: n === 0 ? gap : 0,
      start,
      end: start + 1,
      first: n === 0,
    })),
  );
}

/** Outputs in which `mark` says what each piece begins. */
function marking(mark: (piece: Piece) => number): (window: readonly Piece[]) => Promise<Outputs> {
  const empty = { data: new Float32Array(), width: 0 };
  const rest = { upos: empty, xpos: empty, feats: empty, lemma: empty, ent: empty };
  const arcs = { arcs: empty, rel_dep: empty, rel_head: empty };
  return (window) => {
    const rows = [-1, ...window.map(mark), -1];
    const data = Float32Array.from(rows.flatMap((best) => [0, 1, 2].map((k) => (k === best ? 1 : 0))));
    return Promise.resolve({ seg: { data, width: 3 }, ...rest, ...arcs });
  };
}

async function stretchesOf(pieces: readonly Piece[], mark: (piece: Piece) => number, text = ''): Promise<Stretch[]> {
  const found: Stretch[] = [];
  for await (const stretch of findStretches(text, pieces, SIZE, marking(mark))) found.push(stretch);
  return found;
}

function piecesIn({ pieces, start, end }: Stretch): readonly Piece[] {
  return pieces.slice(start, end);
}

const atom = fc.record({ gap: fc.constantFrom(0, 0, 1, 1, 1, 3), size: fc.integer({ min: 1, max: 100 }) });

describe('windows', () => {
  it('hold every piece in one sentence, in order, and never cut an atom', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(atom, { maxLength: 60 }),
        fc.array(fc.nat(2), { minLength: 7, maxLength: 7 }),
        async (atoms, marks) => {
          const pieces = piecesOf(atoms);
          const found = await stretchesOf(pieces, (piece) => marks[piece.start % 7] ?? 0);
          expect(found.flatMap(piecesIn)).toEqual(pieces);
          expect(found.every((stretch) => piecesIn(stretch)[0]?.first)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('decode a sentence in the window that holds it whole', async () => {
    const pieces = piecesOf(Array.from({ length: 500 }, () => ({ gap: 1, size: 1 })));
    const found = await stretchesOf(pieces, (piece) => (piece.start % 30 === 0 ? 2 : 1));
    expect(found.map((stretch) => stretch.end - stretch.start)).toEqual([...Array.from({ length: 16 }, () => 30), 20]);
    expect(found.some((stretch) => stretch.cut)).toBe(false);
  });

  it('begin with the sentence before where it is short', async () => {
    const pieces = piecesOf(Array.from({ length: 300 }, () => ({ gap: 1, size: 1 })));
    const found = await stretchesOf(pieces, (piece) => (piece.start % 30 === 0 ? 2 : 1));
    expect(found.find((stretch) => piecesIn(stretch)[0]?.start === 180)?.pieces[0]?.start).toBe(150);
  });

  it('begin a sentence at a blank line and a word at a space, whatever the model says', async () => {
    const [first, second] = await stretchesOf(piecesOf([0, 1, 3, 0].map((gap) => ({ gap, size: 1 }))), () => 0);
    expect(first?.marks).toEqual([2, 1, 2, 0]);
    expect([first?.end, second?.start]).toEqual([2, 2]);
  });

  it('cut a sentence that is longer than a window after a comma, and say so', async () => {
    const pieces = piecesOf(Array.from({ length: 450 }, () => ({ gap: 1, size: 1 })));
    const text = Array.from(pieces, (_, i) => (i === 149 ? ',' : 'x')).join('');
    const found = await stretchesOf(pieces, () => 1, text);
    expect(found.map(({ start, end, cut }) => [end - start, cut])).toEqual([
      [150, true],
      [199, true],
      [101, false],
    ]);
  });
});
