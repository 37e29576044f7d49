import type { Matrix } from './logits.js';
import type { Piece } from './pieces.js';
import { type Weights } from './weights.js';
declare const OUTPUTS: readonly ["seg", "upos", "xpos", "feats", "lemma", "ent", "arc_dep", "arc_head", "rel_dep", "rel_head"];
export type OutputName = (typeof OUTPUTS)[number];
/** Row 0 is the mark before the first piece, row i the piece with number i, from 1. */
export type Outputs = Readonly<Record<OutputName, Matrix>>;
/** A loaded model. Windows are run one at a time, so that the outputs for one are a function of it alone. */
export declare class Session {
    #private;
    private constructor();
    /** Loads the model and runs it once; `threads` is the number of processor cores that one window may use. */
    static open(weights: Weights, threads: number): Promise<Session>;
    run(pieces: readonly Piece[]): Promise<Outputs>;
    close(): Promise<void>;
}
export {};
