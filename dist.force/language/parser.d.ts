import { type Parse } from './decode.js';
import type { Weights } from './weights.js';
/** Anything that parses texts: in this thread or in others. */
export interface Parser {
    /** Digest of the weights. */
    readonly version: string;
    parse(text: string): Promise<readonly Parse[]>;
    close(): Promise<void>;
}
/** Loads the model into this thread. */
export declare function openParser(weights: Weights, threads: number): Promise<Parser>;
