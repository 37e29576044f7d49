/** Trees: the best heads where they are a tree, the best tree where they are not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArcScores, findCycle, findHeads } from './arcs.js';

function scoresOf(rows: readonly (readonly number[])[]): ArcScores {
  return rows.map((values) => Float64Array.from(values));
}

function total(scores: ArcScores, heads: readonly number[]): number {
  return heads.reduce((sum, head, i) => sum + (scores[i]?.[head] ?? Number.NEGATIVE_INFINITY), 0);
}

/** All ways to give each of n words a head among 0 to n, itself left out. */
function allHeads(n: number): number[][] {
  let found: number[][] = [[]];
  for (let word = 1; word <= n; word++) {
    const heads = Array.from({ length: n + 1 }, (_, head) => head).filter((head) => head !== word);
    found = found.flatMap((before) => heads.map((head) => [...before, head]));
  }
  return found;
}

function isTree(heads: readonly number[]): boolean {
  return heads.filter((head) => head === 0).length === 1 && findCycle(heads).length === 0;
}

const problem = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n + 1, maxLength: n + 1 }), {
    minLength: n,
    maxLength: n,
  }),
);

describe('arcs', () => {
  it('are the best heads where these make a tree', () => {
    expect(
      findHeads(
        scoresOf([
          [0, 0, 5, 1],
          [9, 0, 0, 0],
          [0, 1, 4, 0],
        ]),
      ),
    ).toEqual([2, 0, 2]);
  });

  it('break a cycle where it costs least', () => {
    expect(
      findHeads(
        scoresOf([
          [5, 0, 9],
          [4, 9, 0],
        ]),
      ),
    ).toEqual([0, 1]);
  });

  it('leave one root where two words claim to be it', () => {
    expect(
      findHeads(
        scoresOf([
          [9, 0, 1],
          [8, 5, 0],
        ]),
      ),
    ).toEqual([0, 1]);
  });

  it('give a single word the root', () => {
    expect(findHeads(scoresOf([[-3, 7]]))).toEqual([0]);
  });

  it('are always a tree with one root', () => {
    fc.assert(
      fc.property(problem, (rows) => {
        expect(isTree(findHeads(scoresOf(rows)))).toBe(true);
      }),
    );
  });

  it('are the best of all trees with the same root', () => {
    fc.assert(
      fc.property(problem, (rows) => {
        const scores = scoresOf(rows);
        const heads = findHeads(scores);
        const rivals = allHeads(rows.length).filter((other) => isTree(other) && other.indexOf(0) === heads.indexOf(0));
        expect(total(scores, heads)).toBe(Math.max(...rivals.map((other) => total(scores, other))));
      }),
    );
  });
});
