/** A text in, its sentences as the language model reads them out, in this thread. */
import { datelineEnd } from './dateline.js';
import { decode } from './decode.js';
import { findPieces, PieceCutter } from './pieces.js';
import { Session } from './session.js';
import { findStretches } from './windows.js';
/** The gap that stands for a blank line (training/README.md, section 3). */
const NEW_PARAGRAPH = 3;
/** What follows a dateline opens a paragraph to the model, as it does to a reader. */
function openBehindDateline(text, pieces) {
    const end = datelineEnd(text);
    return end === undefined
        ? pieces
        : pieces.map((piece) => (piece.first && piece.start === end ? { ...piece, gap: NEW_PARAGRAPH } : piece));
}
/** Loads the model into this thread. */
export async function openParser(weights, threads) {
    const session = await Session.open(weights, threads);
    const cutter = new PieceCutter(weights.vocabulary);
    return {
        version: weights.version,
        async parse(text) {
            const parses = [];
            const run = session.run.bind(session);
            for await (const stretch of findStretches(text, openBehindDateline(text, findPieces(text, cutter)), weights.labels.maxPieces, run)) {
                parses.push(decode(text, stretch, weights.labels));
            }
            return parses;
        },
        close: () => session.close(),
    };
}
