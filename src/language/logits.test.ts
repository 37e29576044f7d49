/** Comparisons on three decimals. */
import { describe, expect, it } from 'vitest';
import { bestLabel, greatest, products, thousandths } from './logits.js';

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

  it('take the lowest of equal values', () => {
    expect(greatest([1, 3, 3, 2])).toBe(1);
  });

  it('count values that differ by less than a thousandth as equal', () => {
    const matrix = { data: Float32Array.from([9, 9, 9, 1.0001, 1.0004, 0]), width: 3 };
    expect(bestLabel(matrix, 1)).toBe(0);
    expect(bestLabel(matrix, 1, 1)).toBe(1);
  });

  it.each([1, 3, 4, 6])('give the products of a vector with %i rows, each summed in order', (rows) => {
    const vector = Float64Array.from([0.1, -3.3, 2.7e8]);
    const matrix = Float64Array.from({ length: rows * 3 }, (_, i) => Math.sin(i + 1));
    const inOrder = Array.from({ length: rows }, (_, k) =>
      vector.reduce((sum, value, i) => sum + value * (matrix[k * 3 + i] ?? 0), 0),
    );
    expect([...products(vector, matrix)]).toEqual(inOrder);
  });
});
