/** A noun that a verb predicates of somebody in, whom it is said of out: "serves as envoy", "called the Taliban an ally". */
import type { Clause, Slots } from './frame.js';
import { caseOf, childrenBy, type Tree, tokenAt } from './tree.js';

/** Verbs whose predicate speaks of their subject, and goes on being so. */
const STAYING = new Set(['remain', 'stay', 'stand', 'serve', 'act', 'continue']);
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

/** Verbs that give somebody an office or a name. */
const APPOINTING = new Set([
  'appoint',
  'name',
  'elect',
  'declare',
  'make',
  'designate',
  'crown',
  'nominate',
  'choose',
  'swear',
  'proclaim',
]);
/** Verbs that have no object: what stands behind them is a predicate. */
const COPULAR = new Set(['become', 'remain', 'stay']);

/** "Called the president on Friday": a noun that the tree takes for a name given, where nobody is named, is whom the verb is about. */
function moveObject(tree: Tree, slots: Slots): void {
  const complement = slots.get('complement') ?? [];
  if (slots.has('object') || slots.has('indirect') || complement.length !== 1) return;
  if (
    !complement.every(
      (c) => ['NOUN', 'PROPN'].includes(tokenAt(tree, c).upos) && childrenBy(tree, c, 'nsubj').length === 0,
    )
  )
    return;
  slots.set('object', complement);
  slots.delete('complement');
}

/** Puts a predicate noun that stands like an object where predicates belong: "became president", "named her minister". */
export function settlePredicate(tree: Tree, i: number, slots: Slots): void {
  const lemma = tokenAt(tree, i).lemma.toLowerCase();
  if (NAMING.has(lemma)) moveObject(tree, slots);
  const object = slots.get('object') ?? [];
  const indirect = slots.get('indirect');
  if (slots.has('complement') || object.length === 0) return;
  if (COPULAR.has(lemma)) {
    slots.set('complement', object);
    slots.delete('object');
  } else if (NAMING.has(lemma) || APPOINTING.has(lemma)) {
    const [first, second] = childrenBy(tree, i, 'obj');
    if (indirect) {
      slots.set('complement', object);
      slots.set('object', indirect);
      slots.delete('indirect');
    } else if (first !== undefined && second !== undefined) {
      slots.set('complement', [second]);
      slots.set('object', [first]);
    }
  }
}

export interface Predicated {
  readonly subject: readonly number[];
  /** The verb that carries tense and negation. */
  readonly carrier: number;
}

/** Whom the noun is said of by the verb that it stands under, if by any. */
export function predicatedOf(tree: Tree, i: number, verbs: ReadonlyMap<number, Clause>): Predicated | undefined {
  const { deprel, head } = tokenAt(tree, i);
  const verb = verbs.get(head);
  if (!verb || !(verb.slots.get('complement')?.includes(i) || (deprel === 'obl' && caseOf(tree, i) === 'as')))
    return undefined;
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  const slot = STAYING.has(lemma) ? 'subject' : NAMING.has(lemma) ? 'object' : undefined;
  const subject = (slot && verb.slots.get(slot)) ?? [];
  return subject.length > 0 ? { subject, carrier: head } : undefined;
}

/** "Called the warrants hostility": a noun that is only said of something. */
export function isNamed({ tree, head, carrier }: Clause): boolean {
  return carrier !== head && NAMING.has(tokenAt(tree, carrier).lemma.toLowerCase());
}
