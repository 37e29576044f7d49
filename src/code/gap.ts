/** Fills the places of a verb that its own words leave open: relatives, participles, control, coordination. */
import type { Clause, Slots } from './frame.js';
import { childrenBy, conjuncts, isRelation, type Tree, tokenAt } from './tree.js';
import { borrowFromSubject } from './verbslots.js';

const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'pledge', 'swear', 'offer', 'agree', 'refuse']);

/** The party that the governing verb shows as its subject in the sentence, passive or not. */
function surfaceSubject(governor: Clause): number[] {
  return governor.slots.get(governor.passive ? 'object' : 'subject') ?? governor.slots.get('subject') ?? [];
}

function isRelative(tree: Tree, i: number): boolean {
  const token = tokenAt(tree, i);
  return token.feats.PronType === 'Rel' || ['WDT', 'WP'].includes(token.xpos);
}

/** "The cooperation of Russia and the Taliban, who": "who" is nobody's act; the name right before it is meant. */
function antecedentOf(clause: Clause, noun: number, eventWords: ReadonlySet<string>): number {
  const { tree } = clause;
  const pronoun = [...clause.slots.values()].flat().find((f) => isRelative(tree, f));
  if (
    pronoun === undefined ||
    tokenAt(tree, pronoun).lemma.toLowerCase() !== 'who' ||
    !eventWords.has(tokenAt(tree, noun).lemma.toLowerCase())
  )
    return noun;
  let before = pronoun - 1;
  while (before > noun && tokenAt(tree, before).upos === 'PUNCT') before -= 1;
  return before > noun && ['PROPN', 'NOUN'].includes(tokenAt(tree, before).upos) ? before : noun;
}

/** "Which have": the verb shows that more than one is meant. */
function isPlural({ tree, head }: Clause): boolean {
  return [head, ...childrenBy(tree, head, 'aux', 'cop')].some((i) => tokenAt(tree, i).xpos === 'VBP');
}

/** Puts the antecedent where the relative pronoun stands, or where a reduced relative leaves the object out; of "A and B, who" it is B unless the verb is plural. */
function fillRelative(clause: Clause, antecedent: number): void {
  const { tree, slots } = clause;
  const whole = isPlural(clause) ? conjuncts(tree, antecedent) : conjuncts(tree, antecedent).slice(-1);
  let found = false;
  for (const [name, fillers] of slots) {
    if (!fillers.some((f) => isRelative(tree, f))) continue;
    slots.set(name, [...whole, ...fillers.filter((f) => !isRelative(tree, f))]);
    found = true;
  }
  if (!found && slots.has('subject') && !slots.has('object')) slots.set('object', whole);
  if (!found && !slots.has('subject')) slots.set(clause.passive ? 'object' : 'subject', whole);
}

function fillParticiple(clause: Clause, noun: number): void {
  const slot = clause.passive ? 'object' : 'subject';
  if (!clause.slots.has(slot)) clause.slots.set(slot, conjuncts(clause.tree, noun));
}

/** Who does what a noun's infinitive names: "Russia's decision to leave", "took a decision to leave", "Russia to leave". */
function fillNounInfinitive(clause: Clause, noun: number, verbs: ReadonlyMap<number, Clause>): void {
  const { tree } = clause;
  const owner = childrenBy(tree, noun, 'nmod:poss').flatMap((p) => conjuncts(tree, p));
  const governor = verbs.get(tokenAt(tree, noun).head);
  const headline = tokenAt(tree, noun).deprel === 'root' && tokenAt(tree, noun).upos === 'PROPN';
  const subject = headline
    ? [noun]
    : owner.length > 0
      ? owner
      : governor
        ? surfaceSubject(governor).filter((s) => s !== noun)
        : [];
  if (subject.length > 0) clause.slots.set('subject', subject);
}

function openSubject(clause: Clause): boolean {
  return !clause.slots.has(clause.passive ? 'object' : 'subject');
}

/** "Called on Russia to stop": who is called on is to stop. */
const CALLING = new Set(['call', 'appeal', 'plead', 'prevail']);

function calledOn(governor: Clause): number[] {
  if (!governor.lemmas.some((l) => CALLING.has(l))) return [];
  return ['on', 'upon', 'to', 'for'].flatMap((slot) => governor.slots.get(slot) ?? []).slice(0, 1);
}

function fillControl(clause: Clause, governor: Clause): void {
  const objects = governor.passive
    ? []
    : [...(governor.slots.get('object') ?? []), ...(governor.slots.get('indirect') ?? [])];
  const byObject = objects.length > 0 && !governor.lemmas.some((l) => SUBJECT_CONTROL.has(l));
  const called = calledOn(governor);
  fillSubject(clause, called.length > 0 ? called : byObject ? objects : surfaceSubject(governor));
}

function fillSubject(clause: Clause, fillers: readonly number[]): void {
  if (fillers.length > 0) clause.slots.set(clause.passive ? 'object' : 'subject', [...fillers]);
}

/** A verb coordinated with another shares its subject, and an object that stands behind both; a passive one takes the subject as object. */
function fillCoordinated(clause: Clause, first: Clause): void {
  fillSubject(clause, surfaceSubject(first));
  const object = (first.slots.get('object') ?? []).filter((o) => o > clause.head);
  if (!clause.passive && !first.passive && object.length > 0 && !clause.slots.has('object'))
    clause.slots.set('object', object);
}

/** A coordinated verb without object shares that of the verb after it: "attacked and killed soldiers". */
function shareObject(clause: Clause, verbs: ReadonlyMap<number, Clause>): void {
  if (clause.slots.has('object') || clause.passive) return;
  for (const c of childrenBy(clause.tree, clause.head, 'conj')) {
    const later: Slots | undefined = verbs.get(c)?.slots;
    const object = later?.get('object');
    if (object && !later?.has('subject')) clause.slots.set('object', object);
  }
}

/** Completes the slots of a clause in place; governors must have been completed before. */
export function gapSlots(clause: Clause, verbs: ReadonlyMap<number, Clause>, eventWords: ReadonlySet<string>): void {
  const { tree, head } = clause;
  const { deprel, head: above, xpos } = tokenAt(tree, head);
  const governor = verbs.get(above);
  if (above < 0) shareObject(clause, verbs);
  else if (deprel === 'acl:relcl') fillRelative(clause, antecedentOf(clause, above, eventWords));
  else if (isRelation(deprel, 'acl') && xpos === 'VB') fillNounInfinitive(clause, above, verbs);
  else if (isRelation(deprel, 'acl')) fillParticiple(clause, above);
  else if (governor && openSubject(clause)) {
    if (isRelation(deprel, 'xcomp') || calledOn(governor).length > 0) fillControl(clause, governor);
    else if (isRelation(deprel, 'conj')) fillCoordinated(clause, governor);
    else if (isRelation(deprel, 'advcl', 'ccomp') && ['VBG', 'VBN', 'VB'].includes(xpos))
      fillSubject(clause, surfaceSubject(governor));
  } else if (!governor && isRelation(deprel, 'xcomp') && openSubject(clause)) {
    // "Norway is willing to help"
    fillSubject(
      clause,
      childrenBy(tree, above, 'nsubj').flatMap((s) => conjuncts(tree, s)),
    );
  }
  shareObject(clause, verbs);
  borrowFromSubject(tree, clause.slots);
}
