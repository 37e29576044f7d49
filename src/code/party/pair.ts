/** A plural noun in, the two parties that it stands for out: "the two countries", "both sides", "the neighbours". */
import type { NamedParty } from '../../domain/coding.js';
import type { Mention } from '../../domain/mention.js';
import { type Passage, textOf, wordSet } from '../clause/passage.js';
import { childrenBy, isRelation, spanOf, type Tree, tokenAt } from '../clause/tree.js';
import { partyOf } from './party.js';

/** Sentences that the two parties may lie back. */
const FARTHEST = 6;

const ARMED_OR_RULING = ['REB', 'UAF', 'PRM', 'MIL', 'GOV', 'PTY'];

type Kind = 'states' | 'sides';

/** "The two have not been allies": nothing but the number. */
function isBareTwo(tree: Tree, i: number): boolean {
  const { upos, lemma } = tokenAt(tree, i);
  const the = childrenBy(tree, i, 'det').some((c) => tokenAt(tree, c).lemma.toLowerCase() === 'the');
  return (
    upos === 'NUM' && ['two', '2'].includes(lemma.toLowerCase()) && the && childrenBy(tree, i, 'nmod').length === 0
  );
}

/** What a noun asks of its two parties; undefined if it stands for no pair. */
function kindAt(passage: Passage, tree: Tree, i: number): Kind | undefined {
  const token = tokenAt(tree, i);
  const lemma = token.lemma.toLowerCase();
  if (isBareTwo(tree, i)) return 'sides';
  if (token.upos !== 'NOUN' || !/s$/i.test(token.text)) return undefined;
  const words = childrenBy(tree, i, 'nummod', 'det').map((c) => tokenAt(tree, c).lemma.toLowerCase());
  const counted = words.includes('two') || words.includes('2') || words.includes('both');
  const bare = words.includes('the') && words.length === 1 && wordSet(passage.lexicon, 'pair-bare').has(lemma);
  const modified = childrenBy(tree, i, 'nmod', 'nmod:poss', 'amod', 'acl', 'compound').length > 0;
  if (!(counted || (bare && !modified))) return undefined;
  if (wordSet(passage.lexicon, 'pair-states').has(lemma)) return 'states';
  return wordSet(passage.lexicon, 'pair-sides').has(lemma) ? 'sides' : undefined;
}

function isState({ readings: [best], type }: Mention): boolean {
  return best?.id !== undefined && best.id === best.country && (type === 'place' || type === 'nationality');
}

function suits(kind: Kind, mention: Mention): boolean {
  if (!mention.named) return false;
  const armed = mention.readings[0]?.sectors.some((s) => ARMED_OR_RULING.includes(s)) ?? false;
  return isState(mention) || (kind === 'sides' && mention.type === 'organisation' && armed);
}

/** One mention for each actor, in the order of the text. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const id = (m: Mention) => m.readings[0]?.id ?? m.text.toLowerCase();
  return mentions.filter((m, at) => mentions.findIndex((other) => id(other) === id(m)) === at);
}

/** "Armenia and Azerbaijan" among others: two that are coordinated. */
function coordinated(tree: Tree, mentions: readonly Mention[]): Mention[] | undefined {
  for (const first of mentions) {
    const second = mentions.find((m) => {
      const { deprel, head } = tokenAt(tree, m.head);
      return isRelation(deprel, 'conj') && head === first.head;
    });
    if (second) return [first, second];
  }
  return undefined;
}

const FIGHTERS = ['REB', 'UAF', 'PRM'];

/** One rules, the other bears arms against it. */
function isStateAndFoe(two: readonly Mention[]): boolean {
  return two.some(isState) && two.some((m) => m.readings[0]?.sectors.some((s) => FIGHTERS.includes(s)) ?? false);
}

/** The last two parties told together before; of a state and an armed group, also those told one after the other. */
export function lastTwo(passage: Passage, tree: Tree, i: number, kind: Kind): readonly Mention[] | undefined {
  const at = passage.trees.indexOf(tree);
  let nearest: readonly Mention[] = [];
  for (let k = at; k >= Math.max(0, at - FARTHEST); k -= 1) {
    const other = passage.trees[k];
    if (!other) continue;
    const here = passage.mentions.filter(
      (m) => m.sentence === other.sentence.index && (k < at || m.head < i) && suits(kind, m),
    );
    const told = distinct(here);
    if (told.length === 2) return told;
    if (told.length > 2) return coordinated(other, told);
    nearest = nearest.length < 2 ? distinct([...nearest, ...told]) : nearest;
  }
  return kind === 'sides' && nearest.length === 2 && isStateAndFoe(nearest) ? nearest : undefined;
}

function standIn(passage: Passage, tree: Tree, i: number, mention: Mention): NamedParty {
  const led = childrenBy(tree, i, 'det', 'nummod', 'amod').filter((c) => c < i);
  const span = spanOf(tree, [...led, i]);
  const text = textOf(passage, tree).slice(span.start, span.end);
  const why = `"${text}" for "${mention.text}"`;
  const readings = mention.readings.map((r) => ({ ...r, why: `${why}; ${r.why}` }));
  const { inTitle: _, ...party } = partyOf({ ...mention, readings });
  return { ...party, ...span, text, ...(tree.sentence.inTitle ? { inTitle: true as const } : {}) };
}

/** The two parties that a word stands for; undefined if it is no such word or the two were not told. */
export function pairAt(passage: Passage, tree: Tree, i: number): NamedParty[] | undefined {
  const kind = kindAt(passage, tree, i);
  const two = kind && lastTwo(passage, tree, i, kind);
  return two?.map((mention) => standIn(passage, tree, i, mention));
}
