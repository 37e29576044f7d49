/** A text in, its sentences as the language model reads them out, in this thread. */
import { decode } from './decode.js';
import { findPieces, PieceCutter } from './pieces.js';
import { Session } from './session.js';
import { findStretches } from './windows.js';
/** Loads the model into this thread. */
export async function openParser(weights, threads) {
    const session = await Session.open(weights, threads);
    const cutter = new PieceCutter(weights.vocabulary);
    return {
        version: weights.version,
        async parse(text) {
            const parses = [];
            const run = session.run.bind(session);
            for await (const stretch of findStretches(text, findPieces(text, cutter), weights.labels.maxPieces, run)) {
                parses.push(decode(text, stretch, weights.labels));
            }
            return parses;
        },
        close: () => session.close(),
    };
}
