/** A clause in, the tolls and other counts that it tells out, as ranges. */
import type { Count } from '../../domain/coding.js';
import { cover } from '../../domain/span.js';
import type { Clause } from '../clause/frame.js';
import { numberOf, vagueRange } from '../clause/numeral.js';
import { type Passage, textOf, wordSet } from '../clause/passage.js';
import { childrenBy, isRelation, subtree, type Tree, tokenAt } from '../clause/tree.js';

const KINDS = ['killed', 'wounded', 'arrested', 'displaced', 'missing', 'abducted', 'released'] as const;
type Kind = (typeof KINDS)[number];

function kindOf(passage: Passage, lemma: string): Kind | undefined {
  return KINDS.find((k) => wordSet(passage.lexicon, `toll-${k}`).has(lemma));
}

/** The number that a noun is counted by: its numeral, or itself ("killed 145", "dozens of people"). */
function figureAt(tree: Tree, i: number): { words: number[]; low: number; high: number } | undefined {
  const numeral =
    tokenAt(tree, i).upos === 'NUM'
      ? i
      : childrenBy(tree, i, 'nummod').find((c) => tokenAt(tree, c).upos === 'NUM' || /^\d/.test(tokenAt(tree, c).text));
  if (numeral !== undefined) {
    const words = [numeral, ...childrenBy(tree, numeral, 'compound', 'nummod', 'flat')].sort((a, b) => a - b);
    const value = numberOf(words.map((w) => tokenAt(tree, w).text));
    return value === undefined ? undefined : { words, low: value, high: value };
  }
  const vague = vagueRange(tokenAt(tree, i).text);
  return vague ? { words: [i], low: vague[0], high: vague[1] } : undefined;
}

const AT_LEAST = /\b(at least|more than|over|no fewer than|not less than|upwards of|above)\s+(the\s+)?$/i;
const AT_MOST = /\b(up to|as many as|at most|fewer than|less than|no more than|under)\s+$/i;

function bounded(text: string, start: number, low: number, high: number): { low: number; high: number | null } {
  const before = text.slice(Math.max(0, start - 20), start);
  if (AT_LEAST.test(before)) return { low, high: null };
  if (AT_MOST.test(before)) return { low: 0, high };
  return { low, high };
}

function countAt(passage: Passage, tree: Tree, i: number, kind: Kind): Count | undefined {
  const figure = figureAt(tree, i);
  const span = figure && cover(figure.words.map((w) => tokenAt(tree, w)));
  if (!figure || !span) return undefined;
  const text = textOf(passage, tree);
  return {
    kind,
    ...bounded(text, span.start, figure.low, figure.high),
    text: text.slice(span.start, span.end),
    ...span,
  };
}

function isPeople(passage: Passage, tree: Tree, i: number): boolean {
  const token = tokenAt(tree, i);
  return (
    token.upos === 'NUM' ||
    vagueRange(token.text) !== undefined ||
    wordSet(passage.lexicon, 'toll-people').has(token.lemma.toLowerCase()) ||
    passage.mentionAt(tree, i)?.type === 'group'
  );
}

/** "145 people dead", "leaving 12 wounded": an adjective of state and who is in it. */
function countedBy(tree: Tree, i: number): number[] {
  const token = tokenAt(tree, i);
  const own = childrenBy(tree, i, 'nsubj', 'nsubj:pass', 'obj', 'nummod', 'nmod', 'amod');
  if (isRelation(token.deprel, 'xcomp', 'amod', 'acl', 'conj') && token.head >= 0)
    return [...own, token.head, ...childrenBy(tree, token.head, 'obj')];
  return own;
}

/** All counts inside the reach of a clause: its own words and what hangs on it. */
export function countsOf(passage: Passage, clause: Clause, clauses: ReadonlyMap<number, Clause>): Count[] {
  const { tree } = clause;
  const counts: Count[] = [];
  const others = new Set(
    [...clauses.values()]
      .filter((c) => c.kind === 'noun' && c.head !== clause.head)
      .flatMap((c) => subtree(tree, c.head)),
  );
  const own = new Set(subtree(tree, clause.head));
  for (const i of subtree(tree, clause.carrier).filter((w) => own.has(w) || !others.has(w))) {
    const kind = kindOf(passage, tokenAt(tree, i).lemma.toLowerCase());
    if (!kind) continue;
    const slots = i === clause.head ? [...(clause.slots.get('object') ?? []), ...(clause.slots.get('of') ?? [])] : [];
    for (const f of [...slots, ...countedBy(tree, i)]) {
      const count = isPeople(passage, tree, f) ? countAt(passage, tree, f, kind) : undefined;
      if (count && !counts.some((c) => c.start === count.start)) counts.push(count);
    }
  }
  return counts.sort((a, b) => a.start - b.start);
}
