/** A clause that leaves its parties out in, the earlier words that tell them out: "the truce ended", "the war goes on". */
import type { Mention } from '../../domain/mention.js';
import type { Clause } from '../clause/frame.js';
import { type Passage, wordSet } from '../clause/passage.js';
import { childrenBy, isDefinite, type Tree, tokenAt } from '../clause/tree.js';
import { lastTwo } from './pair.js';

function isDeniedNoun(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, 'det').some((c) => tokenAt(tree, c).lemma.toLowerCase() === 'no');
}

const SIDES = ['between', 'with', 'against', 'on'];
/** Word sets whose nouns call one and the same thing: what is between two who fight each other. */
const FAMILIES = ['coop-truce-nouns', 'force-wars'];

/** The word set of wars or truces that a noun is in. */
function familyOf(passage: Passage, lemma: string): string | undefined {
  return FAMILIES.find((name) => wordSet(passage.lexicon, name).has(lemma));
}

const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();

/** An earlier clause as what only its sides are taken from. */
function sidesOf(clause: Clause, between: readonly number[] = []): Clause {
  const sides = [...clause.slots].filter(([name]) => SIDES.includes(name));
  return { ...clause, slots: new Map(between.length > 0 ? [['between', [...between]]] : sides) };
}

/** "It is not in force", "the deal lapsed": those who made the last agreement that was told. */
function makersOf(passage: Passage, clause: Clause, subject: number, made: Clause | undefined): Clause | undefined {
  const nouns = wordSet(passage.lexicon, 'coop-agreement-nouns');
  const word = lemmaOf(clause.tree, subject);
  if (word !== 'it' && !nouns.has(word) && !wordSet(passage.lexicon, 'coop-agreement-papers').has(word))
    return undefined;
  return made && sidesOf(made, [...(made.slots.get('subject') ?? []), ...(made.slots.get('with') ?? [])]);
}

/** All who stand on one side or the other of an earlier war or truce, if two are told. */
function bothSides(passage: Passage, earlier: Clause): Clause | undefined {
  const all = ['possessor', 'modifier', 'by', 'subject', ...SIDES].flatMap((slot) => earlier.slots.get(slot) ?? []);
  const sides = [...new Set(all)].filter((i) => passage.mentionAt(earlier.tree, i) !== undefined);
  return sides.length > 1 ? sidesOf(earlier, sides) : undefined;
}

/** The clauses of a report so far, as far as later ones may point back to them. */
export class Earlier {
  readonly #nouns = new Map<string, Clause>();
  readonly #sides = new Map<string, Clause>();
  #agreed: Clause | undefined;

  /** Takes in the clauses of the next sentence. */
  add(passage: Passage, clauses: readonly Clause[]): void {
    const agreements = wordSet(passage.lexicon, 'coop-agreement-nouns');
    for (const clause of clauses) {
      if (clause.kind === 'noun') this.#nouns.set(lemmaOf(clause.tree, clause.head), clause);
      const objects = clause.slots.get('object') ?? [];
      if (clause.kind === 'verb' && objects.some((o) => agreements.has(lemmaOf(clause.tree, o)))) this.#agreed = clause;
      this.#addSides(passage, clause);
    }
  }

  #addSides(passage: Passage, clause: Clause): void {
    const about =
      clause.kind === 'noun' ? [clause.head] : ['subject', 'object'].flatMap((s) => clause.slots.get(s) ?? []);
    const family = about.map((i) => familyOf(passage, lemmaOf(clause.tree, i))).find((found) => found !== undefined);
    const sides = family && bothSides(passage, clause);
    if (sides) this.#sides.set(family, sides);
  }

  /** The last clause on a noun. */
  noun(lemma: string): Clause | undefined {
    return this.#nouns.get(lemma);
  }

  /** The sides of the last war or truce of which both were told, by the name of its word set. */
  sides(family: string): Clause | undefined {
    return this.#sides.get(family);
  }

  /** The last clause whose verb has an agreement as its object. */
  get agreed(): Clause | undefined {
    return this.#agreed;
  }
}

const FIGHTERS = ['REB', 'UAF', 'PRM'];

function fights({ readings: [best] }: Mention): boolean {
  return best?.sectors.some((sector) => FIGHTERS.includes(sector)) ?? false;
}

/** The last two told together, one of whom is an armed group. */
function foesOf(passage: Passage, clause: Clause, noun: number): Clause | undefined {
  const two = lastTwo(passage, clause.tree, noun, 'sides');
  const tree = two?.[0] && passage.trees.find((t) => t.sentence.index === two[0]?.sentence);
  if (!two || !tree || !two.some(fights)) return undefined;
  return { ...clause, tree, slots: new Map([['between', two.map((m) => m.head)]]) };
}

/** The one side that a clause names is among the two. */
function isAmong(passage: Passage, clause: Clause, side: number, two: Clause): boolean {
  const id = passage.mentionAt(clause.tree, side)?.readings[0]?.id;
  const sides = [...two.slots.values()].flat();
  return id !== undefined && sides.some((i) => passage.mentionAt(two.tree, i)?.readings[0]?.id === id);
}

