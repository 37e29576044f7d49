/** What the model puts out, and the comparisons of it that decide: on three decimals, so that machines agree. */
/** The value in thousandths, rounded half to even. */
export function thousandths(value) {
    const scaled = value * 1000;
    const near = Math.round(scaled);
    return near - scaled === 0.5 && near % 2 !== 0 ? near - 1 : near;
}
/** The index of the greatest value; among equals the lowest. */
export function greatest(values) {
    let best = 0;
    for (let i = 1; i < values.length; i++)
        if ((values[i] ?? 0) > (values[best] ?? 0))
            best = i;
    return best;
}
/** One row of a matrix. */
export function row(matrix, at) {
    return matrix.data.subarray(at * matrix.width, (at + 1) * matrix.width);
}
/** The index of the greatest of a row's values from `from` on, compared in thousandths; among equals the lowest. */
export function bestLabel(matrix, at, from = 0) {
    const values = row(matrix, at);
    let best = from;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = from; i < values.length; i++) {
        const value = thousandths(values[i] ?? 0);
        if (value > most)
            [best, most] = [i, value];
    }
    return best;
}
