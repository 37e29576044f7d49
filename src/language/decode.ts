/** One sentence of a window in, its words with tree and names out (training/README.md, section 6). */
import type { Evidence } from '../domain/sentence.js';
import type { Span } from '../domain/span.js';
import { type ArcScores, findHeads } from './arcs.js';
import { bestSequence, findEntities, isOutside, type Named } from './entities.js';
import { type HEADS, LAYERS, type Labels, type Layer } from './labels.js';
import { lemmaOf } from './lemma.js';
import { bestLabel, greatest, rounded, row, thousandths, weightedSum } from './logits.js';
import type { Outputs } from './session.js';
import { INSIDE, type Stretch } from './windows.js';

/** Evidence of an event that is weaker is left out. */
const LEAST_CHANCE = 0.1;

export interface Word extends Span {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** As in CoNLL-U, `_` for none. */
  readonly feats: string;
  /** 0-based index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly factuality?: number;
  readonly evidence?: Evidence;
}

export interface Parse {
  readonly words: readonly Word[];
  readonly names: readonly Named[];
  readonly layers: readonly (readonly [Layer, readonly Named[]])[];
  /** True if the sentence is longer than a window and goes on in the next parse. */
  readonly cut: boolean;
}

/** A word and the row of the outputs that stands for it. */
interface Place extends Span {
  readonly row: number;
}

function places({ pieces, marks, start, end }: Stretch): Place[] {
  const firsts: number[] = [];
  for (let at = start; at < end; at++) if (marks[at] !== INSIDE) firsts.push(at);
  return firsts.map((at, i) => ({
    row: at + 1,
    start: pieces[at]?.start ?? 0,
    end: pieces[(firsts[i + 1] ?? end) - 1]?.end ?? 0,
  }));
}

function arcScores({ arcs }: Outputs, words: readonly Place[]): ArcScores {
  const columns = [0, ...words.map((word) => word.row)];
  return words.map((word) => {
    const values = row(arcs, word.row);
    return Float64Array.from(columns, (column) => thousandths(values[column] ?? 0));
  });
}

/** The relation between the rows of a word and its head; `root` is kept for the root. */
function relation({ rel_dep, rel_head }: Outputs, labels: Labels, word: number, head: number): string {
  const governor = row(rel_head, head);
  const hidden = row(rel_dep, word).slice();
  for (let i = 0; i < hidden.length; i++) hidden[i] = Math.max((hidden[i] ?? 0) + (governor[i] ?? 0), 0);
  const data = weightedSum(hidden, labels.relation.weight).map((sum, k) => sum + (labels.relation.bias[k] ?? 0));
  data[labels.heads.deprel.indexOf('root')] = Number.NEGATIVE_INFINITY;
  return labels.heads.deprel[bestLabel({ data, width: data.length }, 0)] ?? '';
}

/** The spans that one output marks out. Contents of attributions run over sentences. */
function spansOf({ outputs }: Stretch, labels: Labels, head: Layer | 'ent', at: readonly Place[]): Named[] {
  const matrix = outputs[head];
  if (!matrix) return [];
  const values = at.map((word) => row(matrix, word.row));
  const outside = labels.outside[head] ?? 0;
  if (values.every((scores) => isOutside(scores, outside))) return [];
  const sequence = bestSequence(labels.heads[head], values.map(rounded), thousandths(outside), head === 'att');
  return findEntities(sequence, at);
}

/** How far a word tells of something that happened: the sum of the model's scales, weighted, from -3 to 3. */
function factualityOf({ fact }: Outputs, { factuality }: Labels, word: Place): { factuality?: number } {
  if (!fact) return {};
  const value = row(fact, word.row).reduce(
    (sum, scale, k) => sum + scale * (factuality.weights[k] ?? 0),
    factuality.bias,
  );
  return { factuality: thousandths(Math.min(Math.max(value, -3), 3)) / 1000 };
}

/** The likeliest type of event that a word tells of, if the model sees any. */
function evidenceOf({ event }: Outputs, labels: Labels, word: Place): { evidence?: Evidence } {
  if (!event) return {};
  const scores = Array.from(row(event, word.row), (value) => Math.exp(value));
  const sum = scores.reduce((total, value) => total + value, 0);
  const best = greatest(scores.with(0, 0));
  const chance = thousandths((scores[best] ?? 0) / sum) / 1000;
  return chance < LEAST_CHANCE ? {} : { evidence: { type: labels.heads.event[best] ?? '', chance } };
}

/** Decodes one sentence of a text. */
export function decode(text: string, stretch: Stretch, labels: Labels): Parse {
  const { outputs } = stretch;
  const at = places(stretch);
  const label = (head: (typeof HEADS)[number], word: Place) =>
    labels.heads[head][bestLabel(outputs[head], word.row)] ?? '';
  const heads = findHeads(arcScores(outputs, at));
  const words = at.map((word, i): Word => {
    const form = text.slice(word.start, word.end);
    const [upos, xpos] = [label('upos', word), label('xpos', word)];
    const head = (heads[i] ?? 0) - 1;
    const lemma = lemmaOf({ form, upos, xpos, edit: label('lemma', word) }, labels.exceptions);
    const tellsOfEvent = upos === 'VERB' || (upos === 'NOUN' && labels.eventNouns.has(lemma));
    return {
      start: word.start,
      end: word.end,
      lemma,
      upos,
      xpos,
      feats: label('feats', word),
      head,
      deprel: head === -1 ? 'root' : relation(outputs, labels, word.row, at[head]?.row ?? 0),
      ...(tellsOfEvent && factualityOf(outputs, labels, word)),
      ...evidenceOf(outputs, labels, word),
    };
  });
  const layers = LAYERS.filter((layer) => outputs[layer]).map(
    (layer) => [layer, spansOf(stretch, labels, layer, at)] as const,
  );
  return { words, names: spansOf(stretch, labels, 'ent', at), layers, cut: stretch.cut };
}
