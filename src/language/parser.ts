/** A text in, its sentences as the language model reads them out, in this thread. */
import { datelineEnd } from './dateline.js';
import { decode, type Parse } from './decode.js';
import { findPieces, type Piece, PieceCutter } from './pieces.js';
import { Session } from './session.js';
import type { Weights } from './weights.js';
import { findStretches } from './windows.js';

/** The gap that stands for a blank line (training/README.md, section 3). */
const NEW_PARAGRAPH = 3;

/** Anything that parses texts: in this thread or in others. */
export interface Parser {
  /** Digest of the weights. */
  readonly version: string;
  parse(text: string): Promise<readonly Parse[]>;
  close(): Promise<void>;
}

/** What follows a dateline opens a paragraph to the model, as it does to a reader. */
function openBehindDateline(text: string, pieces: Piece[]): Piece[] {
  const end = datelineEnd(text);
  return end === undefined
    ? pieces
    : pieces.map((piece) => (piece.first && piece.start === end ? { ...piece, gap: NEW_PARAGRAPH } : piece));
}

/** Loads the model into this thread. */
export async function openParser(weights: Weights, threads: number): Promise<Parser> {
  const session = await Session.open(weights, threads);
  const cutter = new PieceCutter(weights.vocabulary);
  return {
    version: weights.version,
    async parse(text) {
      const parses: Parse[] = [];
      const run = session.run.bind(session);
      for await (const stretch of findStretches(
        text,
        openBehindDateline(text, findPieces(text, cutter)),
        weights.labels.maxPieces,
        run,
      )) {
        parses.push(decode(text, stretch, weights.labels));
      }
      return parses;
    },
    close: () => session.close(),
  };
}
