/** The scores of the labels of each word in, the names that they mark out: B- begins one, I- goes on with it, O is outside. */
import type { Span } from '../domain/span.js';
import { greatest } from './logits.js';

/** A name with the type that the label gives. */
export interface Named extends Span {
  readonly type: string;
  readonly continues?: true;
}

const known = new WeakMap<readonly string[], readonly (readonly number[])[]>();

/** By label: the numbers of the labels that may stand before it. An I- goes on with its own type only. */
function predecessors(labels: readonly string[]): readonly (readonly number[])[] {
  const found = known.get(labels) ?? findPredecessors(labels);
  known.set(labels, found);
  return found;
}

function findPredecessors(labels: readonly string[]): readonly (readonly number[])[] {
  const all = labels.map((_, i) => i);
  return labels.map((label) => {
    const type = label.slice(2);
    return label.startsWith('I-') ? all.filter((i) => labels[i] === label || labels[i] === `B-${type}`) : all;
  });
}

function bestOf(candidates: readonly number[], sums: readonly number[]): number {
  return candidates[greatest(candidates.map((i) => sums[i] ?? 0))] ?? 0;
}

/**
 * The sequence of labels with the greatest sum of scores in which every I- goes on with something (Viterbi 1967); among equals the
 * lowest label wins. `outside` is added to the score of the first label, which is O. Where spans may go on from an earlier sentence
 * (`open`), the first word may have an I-.
 */
export function bestSequence(
  labels: readonly string[],
  scores: readonly (readonly number[])[],
  outside: number,
  open = false,
): string[] {
  if (scores.every((values) => isOutside(values, outside))) return scores.map(() => labels[0] ?? 'O');
  const before = predecessors(labels);
  const back: number[][] = [];
  let sums = labels.map((label) => (label.startsWith('I-') && !open ? Number.NEGATIVE_INFINITY : 0));
  for (const [at, values] of scores.entries()) {
    const from = labels.map((_, i) => (at === 0 ? i : bestOf(before[i] ?? [], sums)));
    const last = sums;
    sums = from.map((j, i) => (last[j] ?? 0) + (values[i] ?? 0) + (i === 0 ? outside : 0));
    back.push(from);
  }
  let at = greatest(sums);
  const path = back.reverse().map((from) => {
    const label = labels[at] ?? 'O';
    at = from[at] ?? 0;
    return label;
  });
  return path.reverse();
}

/** True if no label scores more than O. */
function isOutside(values: readonly number[], outside: number): boolean {
  const bar = (values[0] ?? 0) + outside;
  return values.every((value, i) => i === 0 || value <= bar);
}

/** The names that labels mark out, one label a word; an I- with nothing to go on with begins one that `continues`. */
export function findEntities(labels: readonly string[], words: readonly Span[]): Named[] {
  const found: Named[] = [];
  for (const [i, { start, end }] of words.entries()) {
    const label = labels[i] ?? 'O';
    const last = found.at(-1);
    if (label.startsWith('I-') && last) found[found.length - 1] = { ...last, end };
    else if (label !== 'O')
      found.push({ start, end, type: label.slice(2), ...(label.startsWith('I-') && { continues: true as const }) });
  }
  return found;
}
