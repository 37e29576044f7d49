/** One sentence of a window in, its words with tree and names out (training/README.md, section 6). */
import type { Span } from '../domain/span.js';
import { type Named } from './entities.js';
import type { Labels } from './labels.js';
import { type Stretch } from './windows.js';
export interface Word extends Span {
    readonly lemma: string;
    readonly upos: string;
    readonly xpos: string;
    /** As in CoNLL-U, `_` for none. */
    readonly feats: string;
    /** 0-based index of the head in the sentence, -1 for the root. */
    readonly head: number;
    readonly deprel: string;
}
export interface Parse {
    readonly words: readonly Word[];
    readonly names: readonly Named[];
    /** True if the sentence is longer than a window and goes on in the next parse. */
    readonly cut: boolean;
}
/** Decodes one sentence of a text. */
export declare function decode(text: string, stretch: Stretch, labels: Labels): Parse;
