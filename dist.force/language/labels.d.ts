/** The text of `labels.json` in, the checked labels of the model's outputs out (training/README.md, section 7). */
/** The outputs that give one label each. */
export declare const HEADS: readonly ['seg', 'upos', 'xpos', 'feats', 'lemma', 'ent'];
export type Head = (typeof HEADS)[number];
export interface Labels {
    /** SHA-256 of `model.onnx`, hexadecimal. */
    readonly model: string;
    /** Word pieces of a window, without the marks at its ends. */
    readonly maxPieces: number;
    readonly heads: Readonly<Record<Head | 'deprel', readonly string[]>>;
    /** One row a relation, over the sum of the two ends of an arc. */
    readonly relation: {
        readonly weight: readonly Float32Array[];
        readonly bias: Float32Array;
    };
    /** What is added to the score of `O` when names are marked out. */
    readonly outside: number;
    /** Lemmas by `form|UPOS`. */
    readonly exceptions: ReadonlyMap<string, string>;
}
/** Reads `labels.json`; throws an Error that names the field where it is not what the model needs. */
export declare function readLabels(file: string): Labels;
