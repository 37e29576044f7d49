/** An event noun or predicate noun in, the fillers of its places out; a light verb lends it its subject. */
import type { Clause, Slots } from './frame.js';
import { put } from './frame.js';
import { caseOf, childrenBy, conjuncts, markOf, type Tree, tokenAt } from './tree.js';

/** "The suspension of the ban on the Taliban", "open to talks with Iran": what hangs on the noun behind the preposition counts as one's own. */
function borrowFromInner(tree: Tree, i: number, slots: Slots): void {
  const lenders = tokenAt(tree, i).upos === 'ADJ' ? ['of', 'to', 'for'] : ['of'];
  for (const inner of lenders.flatMap((slot) => slots.get(slot) ?? [])) {
    for (const c of childrenBy(tree, inner, 'nmod')) {
      const preposition = tokenAt(tree, c).deprel === 'nmod:poss' ? 'possessor' : caseOf(tree, c);
      if (preposition && preposition !== 'of' && !slots.has(preposition)) slots.set(preposition, conjuncts(tree, c));
    }
  }
}

function ownSlots(tree: Tree, i: number): Slots {
  const slots: Slots = new Map();
  for (const c of childrenBy(tree, i, 'nmod', 'obl')) {
    const preposition = tokenAt(tree, c).deprel === 'nmod:poss' ? 'possessor' : caseOf(tree, c);
    if (preposition) put(slots, preposition, conjuncts(tree, c));
  }
  borrowFromInner(tree, i, slots);
  for (const c of childrenBy(tree, i, 'compound', 'amod')) put(slots, 'modifier', conjuncts(tree, c));
  for (const c of childrenBy(tree, i, 'xcomp', 'ccomp')) put(slots, 'complement', [c]);
  for (const c of childrenBy(tree, i, 'acl', 'advcl')) {
    const mark = markOf(tree, c);
    if (tokenAt(tree, c).xpos === 'VB' && mark === 'to') put(slots, 'complement', [c]);
    // "no intention of negotiating"
    if (tokenAt(tree, c).xpos === 'VBG' && mark) put(slots, mark, [c]);
  }
  if (childrenBy(tree, i, 'cop', 'aux:pass').length > 0)
    for (const c of childrenBy(tree, i, 'nsubj', 'expl')) put(slots, 'subject', conjuncts(tree, c));
  return slots;
}

/** Nouns hung on an actor by apposition or as its title ("Kabulov, a former ambassador to", "President Putin") have that actor as subject. */
function apposed(tree: Tree, i: number): number[] {
  const token = tokenAt(tree, i);
  if (['appos', 'nmod:desc'].includes(token.deprel) && token.head >= 0) return [token.head];
  // "The only ally of Iran is Syria"
  const named = token.deprel === 'nsubj' && token.head >= 0 && tokenAt(tree, token.head).upos === 'PROPN';
  if (named && childrenBy(tree, token.head, 'cop').length > 0 && !caseOf(tree, token.head)) return [token.head];
  const name = childrenBy(tree, i, 'appos').find((c) => tokenAt(tree, c).upos === 'PROPN');
  if (name !== undefined) return [name];
  const conj = token.deprel === 'conj' && token.head >= 0 ? tokenAt(tree, token.head) : undefined;
  if (conj?.deprel === 'appos' && conj.head >= 0) return [conj.head];
  const paired = conj?.upos === 'PROPN' && token.upos === 'NOUN' && childrenBy(tree, token.head, 'appos').length > 0;
  return paired ? [token.head] : [];
}

/** Acts whose owner, where no other is named, is whom they are done to: "his arrest", "the minister's killing". */
const SUFFERED = new Set([
  'abduction',
  'arrest',
  'assassination',
  'beating',
  'capture',
  'conviction',
  'death',
  'deportation',
  'detention',
  'execution',
  'expulsion',
  'extradition',
  'imprisonment',
  'kidnapping',
  'killing',
  'murder',
  'ouster',
  'overthrow',
  'prosecution',
  'release',
  'removal',
  'shooting',
  'torture',
  'trial',
]);

function fromLightVerb(slots: Slots, verb: Clause, head: number): void {
  // "a series of attacks": what counts the acts is nobody's part in them
  const counter = tokenAt(verb.tree, head).head;
  for (const [name, fillers] of verb.slots) {
    const others = fillers.filter((f) => f !== head && f !== counter);
    if (['object', 'complement', 'of', 'possessor'].includes(name) || others.length === 0) continue;
    if (!slots.has(name)) slots.set(name, others);
  }
}

/** "Allies by treaty", "a Dane by birth": a bare noun that names nobody. */
function isManner(tree: Tree, i: number): boolean {
  const { upos, text } = tokenAt(tree, i);
  return (
    upos === 'NOUN' && !/s$/.test(text) && childrenBy(tree, i, 'det', 'amod', 'compound', 'nmod', 'nummod').length === 0
  );
}

/** "Is off the list", "are without an alliance": the preposition that leads the noun itself turns what it says. */
const AWAY = new Set(['off', 'outside', 'without']);

/** The slots of a noun or predicate adjective; the subject is by-phrase, light verb's, copula's, apposed, else possessor. */
export function nounSlots(tree: Tree, i: number, verb: Clause | undefined, predicated?: readonly number[]): Slots {
  const slots = ownSlots(tree, i);
  const by = slots.get('by');
  if (by && !(slots.has('subject') && by.every((b) => isManner(tree, b)))) slots.set('subject', by);
  if (verb) fromLightVerb(slots, verb, i);
  if (!slots.has('subject')) put(slots, 'subject', predicated ?? apposed(tree, i));
  if ((slots.get('subject') ?? []).length === 0) slots.delete('subject');
  const of = slots.get('of');
  if (of && !slots.has('object')) slots.set('object', of);
  slots.set('itself', [i]);
  const led = caseOf(tree, i);
  if (AWAY.has(led)) put(slots, led, [i]);
  const holder = slots.get('possessor');
  const suffered = SUFFERED.has(tokenAt(tree, i).lemma.toLowerCase()) && !slots.has('object');
  if (suffered && holder) slots.set('object', holder);
  else if (!slots.has('subject') && holder) slots.set('subject', holder);
  return slots;
}
