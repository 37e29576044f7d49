/** One window of word pieces in, the outputs of the language model for it out (ONNX Runtime, on the processor). */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { HEADS } from './labels.js';
import { damaged } from './weights.js';
const OUTPUTS = [...HEADS, 'arc_dep', 'arc_head', 'rel_dep', 'rel_head'];
const BEGIN = 101;
const END = 102;
function column(pieces, begin, end, value) {
    const data = new BigInt64Array(pieces.length + 2);
    data[0] = BigInt(begin);
    for (const [i, piece] of pieces.entries())
        data[i + 1] = BigInt(value(piece));
    data[pieces.length + 1] = BigInt(end);
    return new Tensor('int64', data, [1, data.length]);
}
function inputs(pieces) {
    return {
        input_ids: column(pieces, BEGIN, END, (piece) => piece.id),
        shape: column(pieces, 0, 0, (piece) => piece.shape),
        space: column(pieces, 0, 0, (piece) => piece.gap),
        mask: column(pieces, 1, 1, () => 1),
    };
}
/** Takes a copy of a result, and gives its memory back. */
function matrixOf(tensor, name) {
    const width = tensor?.dims[2];
    if (!tensor || width === undefined || !(tensor.data instanceof Float32Array))
        throw new Error(`no output "${name}"`);
    const data = tensor.data.slice();
    tensor.dispose();
    return { data, width };
}
/** A loaded model. Windows are run one at a time, so that the outputs for one are a function of it alone. */
export class Session {
    #session;
    constructor(session) {
        this.#session = session;
    }
    /** Loads the model and runs it once; `threads` is the number of processor cores that one window may use. */
    static async open(weights, threads) {
        try {
            const options = { intraOpNumThreads: threads, interOpNumThreads: 1, logSeverityLevel: 3 };
            const session = new Session(await InferenceSession.create(weights.model, options));
            checkWidths(await session.run([]), weights.labels);
            return session;
        }
        catch (error) {
            throw damaged(weights.folder, `model.onnx does not run: ${error.message}.`);
        }
    }
    async run(pieces) {
        const results = await this.#session.run(inputs(pieces), [...OUTPUTS]);
        const entries = OUTPUTS.map((name) => [name, matrixOf(results[name], name)]);
        return Object.fromEntries(entries);
    }
    async close() {
        await this.#session.release();
    }
}
/** Throws an Error if an output has another number of columns than the labels say. */
function checkWidths(outputs, labels) {
    for (const name of HEADS) {
        if (outputs[name].width !== labels.heads[name].length)
            throw new Error(`output "${name}" does not fit its labels`);
    }
    if (outputs.rel_dep.width !== labels.relation.weight[0]?.length)
        throw new Error('output "rel_dep" does not fit');
}
