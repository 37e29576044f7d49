/** A verb in, the fillers of its own places out, with passives turned round. */
import type { Slots } from './frame.js';
import { put } from './frame.js';
import { settlePredicate } from './predicate.js';
import { caseOf, childrenBy, conjuncts, isRelation, markOf, type Tree, tokenAt } from './tree.js';
import { settleUltimatum } from './ultimatum.js';

/** "A report accusing the army of", "Norway urged the Sudan to": a second subject, or that of a bare participle, behind its verb is the object. */
function isMisread(tree: Tree, c: number): boolean {
  const { head } = tokenAt(tree, c);
  const { xpos, deprel } = tokenAt(tree, head);
  if (c < head || childrenBy(tree, head, 'obj').length > 0) return false;
  const bare =
    xpos === 'VBG' && isRelation(deprel, 'acl', 'advcl') && childrenBy(tree, head, 'aux', 'mark').length === 0;
  return bare || childrenBy(tree, head, 'nsubj').some((other) => other < head);
}

function slotOf(tree: Tree, c: number, passive: boolean): string | undefined {
  const { deprel } = tokenAt(tree, c);
  if (deprel === 'nsubj:pass' || deprel === 'csubj:pass') return 'object';
  if (isRelation(deprel, 'nsubj', 'csubj')) return passive || isMisread(tree, c) ? 'object' : 'subject';
  if (deprel === 'obj') return 'object';
  if (deprel === 'iobj') return 'indirect';
  if (deprel === 'obl:agent') return 'subject';
  if (isRelation(deprel, 'xcomp', 'ccomp')) return 'complement';
  if (!isRelation(deprel, 'obl')) return undefined;
  const preposition = caseOf(tree, c);
  return passive && preposition === 'by' ? 'subject' : preposition || undefined;
}

const LENDERS = ['object', 'complement', 'for', 'of', 'out of', 'in', 'from', 'under'] as const;

/** Prepositional phrases inside an object stand in for the verb's own: "imposed sanctions on Russia", "called for talks with India". */
function borrowFromObject(tree: Tree, slots: Slots): void {
  for (const object of LENDERS.flatMap((slot) => slots.get(slot) ?? [])) {
    for (const c of childrenBy(tree, object, 'nmod')) {
      const preposition = caseOf(tree, c);
      if (preposition) put(slots, preposition, conjuncts(tree, c));
    }
    const possessor = childrenBy(tree, object, 'nmod:poss');
    if (possessor.length > 0 && !slots.has('possessor'))
      slots.set(
        'possessor',
        possessor.flatMap((p) => conjuncts(tree, p)),
      );
  }
}

/** "A truce between Israel and Hamas took effect", "went to war with Iran": the sides of what the verb is said of. */
export function borrowFromSubject(tree: Tree, slots: Slots): void {
  for (const c of ['subject', 'to', 'into']
    .flatMap((slot) => slots.get(slot) ?? [])
    .flatMap((s) => childrenBy(tree, s, 'nmod'))) {
    const preposition = caseOf(tree, c);
    const lent = LENT.includes(preposition) || (isThere(tree, c) && preposition !== 'of');
    if (lent && !slots.has(preposition)) slots.set(preposition, conjuncts(tree, c));
  }
}

const LENT: readonly string[] = ['between', 'with', 'on', 'against'];

/** "There are no soldiers in Mali": what is said to be there has no more to say of itself than the verb. */
function isThere(tree: Tree, c: number): boolean {
  const verb = tokenAt(tree, tokenAt(tree, c).head).head;
  return verb >= 0 && childrenBy(tree, verb, 'expl').some((e) => tokenAt(tree, e).lemma.toLowerCase() === 'there');
}

/** "Was listed as a terrorist group by Canada", "killed in an attack by rebels": the by-phrase of a passive that hangs on another phrase. */
function agentBehind(tree: Tree, i: number, slots: Slots): void {
  const phrases = childrenBy(tree, i, 'obl', 'obj', 'xcomp').filter((c) => c > i);
  const agents = phrases.flatMap((c) => childrenBy(tree, c, 'nmod', 'obl')).filter((c) => caseOf(tree, c) === 'by');
  if (agents.length > 0)
    put(
      slots,
      'subject',
      agents.flatMap((a) => conjuncts(tree, a)),
    );
}

/** "Removed from the American list", "stayed in an Iranian jail": whose the thing behind the preposition is. */
function whoseSlot(tree: Tree, slots: Slots): void {
  for (const filler of ['from', 'on', 'off', 'to', 'in', 'under'].flatMap((slot) => slots.get(slot) ?? [])) {
    const names = childrenBy(tree, filler, 'amod', 'compound').filter((c) => /^\p{Lu}/u.test(tokenAt(tree, c).text));
    put(slots, 'whose', [...childrenBy(tree, filler, 'nmod:poss'), ...names]);
  }
  if (slots.get('whose')?.length === 0) slots.delete('whose');
}

/** "by removing": the participle of a means, under the name of its preposition; "called on Russia to stop": the infinitive as complement. */
function adverbialSlots(tree: Tree, i: number, slots: Slots): void {
  for (const c of childrenBy(tree, i, 'advcl')) {
    const mark = markOf(tree, c);
    if (/(^|for )to$/.test(mark) && tokenAt(tree, c).xpos === 'VB' && !slots.has('complement'))
      put(slots, 'complement', [c]);
    if (mark && tokenAt(tree, c).xpos === 'VBG') put(slots, mark, [c]);
  }
}

