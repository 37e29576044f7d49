import { ChanceryError } from '../domain/finding.js';
import { type Labels } from './labels.js';
import { type Vocabulary } from './pieces.js';
export interface Weights {
    readonly folder: string;
    /** The bytes of `model.onnx`. */
    readonly model: Uint8Array;
    readonly labels: Labels;
    readonly vocabulary: Vocabulary;
    /** Digest of all files that decide what is read. */
    readonly version: string;
}
/** The weights that come with the package: two folders up from src/language as from dist/language. */
export declare function shippedWeights(): string;
/** The error for weights that are there but of no use. */
export declare function damaged(folder: string, why: string): ChanceryError;
/** Reads and checks the weights; throws ChanceryError `weights-missing` or `weights-damaged`. */
export declare function readWeights(folder: string): Weights;
