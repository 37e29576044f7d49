/** A phrase behind a preposition that is said of somebody in, a clause of being out: "is in Syria", "has been under sanctions", "in force since 1992". */
import type { Clause, Slots } from './clause.js';
import { caseOf, childrenBy, conjuncts, isRelation, spanOf, type Tree, tokenAt } from './tree.js';
import { borrowFromSubject, put } from './verbslots.js';

/** "The embargo, in force since May": set off by a comma, the phrase is said of the noun before it. */
function isAside(tree: Tree, i: number): boolean {
  const { deprel, head, upos } = tokenAt(tree, i);
  return (
    isRelation(deprel, 'nmod') &&
    head >= 0 &&
    head < i &&
    upos === 'NOUN' &&
    ['in', 'under', 'without', 'outside'].includes(caseOf(tree, i)) &&
    childrenBy(tree, i, 'punct').some((c) => c < i && tokenAt(tree, c).text === ',')
  );
}

/** True if the word, with its preposition, says where or how something is. */
export function isLocated(tree: Tree, i: number): boolean {
  return caseOf(tree, i) !== '' && (childrenBy(tree, i, 'cop').length > 0 || isAside(tree, i));
}

/** The clause of being: `subject` is what is said to be there, the preposition's slot holds where; owners and adjectives of it as for nouns. */
export function locatedClause(tree: Tree, i: number): Clause {
  const slots: Slots = new Map();
  const subjects = isAside(tree, i) ? [tokenAt(tree, i).head] : childrenBy(tree, i, 'nsubj', 'expl');
  if (subjects.length > 0)
    put(
      slots,
      'subject',
      subjects.flatMap((s) => conjuncts(tree, s)),
    );
  put(slots, caseOf(tree, i), conjuncts(tree, i));
  for (const c of childrenBy(tree, i, 'nmod', 'obl')) {
    const slot = tokenAt(tree, c).deprel === 'nmod:poss' ? 'possessor' : caseOf(tree, c);
    if (slot) put(slots, slot, conjuncts(tree, c));
  }
  for (const c of childrenBy(tree, i, 'compound', 'amod')) put(slots, 'modifier', conjuncts(tree, c));
  borrowFromSubject(tree, slots);
  return {
    tree,
    head: i,
    kind: 'verb',
    lemmas: ['be'],
    trigger: spanOf(tree, [i]),
    slots,
    carrier: i,
    passive: false,
  };
}
