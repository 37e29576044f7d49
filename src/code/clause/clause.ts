/** A sentence's tree in, its clauses out: each verb, event noun or predicate with what fills its places. */
import type { Clause } from './frame.js';
import { gapSlots } from './gap.js';
import { isLocated, locatedClause } from './location.js';
import { nounSlots } from './nounslots.js';
import { predicatedOf } from './predicate.js';
import { ancestors, childrenBy, isRelation, spanOf, type Tree, tokenAt } from './tree.js';
import { verbSlots } from './verbslots.js';

/** Lemma of a verb with its particle first, then bare. */
export function verbLemmas(tree: Tree, i: number): { lemmas: string[]; words: number[] } {
  const lemma = tokenAt(tree, i).lemma.toLowerCase();
  // "called home its envoy"
  const homeward = childrenBy(tree, i, 'advmod').filter((c) => c === i + 1 && tokenAt(tree, c).text === 'home');
  const particles = [...childrenBy(tree, i, 'compound:prt'), ...homeward];
  const phrases = particles.map((p) => `${lemma} ${tokenAt(tree, p).text.toLowerCase()}`);
  return { lemmas: [...phrases, lemma], words: [i, ...particles] };
}

export function isPassive(tree: Tree, i: number): boolean {
  const kids = tree.children[i] ?? [];
  if (kids.some((c) => ['aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent'].includes(tokenAt(tree, c).deprel)))
    return true;
  const token = tokenAt(tree, i);
  const isBare = childrenBy(tree, i, 'aux').length === 0 && token.deprel !== 'acl:relcl';
  if (isBare && token.xpos === 'VBN') return isRelation(token.deprel, 'acl', 'advcl') || sharesPassive(tree, i);
  // "the men killed in the blast": the past tense of a verb without a subject of its own, hung on a noun, is its participle
  const isAlone = childrenBy(tree, i, 'nsubj', 'mark', 'obj').length === 0;
  return isBare && token.xpos === 'VBD' && isAlone && isRelation(token.deprel, 'acl');
}

/** "Were abducted and killed": a participle joined to a passive one is passive too. */
function sharesPassive(tree: Tree, i: number): boolean {
  const { deprel, head } = tokenAt(tree, i);
  return deprel === 'conj' && head >= 0 && childrenBy(tree, i, 'nsubj').length === 0 && isPassive(tree, head);
}

/** True if the tense of the word is that of a verb: a verb, or a predicate with a copula. */
function isPredicate(tree: Tree, i: number): boolean {
  return tokenAt(tree, i).upos === 'VERB' || childrenBy(tree, i, 'cop', 'aux:pass').length > 0;
}

/** "March" in "March 23" is no march. */
function isDate(tree: Tree, i: number): boolean {
  const { start, end } = tokenAt(tree, i);
  return tree.sentence.times.some((time) => time.start < end && start < time.end);
}

/** Words that bind an event noun to a verb, and count it. */
export interface Carriers {
  /** Verbs that add no act of their own: "carry out", "go on". */
  readonly light: ReadonlySet<string>;
  /** Verbs that only say that their subject takes place: "erupt". */
  readonly happening: ReadonlySet<string>;
  /** Nouns that count acts: "a wave of attacks". */
  readonly rounds: ReadonlySet<string>;
}

/** "A new round of exercises": the noun that stands in the sentence for the acts it counts. */
function counted(tree: Tree, i: number, rounds: ReadonlySet<string>): number {
  const { deprel, head } = tokenAt(tree, i);
  const counts = isRelation(deprel, 'nmod') && head >= 0 && prepositionOf(tree, i) === 'of';
  return counts && rounds.has(tokenAt(tree, head).lemma.toLowerCase()) ? head : i;
}

/** The verb that an event noun stands under ("carried out an attack", "talks were held", "clashes erupted"), if it is one that carries it. */
function lightVerb(tree: Tree, noun: number, { light, happening, rounds }: Carriers): number | undefined {
  const i = counted(tree, noun, rounds);
  const { deprel, head } = tokenAt(tree, i);
  if (head < 0 || tokenAt(tree, head).upos !== 'VERB') return undefined;
  const { lemmas } = verbLemmas(tree, head);
  const preposition = isRelation(deprel, 'obl') ? prepositionOf(tree, i) : '';
  // "took place"
  const idioms = childrenBy(tree, head, 'obj').map((o) => `${lemmas.at(-1)} ${tokenAt(tree, o).lemma.toLowerCase()}`);
  if (deprel === 'nsubj' && [...lemmas, ...idioms].some((l) => happening.has(l))) return head;
  if (preposition && lemmas.some((l) => light.has(`${l} ${preposition}`))) return head;
  const carried = deprel === 'obj' || deprel === 'nsubj:pass' || ['in', 'under'].includes(preposition);
  if (!carried) return participleOf(tree, i, light);
  return lemmas.some((l) => light.has(l)) ? head : undefined;
}

