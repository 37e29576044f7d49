/** What the model puts out, and the comparisons of it that decide: on three decimals, so that machines agree. */
/** A matrix by rows. */
export interface Matrix {
    readonly data: Float32Array;
    readonly width: number;
}
/** The value in thousandths, rounded half to even. */
export declare function thousandths(value: number): number;
/** The index of the greatest value; among equals the lowest. */
export declare function greatest(values: ArrayLike<number>): number;
/** One row of a matrix. */
export declare function row(matrix: Matrix, at: number): Float32Array;
/** The index of the greatest of a row's values from `from` on, compared in thousandths; among equals the lowest. */
export declare function bestLabel(matrix: Matrix, at: number, from?: number): number;
