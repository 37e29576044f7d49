/** The word pieces of a text in, its sentences out, each with the window of the model in which it is decoded. */
import { bestLabel } from './logits.js';
/** What a piece begins. */
export const INSIDE = 0;
export const WORD = 1;
export const SENTENCE = 2;
/** Pieces of the last finished sentence that the next window may begin with. */
const CONTEXT = 64;
const BLANK_LINE = 3;
function markOf(piece, outputs, at) {
    if (!piece.first)
        return INSIDE;
    if (piece.gap === BLANK_LINE)
        return SENTENCE;
    const best = bestLabel(outputs.seg, at + 1);
    return best === INSIDE && piece.gap > 0 ? bestLabel(outputs.seg, at + 1, WORD) : best;
}
function marksOf(pieces, outputs, begin) {
    return pieces.map((piece, at) => (at === begin ? SENTENCE : markOf(piece, outputs, at)));
}
/** Where to cut a sentence that fills its window: after a comma or its like in the second half, else between words, else atoms. */
function cutOf(text, pieces, marks, begin) {
    const places = pieces.map((_, at) => at).filter((at) => at > begin && pieces[at]?.first);
    const words = places.filter((at) => marks[at] !== INSIDE);
    const pauses = words.filter((at) => {
        const before = pieces[at - 1];
        return (at > (begin + pieces.length) / 2 && before && /^[,;:\u2013\u2014]$/.test(text.slice(before.start, before.end)));
    });
    return pauses.at(-1) ?? words.at(-1) ?? places.at(-1) ?? pieces.length;
}
/** The sentences that one window settles; the last one is left for the next window unless the text ends there. */
function stretches(text, pieces, outputs, begin, isLast) {
    const marks = marksOf(pieces, outputs, begin);
    const starts = marks.flatMap((mark, at) => (mark === SENTENCE && at >= begin ? [at] : []));
    const edges = [...starts, pieces.length];
    if (!isLast && starts.length > 1)
        edges.pop();
    const cut = !isLast && starts.length === 1;
    if (cut)
        edges[1] = cutOf(text, pieces, marks, begin);
    return edges.slice(1).map((end, i) => ({ pieces, outputs, marks, start: edges[i] ?? 0, end, cut }));
}
/**
 * Runs the model over a text in windows of at most `size` pieces. A window begins with the last sentence of the one before, if that
 * is short, and every sentence is decoded in a window that holds it whole, if any can.
 */
export async function* findStretches(text, pieces, size, run) {
    let done = 0;
    let context = 0;
    while (done < pieces.length) {
        const window = pieces.slice(context, context + size);
        const isLast = context + size >= pieces.length;
        const found = stretches(text, window, await run(window), done - context, isLast);
        yield* found;
        const last = found.at(-1);
        if (!last)
            return;
        done = context + last.end;
        context = last.end - last.start <= CONTEXT ? context + last.start : done;
    }
}
