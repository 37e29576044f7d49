/** A text in, its sentences as the language model reads them out, in this thread. */
import { decode, type Parse } from './decode.js';
import { findPieces, PieceCutter } from './pieces.js';
import { Session } from './session.js';
import type { Weights } from './weights.js';
import { findStretches } from './windows.js';

/** Anything that parses texts: in this thread or in others. */
export interface Parser {
  /** Digest of the weights. */
  readonly version: string;
  parse(text: string): Promise<readonly Parse[]>;
  close(): Promise<void>;
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
      for await (const stretch of findStretches(text, findPieces(text, cutter), weights.labels.maxPieces, run)) {
        parses.push(decode(text, stretch, weights.labels));
      }
      return parses;
    },
    close: () => session.close(),
  };
}
