/** One window of word pieces in, the outputs of the language model for it out (ONNX Runtime, on the processor). */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { EXTRAS, HEADS, type Labels } from './labels.js';
import type { Matrix } from './logits.js';
import type { Piece } from './pieces.js';
import { damaged, type Weights } from './weights.js';

const OUTPUTS = [...HEADS, 'arcs', 'rel_dep', 'rel_head'] as const;
export type OutputName = (typeof OUTPUTS)[number] | (typeof EXTRAS)[number];

/** Row 0 is the mark before the first piece, row i the piece with number i, from 1. A model may lack the extras. */
export type Outputs = Readonly<
  Record<(typeof OUTPUTS)[number], Matrix> & Partial<Record<(typeof EXTRAS)[number], Matrix>>
>;

const BEGIN = 101;
const END = 102;

function column(pieces: readonly Piece[], begin: number, end: number, value: (piece: Piece) => number): Tensor {
  const data = new BigInt64Array(pieces.length + 2);
  data[0] = BigInt(begin);
  for (const [i, piece] of pieces.entries()) data[i + 1] = BigInt(value(piece));
  data[pieces.length + 1] = BigInt(end);
  return new Tensor('int64', data, [1, data.length]);
}

function inputs(pieces: readonly Piece[]): Record<string, Tensor> {
  return {
    input_ids: column(pieces, BEGIN, END, (piece) => piece.id),
    shape: column(pieces, 0, 0, (piece) => piece.shape),
    space: column(pieces, 0, 0, (piece) => piece.gap),
  };
}

/** Takes a copy of a result, and gives its memory back. */
function matrixOf(tensor: Tensor | undefined, name: OutputName): Matrix {
  const width = tensor?.dims[2];
  if (!tensor || width === undefined || !(tensor.data instanceof Float32Array)) throw new Error(`no output "${name}"`);
  const data = tensor.data.slice();
  tensor.dispose();
  return { data, width };
}

/** A loaded model. Windows are run one at a time, so that the outputs for one are a function of it alone. */
export class Session {
  readonly #session: InferenceSession;
  readonly #outputs: readonly OutputName[];

  private constructor(session: InferenceSession, labels: Labels) {
    this.#session = session;
    this.#outputs = [...OUTPUTS, ...EXTRAS.filter((name) => labels.heads[name].length > 0)];
  }

  /** Loads the model and runs it once; `threads` is the number of processor cores that one window may use. */
  static async open(weights: Weights, threads: number): Promise<Session> {
    try {
      const options = {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        logSeverityLevel: 3,
        // The graph is saved as it is best run.
        graphOptimizationLevel: 'disabled',
      } as const;
      const session = new Session(await InferenceSession.create(weights.model, options), weights.labels);
      checkWidths(await session.run([]), weights.labels);
      return session;
    } catch (error) {
      throw damaged(weights.folder, `model.onnx does not run: ${(error as Error).message}.`);
    }
  }

  async run(pieces: readonly Piece[]): Promise<Outputs> {
    const results = await this.#session.run(inputs(pieces), this.#outputs);
    const entries = this.#outputs.map((name) => [name, matrixOf(results[name], name)] as const);
    return Object.fromEntries(entries) as Outputs;
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}

/** Throws an Error if an output has another number of columns than the labels say. */
function checkWidths(outputs: Outputs, labels: Labels): void {
  for (const name of [...HEADS, ...EXTRAS]) {
    if ((outputs[name]?.width ?? 0) !== labels.heads[name].length)
      throw new Error(`output "${name}" does not fit its labels`);
  }
  const { weight, bias } = labels.relation;
  if (outputs.rel_dep.width !== weight.length / bias.length) throw new Error('output "rel_dep" does not fit');
}
