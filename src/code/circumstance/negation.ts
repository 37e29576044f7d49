/** A clause in, whether its own words deny it. */
import type { Clause } from '../clause/frame.js';
import { type Passage, wordSet } from '../clause/passage.js';
import { childrenBy, markOf, type Tree, tokenAt } from '../clause/tree.js';

/** True of a word that denies: "not", "never", "nobody". */
export function isNegation(passage: Passage, tree: Tree, i: number): boolean {
  return wordSet(passage.lexicon, 'negations').has(tokenAt(tree, i).lemma.toLowerCase());
}

/** "So as not to provoke". */
export function isUndone(tree: Tree, i: number): boolean {
  return markOf(tree, i).split(' ').includes('not');
}

/** "At no time", "at no point". */
const TIMES = new Set(['time', 'moment', 'point', 'stage']);

/** "not", "never", "no one", "no country": said of the word itself, of its subject or of its object. */
export function isNegated(passage: Passage, clause: Clause): boolean {
  const { tree, carrier, head } = clause;
  const negations = wordSet(passage.lexicon, 'negations');
  const has = (i: number) =>
    (tree.children[i] ?? []).some(
      (c) =>
        ['advmod', 'det', 'cc:preconj'].includes(tokenAt(tree, c).deprel) &&
        negations.has(tokenAt(tree, c).lemma.toLowerCase()),
    );
  const fillers = [...(clause.slots.get('subject') ?? []), ...(clause.slots.get('object') ?? [])].filter((f) =>
    ['nsubj', 'nsubj:pass', 'obj'].includes(tokenAt(tree, f).deprel),
  );
  // "said no to the plan": the bare word is what is said
  const isDenying = (i: number) => {
    const word = tokenAt(tree, i).lemma.toLowerCase();
    return negations.has(word) && word !== 'no';
  };
  const none = (i: number) =>
    isDenying(i) ||
    childrenBy(tree, i, 'det').some((c) => tokenAt(tree, c).lemma.toLowerCase() === 'no') ||
    childrenBy(tree, i, 'cc').some((c) => negations.has(tokenAt(tree, c).lemma.toLowerCase()));
  const never = childrenBy(tree, carrier, 'obl').some(
    (c) => TIMES.has(tokenAt(tree, c).lemma.toLowerCase()) && none(c),
  );
  // "took no part in the talks"
  const carried = carrier === head ? [] : childrenBy(tree, carrier, 'obj');
  // "none of which recognises"
  const subjects = childrenBy(tree, carrier, 'nsubj');
  return (
    isUndone(tree, carrier) ||
    never ||
    has(carrier) ||
    (carrier !== head && has(head)) ||
    [...fillers, ...carried, ...subjects].some(none)
  );
}
