/** A report's sentences in, what they take back out: drafts of what an outlet no longer stands by are denied and withdrawn. */
import type { StateCoding, Withdrawal } from '../domain/coding.js';
import { isNegated } from './circumstance/negation.js';
import type { Clause } from './clause/frame.js';
import type { Passage } from './clause/passage.js';
import { ancestors, childrenBy, subtree, type Tree, tokenAt } from './clause/tree.js';
import type { Draft } from './draft.js';
import type { StateContent } from './state.js';
import { isOf, type Telling, tellingsIn } from './voice/telling.js';

/** A sentence with its verbs, as the coder has read it. */
export interface ReadSentence {
  readonly tree: Tree;
  readonly verbs: ReadonlyMap<number, Clause>;
}

interface TakenBack {
  readonly telling: Telling;
  /** Words that tell what is taken back. */
  readonly words: ReadonlySet<number>;
  /** The words say how it really is: the claim was the opposite. */
  readonly reversed: boolean;
  readonly withdraws?: Withdrawal;
  /** The word that takes it back. */
  readonly verdict: { readonly tree: Tree; readonly word: number };
}

const POINTERS = new Set(['that', 'this', 'which', 'it', 'what']);
const NOT = new Set(['not', "n't", 'n’t', 'never']);

/** "Wrong", "not true": it says of its subject that it was not so. */
function isFalse(passage: Passage, tree: Tree, i: number): boolean {
  const negated = childrenBy(tree, i, 'advmod', 'det').some((c) => NOT.has(tokenAt(tree, c).lemma.toLowerCase()));
  if (isOf(passage, tree, i, 'false-words')) return !negated;
  return negated && isOf(passage, tree, i, 'true-words');
}

function pointsBack(passage: Passage, tree: Tree, i: number): boolean {
  return POINTERS.has(tokenAt(tree, i).lemma.toLowerCase()) || isOf(passage, tree, i, 'report-nouns');
}

/** "That was wrong", "the item was false", "which did not happen". */
function isVerdict(passage: Passage, tree: Tree, i: number): boolean {
  const subjects = childrenBy(tree, i, 'nsubj', 'nsubj:pass', 'csubj');
  const never =
    tokenAt(tree, i).lemma === 'happen' && childrenBy(tree, i, 'advmod').some((c) => NOT.has(tokenAt(tree, c).lemma));
  return (isFalse(passage, tree, i) || never) && subjects.some((s) => pointsBack(passage, tree, s));
}

/** "Withdrew the item", "regrets the error", "corrected it". */
function takesBack(passage: Passage, tree: Tree, i: number): boolean {
  if (!isOf(passage, tree, i, 'taking-back')) return false;
  return childrenBy(tree, i, 'obj', 'obl', 'nsubj:pass').some(
    (c) => pointsBack(passage, tree, c) || isOf(passage, tree, c, 'false-words'),
  );
}

/** Own verdicts take back only the outlet's own news; of another outlet's they are but a contradiction. */
function withdrawalOf(passage: Passage, telling: Telling, act: boolean): Withdrawal | undefined {
  if (telling.rumour || (telling.outlet !== undefined && !act && passage.report.publisher)) return undefined;
  return {
    ...(telling.outlet === undefined ? {} : { outlet: telling.outlet }),
    ...(telling.told ? { told: telling.told } : {}),
  };
}

/** The word of the telling's own sentence that takes it back, above it, beside it or behind what was told. */
function verdictHere(passage: Passage, telling: Telling): number | undefined {
  const { tree, head } = telling;
  const wrongly = childrenBy(tree, head, 'advmod').find((c) => isOf(passage, tree, c, 'wrongly-words'));
  if (wrongly !== undefined) return wrongly;
  const above = ancestors(tree, head).find((a) => isFalse(passage, tree, a) || isOf(passage, tree, a, 'taking-back'));
  if (above !== undefined) return above;
  const here = tree.sentence.tokens.map((_, i) => i).filter((i) => i > head);
  const version = tree.sentence.tokens.findIndex((t, i) => i < head && /^(version|correction)$/i.test(t.lemma));
  return (
    here.find((i) => isVerdict(passage, tree, i) || takesBack(passage, tree, i)) ?? (version < 0 ? undefined : version)
  );
}

/** The sentence after a telling takes it back if it opens with the verdict. */
function verdictAfter(passage: Passage, next: ReadSentence | undefined): number | undefined {
  if (!next) return undefined;
  const { tree } = next;
  const root = tree.sentence.tokens.findIndex((t) => t.head < 0);
  if (root < 0) return undefined;
  const main = [root, ...childrenBy(tree, root, 'parataxis', 'conj', 'ccomp')];
  return main.find((i) => isVerdict(passage, tree, i) || takesBack(passage, tree, i));
}