/** "The war", "there is no truce", "war with Chad": the sides of the war or truce told before, else the two who were told together last. */
function familiar(passage: Passage, clause: Clause, noun: number, before: Earlier): Clause | undefined {
  const family = familyOf(passage, lemmaOf(clause.tree, noun));
  if (!family || clause.slots.has('between')) return undefined;
  const two = before.sides(family) ?? foesOf(passage, clause, noun);
  const [side] = ['with', 'against'].flatMap((slot) => clause.slots.get(slot) ?? []);
  return two && (side === undefined || isAmong(passage, clause, side, two)) ? two : undefined;
}

/** The noun that a clause is about: itself, or its surface subject. */
function topicOf(clause: Clause): number | undefined {
  if (clause.kind === 'noun') return clause.head;
  return clause.slots.get('subject')?.[0] ?? (clause.passive ? clause.slots.get('object')?.[0] : undefined);
}

/** Verbs that are not done to people. */
const ON_THINGS = new Set([
  ...['restore', 'resume', 're-establish', 'reestablish', 'renew', 'reopen', 'sever', 'break', 'cut'],
  ...['impose', 'reimpose', 'lift', 'repeal', 'ease', 'tighten', 'extend', 'prolong', 'terminate'],
]);

const THINGS: Readonly<Record<string, string>> = { it: 'Sing', they: 'Plur', them: 'Plur' };

/** The object of an earlier clause of the sentence that a pronoun has the number of, if it is a thing and no actor. */
function thingMeant(passage: Passage, clause: Clause, pronoun: number, earlier: readonly Clause[]) {
  const { tree } = clause;
  const number = THINGS[tokenAt(tree, pronoun).text.toLowerCase()];
  if (number === undefined || tokenAt(tree, pronoun).upos !== 'PRON') return undefined;
  const told = earlier.flatMap((other) => (other.slots.get('object') ?? []).map((thing) => ({ other, thing })));
  const fits = ({ thing }: { thing: number }) =>
    thing < pronoun && tokenAt(tree, thing).upos === 'NOUN' && tokenAt(tree, thing).feats.Number === number;
  const last = told.filter(fits).sort((a, b) => b.thing - a.thing)[0];
  return last && passage.mentionAt(tree, last.thing) === undefined ? last : undefined;
}

/** "Cut ties with Iran in 2009 and restored them in 2014": the thing that the pronoun stands for takes its place. */
export function standIn(passage: Passage, clause: Clause, clauses: readonly Clause[]): void {
  const [object] = clause.slots.get('object') ?? [];
  const inanimate = clause.kind === 'verb' && ON_THINGS.has(tokenAt(clause.tree, clause.head).lemma.toLowerCase());
  if (!inanimate || object === undefined) return;
  const meant = thingMeant(
    passage,
    clause,
    object,
    clauses.filter((c) => c.kind === 'verb' && c.head < clause.head),
  );
  if (!meant) return;
  clause.slots.set('object', [meant.thing]);
  clause.antecedent = sidesOf(meant.other);
}

/** "Pulled out of the truce", "called off the ceasefire": the war or truce that a verb acts on. */
function actedOn(passage: Passage, clause: Clause): number | undefined {
  if (clause.kind !== 'verb') return undefined;
  const fillers = ['object', 'from', 'out of'].flatMap((slot) => clause.slots.get(slot) ?? []);
  return fillers.find((i) => familyOf(passage, lemmaOf(clause.tree, i)) !== undefined);
}

/** The other side of a truce that one side leaves: the two are those of the truce told before, if the one is among them. */
function pointBackActed(passage: Passage, clause: Clause, before: Earlier): void {
  const noun = actedOn(passage, clause);
  const [actor] = clause.slots.get('subject') ?? [];
  if (noun === undefined || actor === undefined || clause.antecedent) return;
  const two = familiar(passage, clause, noun, before);
  if (two && isAmong(passage, clause, actor, two)) clause.antecedent = two;
}

/** What is left open is filled from earlier clauses of the report: of the same noun, of the same war or truce. */
export function pointBack(passage: Passage, clause: Clause, before: Earlier): void {
  pointBackActed(passage, clause, before);
  pointBackTopic(passage, clause, before);
}

/** "The list", "the ban", "the truce ended": an earlier clause of the report on the same noun fills what is left open. */
function pointBackTopic(passage: Passage, clause: Clause, before: Earlier): void {
  const { tree, kind } = clause;
  const topic = topicOf(clause);
  if (topic === undefined) return;
  const lemma = lemmaOf(tree, topic);
  const definite = isDefinite(tree, topic) || lemma === 'it';
  const known = definite || isDeniedNoun(tree, topic);
  const oneSided = ['with', 'against'].some((slot) => clause.slots.has(slot));
  const sides = kind === 'verb' && (known || oneSided) ? familiar(passage, clause, topic, before) : undefined;
  if (!known && !sides) return;
  const earlier = definite ? before.noun(lemma) : undefined;
  const made = definite && kind === 'verb' && !earlier ? makersOf(passage, clause, topic, before.agreed) : undefined;
  const antecedent = sides ?? (earlier && kind === 'verb' ? sidesOf(earlier) : earlier) ?? made;
  if (antecedent) clause.antecedent = antecedent;
}
