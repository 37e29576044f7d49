/** A clause that leaves its parties out in, the earlier words that tell them out: "the truce ended", "the war goes on". */
import type { Mention } from '../domain/mention.js';
import type { Clause } from './frame.js';
import { lastTwo } from './pair.js';
import { type Passage, wordSet } from './passage.js';
import { childrenBy, isDefinite, type Tree, tokenAt } from './tree.js';

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

/** "The war", "there is no truce": the sides of the war or truce told before, else the two who were told together last. */
function familiar(passage: Passage, clause: Clause, noun: number, before: Earlier): Clause | undefined {
  const family = familyOf(passage, lemmaOf(clause.tree, noun));
  if (!family || ['between', 'with', 'against'].some((slot) => clause.slots.has(slot))) return undefined;
  return before.sides(family) ?? foesOf(passage, clause, noun);
}

/** The noun that a clause is about: itself, or its surface subject. */
function topicOf(clause: Clause): number | undefined {
  if (clause.kind === 'noun') return clause.head;
  return clause.slots.get('subject')?.[0] ?? (clause.passive ? clause.slots.get('object')?.[0] : undefined);
}

/** "The list", "the ban", "the truce ended": an earlier clause of the report on the same noun fills what is left open. */
export function pointBack(passage: Passage, clause: Clause, before: Earlier): void {
  const { tree, kind } = clause;
  const topic = topicOf(clause);
  if (topic === undefined) return;
  const lemma = lemmaOf(tree, topic);
  const definite = isDefinite(tree, topic) || lemma === 'it';
  if (!definite && !isDeniedNoun(tree, topic)) return;
  const sides = kind === 'verb' ? familiar(passage, clause, topic, before) : undefined;
  const earlier = definite ? before.noun(lemma) : undefined;
  const made = definite && kind === 'verb' && !earlier ? makersOf(passage, clause, topic, before.agreed) : undefined;
  const antecedent = sides ?? (earlier && kind === 'verb' ? sidesOf(earlier) : earlier) ?? made;
  if (antecedent) clause.antecedent = antecedent;
}