function clauseAt(sentence: ReadSentence, i: number): Clause | undefined {
  return sentence.verbs.get(i);
}

/** "X was not freed, as we reported", "contrary to what we reported, ...": the clause above sets it right. */
function setRight(passage: Passage, sentence: ReadSentence, telling: Telling): TakenBack | undefined {
  const [right] = telling.content;
  if (right === undefined) return undefined;
  const clause = clauseAt(sentence, right);
  const negated = clause !== undefined && isNegated(passage, clause);
  if (telling.link === 'as' && (!negated || telling.outlet !== undefined)) return undefined;
  const withdraws = withdrawalOf(passage, telling, false);
  const telt = new Set(subtree(telling.tree, telling.head));
  const words = new Set(subtree(telling.tree, right).filter((i) => !telt.has(i)));
  const verdict = { tree: telling.tree, word: telling.head };
  return withdraws && { telling, words, reversed: true, withdraws, verdict };
}

function takenBackHere(
  passage: Passage,
  sentence: ReadSentence,
  telling: Telling,
  next: ReadSentence | undefined,
): TakenBack | undefined {
  if (telling.link === 'as' || telling.link === 'contrary') return setRight(passage, sentence, telling);
  const here = verdictHere(passage, telling);
  const after = here === undefined ? verdictAfter(passage, next) : undefined;
  const [tree, word] = here === undefined ? [next?.tree, after] : [telling.tree, here];
  if (tree === undefined || word === undefined) return undefined;
  const withdraws = withdrawalOf(passage, telling, isOf(passage, tree, word, 'taking-back'));
  const pointed = telling.content.length === 0;
  const told = pointed ? childrenBy(tree, word, 'parataxis', 'ccomp', 'conj') : telling.content;
  const home = pointed ? tree : telling.tree;
  const verdictWords = new Set(here === undefined ? [] : subtree(tree, word));
  const words = new Set(
    told
      .flatMap((c) => subtree(home, c))
      .filter((i) => pointed || home !== tree || isContent(telling, verdictWords, i)),
  );
  return {
    telling: home === telling.tree ? telling : { ...telling, tree: home },
    words,
    reversed: pointed,
    ...(withdraws ? { withdraws } : {}),
    verdict: { tree, word },
  };
}

/** What hangs on the verdict is no part of what was told, unless the telling itself hangs on it. */
function isContent(telling: Telling, verdictWords: ReadonlySet<number>, i: number): boolean {
  return verdictWords.has(telling.head) || !verdictWords.has(i);
}

const OPPOSITE: Readonly<Record<StateCoding['says'], StateCoding['says']>> = {
  begins: 'does-not-hold',
  holds: 'does-not-hold',
  ends: 'holds',
  'does-not-hold': 'holds',
};

function statesAfter(draft: Draft, back: TakenBack): StateContent[] {
  const denied = draft.states.map((state): StateContent => {
    // "sat in prison until Saturday": the claim was that it was over before
    const contrary = state.when ? 'does-not-hold' : OPPOSITE[state.says];
    const says = back.reversed ? contrary : state.says;
    return { ...state, says, status: 'denied', ...(back.withdraws ? { withdraws: back.withdraws } : {}) };
  });
  return back.reversed ? [...draft.states, ...denied] : denied;
}

function withdrawn(draft: Draft, back: TakenBack): Draft {
  const { tree, word } = back.verdict;
  const { text, start, end } = tokenAt(tree, word);
  const correction = { rule: 'taken back', note: text, span: { start, end } };
  const event = draft.event && !back.reversed ? { ...draft.event, status: 'denied' as const } : draft.event;
  return {
    ...draft,
    states: statesAfter(draft, back),
    ...(event ? { event } : {}),
    trace: { ...draft.trace, children: [...(draft.trace.children ?? []), correction] },
  };
}

/** Finds what a report takes back, and gives the drafts of it their new standing. */
export function corrections(passage: Passage, sentences: readonly ReadSentence[]): (draft: Draft) => Draft {
  const all = sentences.flatMap((sentence, at) =>
    tellingsIn(passage, sentence.tree, sentence.verbs).flatMap(
      (telling) => takenBackHere(passage, sentence, telling, sentences[at + 1]) ?? [],
    ),
  );
  return (draft) => {
    const { tree, head, carrier } = draft.clause;
    const back = all.find((b) => b.telling.tree === tree && (b.words.has(head) || b.words.has(carrier)));
    return back ? withdrawn(draft, back) : draft;
  };
}
