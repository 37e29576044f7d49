/** Comparisons on three decimals. */
import { describe, expect, it } from 'vitest';
import { bestLabel, greatest, rounded, thousandths, weightedSum } from './logits.js';

describe('logits', () => {
  it.each([
    [0.0005, 0],
    [0.0015, 2],
    [-0.0005, -0],
    [-0.0015, -2],
    [1.2344, 1234],
    [-1.2346, -1235],
  ])('%f is %i thousandths', (value, rounded) => {
    expect(thousandths(value)).toBe(rounded);
  });

  it('are rounded a row at a time', () => {
    expect([...rounded(Float32Array.of(0.25, -1.0004, 2))]).toEqual([250, -1000, 2000]);
  });

  it('take the lowest of equal values', () => {
    expect(greatest([1, 3, 3, 2])).toBe(1);
  });

  it('count values that differ by less than a thousandth as equal', () => {
    const matrix = { data: Float32Array.from([9, 9, 9, 1.0001, 1.0004, 0]), width: 3 };
    expect(bestLabel(matrix, 1)).toBe(0);
    expect(bestLabel(matrix, 1, 1)).toBe(1);
  });

  it.each([1, 4, 5, 9])('give the sum of %i weighted rows, in order and without those of no weight', (rows) => {
    const vector = Float32Array.from({ length: rows }, (_, i) => (i % 3 === 1 ? 0 : Math.cos(i)));
    const matrix = Float64Array.from({ length: rows * 2 }, (_, i) => Math.sin(i + 1));
    const inOrder = [0, 1].map((k) => vector.reduce((sum, value, i) => sum + value * (matrix[i * 2 + k] ?? 0), 0));
    expect([...weightedSum(vector, matrix)]).toEqual(inOrder);
  });
});
