/** The text of `labels.json` in, the checked labels of the model's outputs out (training/README.md, section 7). */

/** The outputs that every model has, with one label each. */
export const HEADS = ['seg', 'upos', 'xpos', 'feats', 'lemma', 'ent'] as const;
/** The outputs that a model may lack: layers of marked spans, the type of event that a word tells of, and values of factuality. */
export const LAYERS = ['gmb', 're3d', 'att', 'party', 'attack'] as const;
export const EXTRAS = [...LAYERS, 'event', 'fact'] as const;
export type Layer = (typeof LAYERS)[number];
export type Head = (typeof HEADS)[number] | (typeof EXTRAS)[number];

/** A window must hold the context that it begins with and the longest atom. */
const LEAST_PIECES = 200;

export interface Labels {
  /** SHA-256 of `model.onnx`, hexadecimal. */
  readonly model: string;
  /** Word pieces of a window, without the marks at its ends. */
  readonly maxPieces: number;
  /** An output that the model lacks has no labels. */
  readonly heads: Readonly<Record<Head | 'deprel', readonly string[]>>;
  /** Over the sum of the two ends of an arc; `weight` has one column a relation, in single precision. */
  readonly relation: { readonly weight: Float64Array; readonly bias: Float32Array };
  /** What is added to the score of `O` when spans are marked out, by output; 0 where nothing is said. */
  readonly outside: Readonly<Partial<Record<Head, number>>>;
  /** How the values of `fact` make up a word's factuality: a weight for each, and what is added to their sum. */
  readonly factuality: { readonly weights: readonly number[]; readonly bias: number };
  /** Lemmas of nouns that tell of events. */
  readonly eventNouns: ReadonlySet<string>;
  /** Lemmas by `form|UPOS`. */
  readonly exceptions: ReadonlyMap<string, string>;
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`"${name}" is no object`);
  return value as Fields;
}

function strings(value: unknown, name: string): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) return value;
  throw new Error(`"${name}" is no list of strings`);
}

function numbers(value: unknown, length: number, name: string): Float32Array {
  if (Array.isArray(value) && value.length === length && value.every((item) => typeof item === 'number')) {
    return Float32Array.from(value);
  }
  throw new Error(`"${name}" is no list of ${length} numbers`);
}

function relationOf(value: unknown, relations: number): Labels['relation'] {
  const { weight, bias } = fields(value, 'relation');
  if (!Array.isArray(weight) || weight.length !== relations) throw new Error(`"weight" has no ${relations} rows`);
  const width = Array.isArray(weight[0]) ? weight[0].length : 0;
  const flat = new Float64Array(width * relations);
  for (const [k, values] of weight.entries())
    for (const [i, value] of numbers(values, width, 'weight').entries()) flat[i * relations + k] = value;
  return { weight: flat, bias: numbers(bias, relations, 'bias') };
}

function outsideOf(value: unknown): Labels['outside'] {
  const entries = Object.entries(fields(value, 'outside'));
  for (const [name, number] of entries) {
    if (typeof number !== 'number') throw new Error(`"outside" has no number for "${name}"`);
  }
  return Object.fromEntries(entries);
}

function factualityOf(value: unknown, scales: number): Labels['factuality'] {
  if (scales === 0) return { weights: [], bias: 0 };
  const { weights, bias } = fields(value, 'factuality');
  if (typeof bias !== 'number') throw new Error('"factuality" has no number for "bias"');
  if (!Array.isArray(weights) || weights.length !== scales || !weights.every((weight) => typeof weight === 'number'))
    throw new Error(`"factuality" has no ${scales} numbers in "weights"`);
  return { weights, bias };
}

function exceptionsOf(value: unknown): Labels['exceptions'] {
  const entries = Object.entries(fields(value, 'exceptions'));
  const lemmas = strings(['', ...entries.map(([, lemma]) => lemma)], 'exceptions').slice(1);
  return new Map(entries.map(([form], i) => [form, lemmas[i] ?? '']));
}

/** Reads `labels.json`; throws an Error that names the field where it is not what the model needs. */
export function readLabels(file: string): Labels {
  const { version, model, maxPieces, heads, relation, outside, factuality, eventNouns, exceptions } = fields(
    JSON.parse(file),
    'labels',
  );
  if (version !== 1) throw new Error(`"version" is ${String(version)}, not 1`);
  if (typeof model !== 'string') throw new Error('"model" is no string');
  if (typeof maxPieces !== 'number' || maxPieces < LEAST_PIECES)
    throw new Error(`"maxPieces" is not ${LEAST_PIECES} or more`);
  const given = fields(heads, 'heads');
  const list = (name: string) => strings(given[name], name);
  const deprel = list('deprel');
  const extras = EXTRAS.map((name) => [name, given[name] === undefined ? [] : list(name)] as const);
  return {
    model,
    maxPieces,
    heads: {
      seg: list('seg'),
      upos: list('upos'),
      xpos: list('xpos'),
      feats: list('feats'),
      lemma: list('lemma'),
      ent: list('ent'),
      deprel,
      ...(Object.fromEntries(extras) as Record<(typeof EXTRAS)[number], readonly string[]>),
    },
    relation: relationOf(relation, deprel.length),
    outside: outsideOf(outside),
    factuality: factualityOf(factuality, given.fact === undefined ? 0 : list('fact').length),
    eventNouns: new Set(eventNouns === undefined ? [] : strings(eventNouns, 'eventNouns')),
    exceptions: exceptionsOf(exceptions),
  };
}
