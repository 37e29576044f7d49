/** Fills the places of a verb that its own words leave open: relatives, participles, control, coordination. */
import type { Clause, Slots } from './frame.js';
import { caseOf, childrenBy, conjuncts, isRelation, markOf, type Tree, tokenAt } from './tree.js';
import { ultimatumAround } from './ultimatum.js';
import { askedToDo, borrowFromSubject } from './verbslots.js';

const SUBJECT_CONTROL = new Set([
  'promise',
  'vow',
  'threaten',
  'pledge',
  'swear',
  'offer',
  'agree',
  'refuse',
  'summon',
]);

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

/** "Which have", "who were": the verb shows that more than one is meant. */
function isPlural({ tree, head }: Clause): boolean {
  return [head, ...childrenBy(tree, head, 'aux', 'cop')].some((i) => {
    const { xpos, text } = tokenAt(tree, i);
    return xpos === 'VBP' || text.toLowerCase() === 'were';
  });
}

/** "Chad is the only country that": the one that the predicate is said of. */
function namedBy(tree: Tree, noun: number): number[] {
  if (childrenBy(tree, noun, 'cop').length === 0) return [noun];
  const named = childrenBy(tree, noun, 'nsubj').filter((s) => tokenAt(tree, s).upos === 'PROPN');
  return named.length > 0 && tokenAt(tree, noun).upos === 'NOUN' ? named : [noun];
}

/** Puts the antecedent where the relative pronoun stands, or where a reduced relative leaves the object out; of "A and B, who" it is B unless the verb is plural. */
function fillRelative(clause: Clause, antecedent: number): void {
  const { tree, slots } = clause;
  const named = namedBy(tree, antecedent)
    .flatMap((n) => conjuncts(tree, n))
    .filter((n) => n <= Math.max(antecedent, clause.head));
  const whole = isPlural(clause) || !named.includes(antecedent) ? named : named.slice(-1);
  let found = false;
  for (const [name, fillers] of slots) {
    if (!fillers.some((f) => isRelative(tree, f))) continue;
    slots.set(name, [...whole, ...fillers.filter((f) => !isRelative(tree, f))]);
    found = true;
  }
  if (!found && slots.has('subject') && !slots.has('object')) slots.set('object', whole);
  if (!found && !slots.has('subject')) slots.set(clause.passive ? 'object' : 'subject', whole);
}

/** Nouns for words that speak for whoever puts them out. */
const TEXTS = new Set([
  'statement',
  'report',
  'letter',
  'resolution',
  'petition',
  'message',
  'note',
  'communique',
  'declaration',
]);

/** Who does what a participle tells: the noun before it; of words that are put out ("issued a statement calling on"), who puts them out. */
function fillParticiple(clause: Clause, noun: number, verbs: ReadonlyMap<number, Clause>): void {
  const slot = clause.passive ? 'object' : 'subject';
  if (clause.slots.has(slot)) return;
  const governor = verbs.get(tokenAt(clause.tree, noun).head);
  const told = !clause.passive && TEXTS.has(tokenAt(clause.tree, noun).lemma.toLowerCase());
  const author = told && governor?.slots.get('object')?.includes(noun) ? (governor.slots.get('subject') ?? []) : [];
  clause.slots.set(slot, author.length > 0 ? author : conjuncts(clause.tree, noun));
}

/** Who does what a noun's infinitive names: "Russia's decision to leave", "took a decision to leave", "Russia to leave". */
function fillNounInfinitive(clause: Clause, noun: number, verbs: ReadonlyMap<number, Clause>): void {
  const { tree } = clause;
  const owner = childrenBy(tree, noun, 'nmod:poss').flatMap((p) => conjuncts(tree, p));
  const governor = verbs.get(tokenAt(tree, noun).head);
  const [named] = namedBy(tree, noun);
  const headline = tokenAt(tree, noun).deprel === 'root' && tokenAt(tree, noun).upos === 'PROPN';
  const asked = governor && askedToDo(tree, governor.head, noun) === clause.head;
  const subject =
    named !== undefined && named !== noun
      ? conjuncts(tree, named)
      : headline || asked
        ? [noun]
        : owner.length > 0
          ? owner
          : governor
            ? surfaceSubject(governor).filter((s) => s !== noun)
            : [];
  if (subject.length > 0) clause.slots.set('subject', subject);
}

/** Participles that tell who has a place: "rebel-held", "Russian-occupied since March". */
const HOLDING = new Set(['hold', 'control', 'occupy', 'administer', 'run', 'rule', 'govern']);

