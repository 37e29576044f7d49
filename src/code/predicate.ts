/** A noun that a verb predicates of somebody in, whom it is said of out: "serves as envoy", "called the Taliban an ally". */
import type { Clause } from './clause.js';
import { caseOf, type Tree, tokenAt } from './tree.js';

/** Verbs whose predicate speaks of their subject, and goes on being so. */
const STAYING = new Set(['remain', 'stay', 'serve', 'act', 'continue']);
/** Verbs whose predicate speaks of their object. */
const NAMING = new Set([
  'call',
  'describe',
  'label',
  'brand',
  'see',
  'view',
  'regard',
  'consider',
  'term',
  'dub',
  'deem',
  'portray',
  'hail',
  'praise',
  'denounce',
  'depict',
  'characterise',
  'characterize',
  'treat',
]);

export interface Predicated {
  readonly subject: readonly number[];
  /** The verb that carries tense and negation. */
  readonly carrier: number;
}

/** Whom the noun is said of by the verb that it stands under, if by any. */
export function predicatedOf(tree: Tree, i: number, verbs: ReadonlyMap<number, Clause>): Predicated | undefined {
  const { deprel, head } = tokenAt(tree, i);
  const verb = verbs.get(head);
  if (!verb || !(deprel === 'xcomp' || (deprel === 'obl' && caseOf(tree, i) === 'as'))) return undefined;
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  const slot = STAYING.has(lemma) ? 'subject' : NAMING.has(lemma) ? 'object' : undefined;
  const subject = (slot && verb.slots.get(slot)) ?? [];
  return subject.length > 0 ? { subject, carrier: head } : undefined;
}
