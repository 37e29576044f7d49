/** One sentence of a window in, its words with tree and names out (training/README.md, section 6). */
import type { Span } from '../domain/span.js';
import { type ArcScores, findHeads } from './arcs.js';
import { bestSequence, findEntities, type Named } from './entities.js';
import type { Head, Labels } from './labels.js';
import { lemmaOf } from './lemma.js';
import { bestLabel, row, thousandths } from './logits.js';
import type { Outputs } from './session.js';
import { INSIDE, type Stretch } from './windows.js';

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

/** A word and the row of the outputs that stands for it. */
interface Place extends Span {
  readonly row: number;
}

function places({ pieces, marks, start, end }: Stretch): Place[] {
  const firsts = pieces.map((_, at) => at).filter((at) => at >= start && at < end && marks[at] !== INSIDE);
  return firsts.map((at, i) => ({
    row: at + 1,
    start: pieces[at]?.start ?? 0,
    end: pieces[(firsts[i + 1] ?? end) - 1]?.end ?? 0,
  }));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function arcScores({ arc_dep, arc_head }: Outputs, words: readonly Place[]): ArcScores {
  const heads = [0, ...words.map((word) => word.row)].map((at) => row(arc_head, at));
  return words.map((word) => {
    const dependent = row(arc_dep, word.row);
    return Float64Array.from(heads, (head) => thousandths(dot(dependent, head)));
  });
}

/** The relation between the rows of a word and its head; `root` is kept for the root. */
function relation({ rel_dep, rel_head }: Outputs, labels: Labels, word: number, head: number): string {
  const governor = row(rel_head, head);
  const hidden = row(rel_dep, word).map((value, i) => Math.max(value + (governor[i] ?? 0), 0));
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, name] of labels.heads.deprel.entries()) {
    const value = thousandths(dot(hidden, labels.relation.weight[i] ?? hidden) + (labels.relation.bias[i] ?? 0));
    if (name !== 'root' && value > most) [best, most] = [name, value];
  }
  return best;
}

/** Decodes one sentence of a text. */
export function decode(text: string, stretch: Stretch, labels: Labels): Parse {
  const { outputs } = stretch;
  const at = places(stretch);
  const label = (head: Head, word: Place) => labels.heads[head][bestLabel(outputs[head], word.row)] ?? '';
  const heads = findHeads(arcScores(outputs, at));
  const words = at.map((word, i): Word => {
    const form = text.slice(word.start, word.end);
    const [upos, xpos] = [label('upos', word), label('xpos', word)];
    const head = (heads[i] ?? 0) - 1;
    return {
      start: word.start,
      end: word.end,
      lemma: lemmaOf({ form, upos, xpos, edit: label('lemma', word) }, labels.exceptions),
      upos,
      xpos,
      feats: label('feats', word),
      head,
      deprel: head === -1 ? 'root' : relation(outputs, labels, word.row, at[head]?.row ?? 0),
    };
  });
  const scores = at.map((word) => Array.from(row(outputs.ent, word.row), thousandths));
  const names = findEntities(bestSequence(labels.heads.ent, scores, thousandths(labels.outside)), at);
  return { words, names, cut: stretch.cut };
}
