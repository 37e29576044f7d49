/** A thing in a party's place in, whose it is out: "Russian positions", "a convoy of the UN", "the plan put forward by Chad". */
import type { Party } from '../../domain/coding.js';
import type { Passage } from '../clause/passage.js';
import { caseOf, childrenBy, conjuncts, isRelation, type Tree, tokenAt } from '../clause/tree.js';
import { partyAt, partyOf, spelledOut } from './party.js';

const OWNING = new Set(['nationality', 'organisation', 'place', 'group']);

/** Whose a thing is by a possessive, an adjective or the clause that says who makes it. */
export function ownerOf(passage: Passage, tree: Tree, thing: number): Party | undefined {
  for (const c of tree.children[thing] ?? []) {
    const { deprel } = tokenAt(tree, c);
    const maker = deprel === 'acl:relcl' ? childrenBy(tree, c, 'nsubj')[0] : undefined;
    if (!['nmod:poss', 'amod', 'compound'].includes(deprel) && maker === undefined) continue;
    const mention = passage.mentionAt(tree, maker ?? c);
    if (mention && maker !== undefined && mention.readings.length > 0 && tokenAt(tree, maker).upos !== 'PRON')
      return partyOf(mention);
    if (mention && maker === undefined && (deprel === 'nmod:poss' || OWNING.has(mention.type)))
      return spelledOut(passage, tree, c) ?? partyOf(mention);
  }
  return undefined;
}

/** The prepositions by which a phrase tells who made a thing, the surest first. */
export const MAKING: readonly string[] = ['by', 'of', 'from'];

/** Those by which it tells whom the thing concerns, or where it is. */
export const CONCERNING: readonly string[] = [
  ...['by', 'of', 'on', 'against', 'to', 'with', 'for', 'from', 'between', 'toward', 'towards'],
  ...['about', 'into', 'over', 'in', 'at', 'inside', 'near', 'across'],
];

const DEEPEST = 3;

/** The phrases behind a thing, its participles' own included ("proposed by Chad", "imposed on Iran"), the surest first. */
function phrasesBehind(tree: Tree, thing: number, prepositions: readonly string[]): number[] {
  const participles = childrenBy(tree, thing, 'acl').filter((c) => tokenAt(tree, c).deprel !== 'acl:relcl');
  const phrases = [...childrenBy(tree, thing, 'nmod'), ...participles.flatMap((p) => childrenBy(tree, p, 'obl'))];
  const rank = (c: number) => prepositions.indexOf(caseOf(tree, c));
  return phrases
    .filter((c) => c > thing && rank(c) >= 0 && !isRelation(tokenAt(tree, c).deprel, 'nmod:poss'))
    .sort((a, b) => rank(a) - rank(b));
}

/** All whom a thing belongs to or concerns, looked for behind these prepositions where nothing nearer says so. */
export function ownersOf(
  passage: Passage,
  tree: Tree,
  thing: number,
  prepositions: readonly string[],
  depth = 0,
): Party[] {
  const near = ownerOf(passage, tree, thing);
  if (near) return [near];
  if (depth >= DEEPEST) return [];
  for (const phrase of phrasesBehind(tree, thing, prepositions)) {
    const found = conjuncts(tree, phrase).flatMap((i) => {
      const party = partyAt(passage, tree, i);
      return party ? [party] : ownersOf(passage, tree, i, prepositions, depth + 1);
    });
    if (found.length > 0) return found;
  }
  return [];
}