/** Verbs by which somebody is asked, told or let to do something; those asked stand as object, or behind a preposition. */
const ASKING = new Set([
  ...['ask', 'allow', 'authorise', 'authorize', 'beg', 'command', 'encourage', 'force', 'implore', 'instruct'],
  ...['invite', 'order', 'persuade', 'press', 'pressure', 'request', 'require', 'tell', 'urge', 'want', 'warn'],
]);
const CALLING = new Set(['appeal', 'call', 'plead', 'prevail']);

/** "Ordered the envoy to leave": the infinitive of what somebody is asked to do, where the tree hangs it on whom is asked. */
export function askedToDo(tree: Tree, verb: number, asked: number): number | undefined {
  const verbs = caseOf(tree, asked) ? CALLING : ASKING;
  if (!verbs.has(tokenAt(tree, verb).lemma.toLowerCase())) return undefined;
  return childrenBy(tree, asked, 'acl').find((c) => tokenAt(tree, c).xpos === 'VB' && markOf(tree, c) === 'to');
}

function askedSlot(tree: Tree, i: number, slots: Slots): void {
  if (slots.has('complement')) return;
  for (const asked of ['object', 'indirect', 'on', 'to', 'for', 'with'].flatMap((slot) => slots.get(slot) ?? [])) {
    const act = askedToDo(tree, i, asked);
    if (act !== undefined) put(slots, 'complement', [act]);
    // "appealed to the government for food"
    const wanted = childrenBy(tree, asked, 'nmod').filter((c) => caseOf(tree, c) === 'for');
    if (CALLING.has(tokenAt(tree, i).lemma.toLowerCase()) && !slots.has('for')) put(slots, 'for', wanted);
  }
}

/** "Demanded that Finland leave", "says that Finland must": who is to do what the clause under the verb tells. */
function doerSlot(tree: Tree, slots: Slots): void {
  for (const c of slots.get('complement') ?? []) {
    const passive = childrenBy(tree, c, 'aux:pass').length > 0;
    const doers = passive ? childrenBy(tree, c, 'obl:agent') : childrenBy(tree, c, 'nsubj');
    for (const d of doers) put(slots, 'doer', conjuncts(tree, d));
  }
}

/** "Warned Finland against": a single object told to somebody; "called off a meeting": a bare noun phrase that is no time. */
function standInForObject(tree: Tree, i: number, slots: Slots): void {
  const indirect = slots.get('indirect');
  const isTime = (c: number) =>
    tree.sentence.times.some((t) => t.start < tokenAt(tree, c).end && tokenAt(tree, c).start < t.end);
  const bare = childrenBy(tree, i, 'obl').filter(
    (c) => tokenAt(tree, c).deprel === 'obl' && !caseOf(tree, c) && !isTime(c),
  );
  const stand = indirect ?? bare.flatMap((c) => conjuncts(tree, c));
  if (stand.length > 0) slots.set('object', [...stand]);
}

/** "The group says it is determined to": an "it" that the tree takes for empty may still be somebody. */
function expletive(tree: Tree, i: number, slots: Slots, passive: boolean): void {
  const it = childrenBy(tree, i, 'expl');
  if (it.length > 0) slots.set(passive ? 'object' : 'subject', it);
}

const CAPTIVES = new Set(['prisoner', 'captive', 'hostage']);

/** "Took two soldiers prisoner": what the verb makes of its object is no second object. */
function settleCaptive(tree: Tree, i: number, slots: Slots): void {
  const [whom] = childrenBy(tree, i, 'obj', 'nsubj:pass');
  const captive = childrenBy(tree, i, 'obj', 'obl', 'advmod', 'xcomp', 'ccomp').find(
    (c) =>
      CAPTIVES.has(tokenAt(tree, c).text.toLowerCase()) && childrenBy(tree, c, 'det', 'nummod', 'case').length === 0,
  );
  if (whom === undefined || captive === undefined || captive < whom || captive === whom) return;
  const objects = (slots.get('object') ?? []).filter((o) => o !== captive);
  slots.set('object', objects.length > 0 ? objects : conjuncts(tree, whom)).set('complement', [captive]);
}

/** The slots of a verb as its own children fill them; gaps (relatives, control, coordination) are filled later. */
export function verbSlots(tree: Tree, i: number, passive: boolean): Slots {
  const slots: Slots = new Map();
  const given = passive && childrenBy(tree, i, 'obj').length > 0;
  for (const c of tree.children[i] ?? []) {
    const slot = slotOf(tree, c, passive);
    if (!slot) continue;
    const moved = given && slot === 'object' && tokenAt(tree, c).deprel !== 'obj' ? 'indirect' : slot;
    put(slots, moved, moved === 'complement' ? [c] : conjuncts(tree, c));
    // "remains in custody"
    if (moved === 'complement' && tokenAt(tree, c).upos !== 'VERB' && caseOf(tree, c))
      put(slots, caseOf(tree, c), conjuncts(tree, c));
  }
  if (!slots.has(passive ? 'object' : 'subject')) expletive(tree, i, slots, passive);
  settlePredicate(tree, i, slots);
  settleCaptive(tree, i, slots);
  settleUltimatum(tree, i, slots);
  if (!slots.has('object')) standInForObject(tree, i, slots);
  borrowFromObject(tree, slots);
  borrowFromSubject(tree, slots);
  whoseSlot(tree, slots);
  if (passive && !slots.has('subject')) agentBehind(tree, i, slots);
  adverbialSlots(tree, i, slots);
  askedSlot(tree, i, slots);
  doerSlot(tree, slots);
  return slots;
}
