/** What the model puts out, and the comparisons of it that decide: on three decimals, so that machines agree. */

/** A matrix by rows. */
export interface Matrix {
  readonly data: Float32Array;
  readonly width: number;
}

/** Values that are farther apart are not equal in thousandths. */
export const NEAR = 0.002;

/** The value in thousandths, rounded half to even. */
export function thousandths(value: number): number {
  const scaled = value * 1000;
  const near = Math.round(scaled);
  return near - scaled === 0.5 && near % 2 !== 0 ? near - 1 : near;
}

/** The index of the greatest value; among equals the lowest. */
export function greatest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}

/** One row of a matrix. */
export function row(matrix: Matrix, at: number): Float32Array {
  return matrix.data.subarray(at * matrix.width, (at + 1) * matrix.width);
}

/** The values in thousandths. */
export function rounded(values: Float32Array): Float64Array {
  const found = new Float64Array(values.length);
  for (let i = 0; i < found.length; i++) found[i] = thousandths(values[i] ?? 0);
  return found;
}

/** The index of the greatest of a row's values from `from` on, compared in thousandths; among equals the lowest. */
export function bestLabel(
  { data, width }: { readonly data: Matrix['data'] | Float64Array; readonly width: number },
  at: number,
  from = 0,
): number {
  const offset = at * width;
  let best = from;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < width; i++) {
    const value = data[offset + i] ?? 0;
    if (value > most) [best, most] = [i, value];
  }
  const equal = thousandths(most);
  for (let i = from; i < best; i++) {
    const value = data[offset + i] ?? 0;
    if (value > most - NEAR && thousandths(value) === equal) return i;
  }
  return best;
}

/**
 * The sum of the rows of a matrix, each times the value of the vector that stands for it, from the first row to the last: four rows at a
 * time, and without those whose value is 0.
 */
export function weightedSum(vector: Float32Array, matrix: Float64Array): Float64Array {
  const width = matrix.length / vector.length;
  const rows: number[] = [];
  for (let i = 0; i < vector.length; i++) if (vector[i] !== 0) rows.push(i);
  const weightOf = (at: number | undefined) => (at === undefined ? 0 : (vector[at] ?? 0));
  const sums = new Float64Array(width);
  for (let at = 0; at < rows.length; at += 4) {
    const [i = 0, j, k, l] = rows.slice(at, at + 4);
    const [valueI, valueJ, valueK, valueL] = [weightOf(i), weightOf(j), weightOf(k), weightOf(l)];
    const [a, b, c, d] = [i * width, (j ?? 0) * width, (k ?? 0) * width, (l ?? 0) * width];
    for (let n = 0; n < width; n++) {
      const two = (sums[n] ?? 0) + valueI * (matrix[a + n] ?? 0) + valueJ * (matrix[b + n] ?? 0);
      sums[n] = two + valueK * (matrix[c + n] ?? 0) + valueL * (matrix[d + n] ?? 0);
    }
  }
  return sums;
}
