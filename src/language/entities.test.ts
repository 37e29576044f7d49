/** Names from the scores of labels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSequence, findEntities, isOutside } from './entities.js';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];
const words = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }));

function scoresOf(...rows: readonly (readonly number[])[]): Float64Array[] {
  return rows.map((values) => Float64Array.from(values));
}

/** All sequences of labels in which every I- goes on with its type. */
function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((before) =>
    LABELS.flatMap((label, i) => {
      const last = LABELS[before.at(-1) ?? 0] ?? 'O';
      return label.startsWith('I-') && last.slice(2) !== label.slice(2) ? [] : [[...before, i]];
    }),
  );
}

describe('entities', () => {
  it('run from the first word to the last', () => {
    expect(findEntities(['O', 'B-PER', 'I-PER', 'O'], words)).toEqual([{ start: 10, end: 25, type: 'PER' }]);
  });

  it('begin anew at each B', () => {
    expect(findEntities(['B-PER', 'B-PER', 'O', 'O'], words).map((name) => name.start)).toEqual([0, 10]);
  });
});

describe('the best sequence of labels', () => {
  it('never goes on with what has not begun', () => {
    const scores = scoresOf([0, 0, 9, 1, 0], [0, 0, 9, 0, 2]);
    expect(bestSequence(LABELS, scores, 0)).toEqual(['B-PER', 'I-PER']);
  });

  it('may begin with what goes on only where the spans of the sentence before may', () => {
    const scores = scoresOf([0, 0, 9, 1, 0]);
    expect(bestSequence(LABELS, scores, 0, true)).toEqual(['I-PER']);
    expect(bestSequence(LABELS, scores, 0)).toEqual(['B-ORG']);
  });

  it('favours O by the constant for it', () => {
    const scores = scoresOf([1, 3, 0, 0, 0]);
    expect(bestSequence(LABELS, scores, 0)).toEqual(['B-PER']);
    expect(bestSequence(LABELS, scores, 3)).toEqual(['O']);
  });

  it('takes the lowest label among equals', () => {
    expect(bestSequence(LABELS, scoresOf([1, 1, 0, 1, 0]), 0)).toEqual(['O']);
    expect(bestSequence(LABELS, scoresOf([0, 2, 0, 0, 0], [0, 0, 3, 3, 0]), 0)).toEqual(['B-PER', 'I-PER']);
  });

  it('is empty for no words', () => {
    expect(bestSequence(LABELS, [], 0)).toEqual([]);
  });

  it('has the greatest sum of all that are allowed', () => {
    const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (scores) => {
        const sum = (path: readonly number[]) => path.reduce((total, label, i) => total + (scores[i]?.[label] ?? 0), 0);
        const best = bestSequence(LABELS, scoresOf(...scores), 0).map((label) => LABELS.indexOf(label));
        expect(sequences(scores.length)).toContainEqual(best);
        expect(sum(best)).toBe(Math.max(...sequences(scores.length).map(sum)));
      }),
    );
  });

  it('is all O where O leads by more than rounding can take away', () => {
    expect(isOutside(Float32Array.of(1, 0.9, 0.9), 0)).toBe(true);
    expect(isOutside(Float32Array.of(1, 0.999, 0), 0)).toBe(false);
    expect(isOutside(Float32Array.of(1, 0.9, 1.1), 1.5)).toBe(true);
  });
});
