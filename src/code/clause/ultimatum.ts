/** A verb of giving in, whom it gives how long to do what: "gave the rebels 72 hours to surrender". */
import { put, type Slots } from './frame.js';
import { caseOf, childrenBy, conjuncts, markOf, type Tree, tokenAt } from './tree.js';

/** The words of an ultimatum: the time given, who is given it, and the infinitive of what is to be done by then. */
export interface Ultimatum {
  readonly time: number;
  readonly told: number;
  readonly act: number;
}

const SPANS = new Set(['minute', 'hour', 'day', 'week', 'fortnight', 'month', 'year', 'weekend', 'deadline']);

function isTime(tree: Tree, i: number): boolean {
  const preposition = caseOf(tree, i);
  return preposition === 'until' || (!preposition && SPANS.has(tokenAt(tree, i).lemma.toLowerCase()));
}

function infinitiveUnder(tree: Tree, i: number, ...relations: string[]): number | undefined {
  return childrenBy(tree, i, ...relations).find((c) => tokenAt(tree, c).xpos === 'VB' && markOf(tree, c) === 'to');
}

/** The ultimatum that a verb tells, if it tells one. */
export function ultimatumOf(tree: Tree, verb: number): Ultimatum | undefined {
  if (tokenAt(tree, verb).lemma.toLowerCase() !== 'give') return undefined;
  const time = childrenBy(tree, verb, 'obj', 'obl').find((c) => c > verb && isTime(tree, c));
  if (time === undefined) return undefined;
  const surface = childrenBy(tree, verb, 'nsubj').filter((c) => tokenAt(tree, c).deprel === 'nsubj:pass');
  const told = [...childrenBy(tree, verb, 'iobj', 'obj'), ...surface].find((c) => c !== time);
  const act = infinitiveUnder(tree, verb, 'advcl', 'xcomp') ?? infinitiveUnder(tree, time, 'acl');
  return told === undefined || act === undefined ? undefined : { time, told, act };
}

/** The ultimatum whose act a clause is. */
export function ultimatumAround(tree: Tree, act: number): Ultimatum | undefined {
  const { head } = tokenAt(tree, act);
  const verb = head >= 0 && isTime(tree, head) ? tokenAt(tree, head).head : head;
  const found = verb >= 0 ? ultimatumOf(tree, verb) : undefined;
  return found?.act === act ? found : undefined;
}

/** Puts the time in the object's place of its verb, who is given it in the indirect one's. */
export function settleUltimatum(tree: Tree, verb: number, slots: Slots): void {
  const found = ultimatumOf(tree, verb);
  if (!found) return;
  slots.set('object', [found.time]).set('indirect', conjuncts(tree, found.told));
  put(slots, 'complement', [found.act]);
}
