/** A clause in, the PLOVER contexts that its words put it into out (the word sets named `context-...`). */
import { CONTEXTS, type Context } from '../../domain/plover.js';
import type { Clause } from '../clause/frame.js';
import { type Passage, wordSet } from '../clause/passage.js';
import { subtree } from '../clause/tree.js';
import { inSet } from './filler.js';

const SETS = CONTEXTS.map((context) => [context, `context-${context}`] as const);

/** The rule's contexts first, then those of the clause's words. */
export function contextsOf(passage: Passage, clause: Clause, own: readonly Context[]): Context[] {
  const words = subtree(clause.tree, clause.carrier);
  const told = SETS.flatMap(([context, name]) => {
    const set = wordSet(passage.lexicon, name);
    return set.size > 0 && words.some((i) => inSet(clause.tree, i, set)) ? [context] : [];
  });
  return [...new Set([...own, ...told])];
}