/** "An attack carried out by", "the attack that rebels carried out": the participle or relative clause after the noun. */
function participleOf(tree: Tree, i: number, light: ReadonlySet<string>): number | undefined {
  return childrenBy(tree, i, 'acl').find((c) => {
    const told = isPassive(tree, c) || (tokenAt(tree, c).deprel === 'acl:relcl' && doesIt(tree, c));
    return told && verbLemmas(tree, c).lemmas.some((l) => light.has(l));
  });
}

/** True if a relative clause has a subject other than the relative pronoun: what it hangs on is done, and does nothing. */
function doesIt(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, 'nsubj').some((s) => tokenAt(tree, s).upos !== 'PRON' && tokenAt(tree, s).upos !== 'DET');
}

function prepositionOf(tree: Tree, i: number): string {
  return childrenBy(tree, i, 'case')
    .map((c) => tokenAt(tree, c).text.toLowerCase())
    .join(' ');
}

function verbClause(tree: Tree, i: number): Clause {
  const { lemmas, words } = verbLemmas(tree, i);
  const passive = isPassive(tree, i);
  const slots = verbSlots(tree, i, passive);
  return { tree, head: i, kind: 'verb', lemmas, trigger: spanOf(tree, words), slots, carrier: i, passive };
}

function nominalClause(tree: Tree, i: number, verbs: ReadonlyMap<number, Clause>, carriers: Carriers): Clause {
  const token = tokenAt(tree, i);
  const kind = token.upos === 'ADJ' ? 'adjective' : 'noun';
  const under = lightVerb(tree, i, carriers) ?? participleOf(tree, i, carriers.light);
  const predicated = under === undefined ? predicatedOf(tree, i, verbs) : undefined;
  const carrier = under ?? predicated?.carrier ?? i;
  const verb = under === undefined ? undefined : verbs.get(under);
  const compound = childrenBy(tree, i, 'compound').map(
    (c) => `${tokenAt(tree, c).lemma.toLowerCase()} ${token.lemma.toLowerCase()}`,
  );
  const adjectives = childrenBy(tree, i, 'amod').map(
    (c) => `${tokenAt(tree, c).lemma.toLowerCase()} ${token.lemma.toLowerCase()}`,
  );
  return {
    tree,
    head: i,
    kind,
    lemmas: [...compound, ...adjectives, token.lemma.toLowerCase()],
    trigger: spanOf(tree, [i]),
    slots: nounSlots(tree, i, verb, predicated?.subject),
    carrier,
    passive: verb?.passive ?? false,
  };
}

/** Index of the head of a clause above this word, if it has one. */
function depth(tree: Tree, i: number): number {
  return ancestors(tree, i).length;
}

/**
 * All clauses of a sentence, deepest first, so that what is embedded is coded before what embeds it.
 * `carriers` holds the verbs that carry an event noun, `eventWords` the nouns and adjectives that rules know.
 */
export function clausesOf(tree: Tree, carriers: Carriers, eventWords: ReadonlySet<string>): Clause[] {
  const indices = tree.sentence.tokens.map((_, i) => i);
  const verbs = new Map(indices.filter((i) => tokenAt(tree, i).upos === 'VERB').map((i) => [i, verbClause(tree, i)]));
  for (const i of indices) if (!verbs.has(i) && isLocated(tree, i)) verbs.set(i, locatedClause(tree, i));
  for (const i of [...verbs.keys()].sort((a, b) => depth(tree, a) - depth(tree, b))) {
    const clause = verbs.get(i);
    if (clause) gapSlots(clause, verbs, eventWords);
  }
  const nominals = indices
    .filter(
      (i) =>
        ['NOUN', 'PROPN', 'ADJ'].includes(tokenAt(tree, i).upos) &&
        !isDate(tree, i) &&
        eventWords.has(tokenAt(tree, i).lemma.toLowerCase()),
    )
    .filter((i) => tokenAt(tree, i).upos !== 'ADJ' || isPredicate(tree, i))
    .map((i) => nominalClause(tree, i, verbs, carriers));
  return [...verbs.values(), ...nominals].sort((a, b) => depth(tree, b.head) - depth(tree, a.head) || a.head - b.head);
}
