/** A phrase behind a preposition that is said of somebody in, a clause of being out: "is in Syria", "has been under sanctions", "in force since 1992". */
import type { Clause, Slots } from './frame.js';
import { put } from './frame.js';
import { caseOf, childrenBy, conjuncts, isRelation, spanOf, type Tree, tokenAt } from './tree.js';
import { borrowFromSubject } from './verbslots.js';

/** "The embargo, in force since May": set off by a comma, the phrase is said of the noun before it, whether it hangs on that or on the verb. */
function asideOf(tree: Tree, i: number): number | undefined {
  const { deprel, head, upos } = tokenAt(tree, i);
  const comma = childrenBy(tree, i, 'punct').some((c) => c < i && tokenAt(tree, c).text === ',');
  if (!comma || upos !== 'NOUN' || !['in', 'under', 'without', 'outside'].includes(caseOf(tree, i))) return undefined;
  if (isRelation(deprel, 'nmod') && head >= 0 && head < i) return head;
  if (!isRelation(deprel, 'obl', 'advcl', 'parataxis') || head < i) return undefined;
  return childrenBy(tree, head, 'nsubj').find((s) => s < i);
}

/** True if the word, with its preposition, says where or how something is. */
export function isLocated(tree: Tree, i: number): boolean {
  return caseOf(tree, i) !== '' && (childrenBy(tree, i, 'cop').length > 0 || asideOf(tree, i) !== undefined);
}

/** The clause of being: `subject` is what is said to be there, the preposition's slot holds where; owners and adjectives of it as for nouns. */
export function locatedClause(tree: Tree, i: number): Clause {
  const slots: Slots = new Map();
  const aside = asideOf(tree, i);
  const subjects = aside === undefined ? childrenBy(tree, i, 'nsubj', 'expl') : [aside];
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
  const owners = subjects.flatMap((s) => childrenBy(tree, s, 'nmod')).filter((c) => caseOf(tree, c) === 'of');
  if (owners.length > 0 && !slots.has('of')) put(slots, 'of', owners);
  // "The embargo of the Union on Syria"
  for (const c of owners.flatMap((o) => childrenBy(tree, o, 'nmod'))) {
    const preposition = caseOf(tree, c);
    if (['on', 'against'].includes(preposition) && !slots.has(preposition)) put(slots, preposition, conjuncts(tree, c));
  }
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