/** Who holds what, in a participle that a hyphen joins to its holder. */
function holderOf({ tree, head, lemmas }: Clause): number | undefined {
  const joined = head > 1 && tokenAt(tree, head - 1).text === '-' && tokenAt(tree, head).xpos === 'VBN';
  return joined && lemmas.some((l) => HOLDING.has(l)) ? head - 2 : undefined;
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

/** "Described shooting", "opposes sending troops": who tells or judges an act does not do it. */
const JUDGING = new Set([
  'describe',
  'oppose',
  'ban',
  'forbid',
  'prohibit',
  'advocate',
  'recommend',
  'outlaw',
  'criticise',
  'criticize',
  'condemn',
]);

function fillControl(clause: Clause, governor: Clause): void {
  if (tokenAt(clause.tree, clause.head).xpos === 'VBG' && governor.lemmas.some((l) => JUDGING.has(l))) return;
  const objects = governor.passive
    ? []
    : [...(governor.slots.get('object') ?? []), ...(governor.slots.get('indirect') ?? [])];
  const byObject = objects.length > 0 && !governor.lemmas.some((l) => SUBJECT_CONTROL.has(l));
  const called = calledOn(governor);
  fillSubject(clause, called.length > 0 ? called : byObject ? objects : surfaceSubject(governor));
}

/** "Accused the rebels of killing", "the rebels are blamed for killing": who is blamed is said to have done it. */
const BLAMING = new Set([
  'accuse',
  'suspect',
  'blame',
  'charge',
  'convict',
  'acquit',
  'indict',
  'condemn',
  'denounce',
  'criticise',
  'criticize',
]);

function blamedFor(clause: Clause, governor: Clause): number[] | undefined {
  const isDeed = ['of', 'for', 'with'].includes(markOf(clause.tree, clause.head));
  return isDeed && governor.lemmas.some((l) => BLAMING.has(l)) ? governor.slots.get('object') : undefined;
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
  const own = childrenBy(clause.tree, clause.head, 'xcomp', 'ccomp').length > 0;
  if (clause.slots.has('object') || clause.passive || own) return;
  for (const c of childrenBy(clause.tree, clause.head, 'conj')) {
    const later: Slots | undefined = verbs.get(c)?.slots;
    const object = later?.get('object');
    // "drove into the city and met resistance"
    const complete = childrenBy(clause.tree, clause.head, 'obl').some((o) => o < c && caseOf(clause.tree, o) !== '');
    if (object && !complete && !later?.has('subject')) clause.slots.set('object', object);
  }
}

/** Completes the slots of a clause in place; governors must have been completed before. */
export function gapSlots(clause: Clause, verbs: ReadonlyMap<number, Clause>, eventWords: ReadonlySet<string>): void {
  const { tree, head } = clause;
  const { deprel, head: above, xpos } = tokenAt(tree, head);
  const governor = verbs.get(above);
  const holder = isRelation(deprel, 'amod', 'acl') ? holderOf(clause) : undefined;
  const told = ultimatumAround(tree, head)?.told;
  if (above < 0) shareObject(clause, verbs);
  else if (told !== undefined) fillSubject(clause, conjuncts(tree, told));
  else if (holder !== undefined) clause.slots.set('subject', [holder]).set('object', [above]);
  else if (deprel === 'acl:relcl') fillRelative(clause, antecedentOf(clause, above, eventWords));
  else if (isRelation(deprel, 'acl') && xpos === 'VB' && openSubject(clause)) fillNounInfinitive(clause, above, verbs);
  else if (isRelation(deprel, 'acl')) fillParticiple(clause, above, verbs);
  else if (governor && openSubject(clause)) {
    if (isRelation(deprel, 'xcomp') || calledOn(governor).length > 0) fillControl(clause, governor);
    else if (isRelation(deprel, 'conj')) fillCoordinated(clause, governor);
    else if (isRelation(deprel, 'advcl', 'ccomp') && ['VBG', 'VBN', 'VB'].includes(xpos))
      fillSubject(clause, blamedFor(clause, governor) ?? surfaceSubject(governor));
  } else if (
    !governor &&
    openSubject(clause) &&
    (isRelation(deprel, 'xcomp') || (isRelation(deprel, 'advcl') && xpos === 'VBG'))
  ) {
    // "Norway is willing to help", "Norway is a donor, giving"
    fillSubject(
      clause,
      childrenBy(tree, above, 'nsubj').flatMap((s) => conjuncts(tree, s)),
    );
  }
  shareObject(clause, verbs);
  borrowFromSubject(tree, clause.slots);
}
