/** The scores of the labels of each word in, the names that they mark out: B- begins one, I- goes on with it, O is outside. */
import type { Span } from '../domain/span.js';
import { greatest, NEAR } from './logits.js';

/** A name with the type that the label gives. */
export interface Named extends Span {
  readonly type: string;
  readonly continues?: true;
}

const known = new WeakMap<readonly string[], readonly number[]>();

/** By label: for an I- the number of the label that begins what it goes on with; -1 for those that may follow any label. */
function beginnings(labels: readonly string[]): readonly number[] {
  const found = known.get(labels) ?? findBeginnings(labels);
  known.set(labels, found);
  return found;
}

function findBeginnings(labels: readonly string[]): readonly number[] {
  return labels.map((label, i) => {
    const begin = labels.indexOf(`B-${label.slice(2)}`);
    return label.startsWith('I-') ? (begin === -1 ? i : begin) : -1;
  });
}

/** The number with the greater sum; the lower one of equals. */
function better(sums: Float64Array, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return (sums[high] ?? 0) > (sums[low] ?? 0) ? high : low;
}

/**
 * The sequence of labels with the greatest sum of scores in which every I- goes on with something (Viterbi 1967); among equals the
 * lowest label wins. `outside` is added to the score of the first label, which is O. Where spans may go on from an earlier sentence
 * (`open`), the first word may have an I-.
 */
export function bestSequence(
  labels: readonly string[],
  scores: readonly Float64Array[],
  outside: number,
  open = false,
): string[] {
  const begins = beginnings(labels);
  let sums = Float64Array.from(begins, (begin) => (begin === -1 || open ? 0 : Number.NEGATIVE_INFINITY));
  const back = scores.map((values, at) => {
    const last = sums;
    const top = greatest(last);
    const from = begins.map((begin, i) => (at === 0 ? i : begin === -1 ? top : better(last, begin, i)));
    sums = values.map((value, i) => (last[from[i] ?? 0] ?? 0) + value + (i === 0 ? outside : 0));
    return from;
  });
  let at = greatest(sums);
  const path = back.reverse().map((from) => {
    const label = labels[at] ?? 'O';
    at = from[at] ?? 0;
    return label;
  });
  return path.reverse();
}

/** True if O scores so much more than every other label that rounding cannot matter. */
export function isOutside(values: Float32Array, outside: number): boolean {
  const bar = (values[0] ?? 0) + outside - NEAR;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > bar) return false;
  return true;
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
