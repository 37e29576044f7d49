/** What the model puts out, and the comparisons of it that decide: on three decimals, so that machines agree. */

/** A matrix by rows. */
export interface Matrix {
  readonly data: Float32Array;
  readonly width: number;
}

/** Values that are farther apart are not equal in thousandths. */
const NEAR = 0.002;

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

/** The index of the greatest of a row's values from `from` on, compared in thousandths; among equals the lowest. */
export function bestLabel({ data, width }: Matrix, at: number, from = 0): number {
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
 * The products of a vector with the rows of a matrix of its width, each summed from the first column to the last: four rows at a time,
 * since each addition to a sum waits for the one before it.
 */
export function products(vector: Float64Array, matrix: Float64Array): Float64Array {
  const width = vector.length;
  const sums = new Float64Array(matrix.length / width);
  const last = sums.length - 1;
  for (let k = 0; k <= last; k += 4) {
    const [l, m, n] = [Math.min(k + 1, last), Math.min(k + 2, last), Math.min(k + 3, last)];
    const [a, b, c, d] = [k * width, l * width, m * width, n * width];
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    for (let i = 0; i < width; i++) {
      const value = vector[i] ?? 0;
      sumA += value * (matrix[a + i] ?? 0);
      sumB += value * (matrix[b + i] ?? 0);
      sumC += value * (matrix[c + i] ?? 0);
      sumD += value * (matrix[d + i] ?? 0);
    }
    sums[k] = sumA;
    sums[l] = sumB;
    sums[m] = sumC;
    sums[n] = sumD;
  }
  return sums;
}
