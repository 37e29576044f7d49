/** The language model's marks of a sentence in, the parties that they mean out. */
import type { NamedParty, Party } from '../../domain/coding.js';
import type { Mark, MarkLayer } from '../../domain/sentence.js';
import type { Passage } from '../clause/passage.js';
import { type Tree, tokenAt } from '../clause/tree.js';
import { partyAt, partyOf, sameParty } from './party.js';

/** The words of a mark, the one that hangs on a word outside first. */
function wordsOf(tree: Tree, mark: Mark): number[] {
  const inside = tree.sentence.tokens.flatMap((t, i) => (t.start >= mark.start && t.end <= mark.end ? [i] : []));
  const head = inside.find((i) => !inside.includes(tokenAt(tree, i).head));
  return head === undefined ? inside : [head, ...inside.filter((i) => i !== head)];
}

/** The marks of a layer in some roles, in the order of the text. */
export function marksOf(tree: Tree, layer: MarkLayer, roles: readonly string[]): Mark[] {
  return tree.sentence.marks.filter((m) => m.layer === layer && roles.includes(m.role));
}

function distinct<P extends Party>(parties: readonly P[]): P[] {
  return parties.filter((p, i) => !parties.slice(0, i).some((q) => sameParty(p, q)));
}

/** The actors that marks mean. */
export function markedParties(passage: Passage, tree: Tree, layer: MarkLayer, roles: readonly string[]): Party[] {
  const parties = marksOf(tree, layer, roles).flatMap((mark) => {
    for (const i of wordsOf(tree, mark)) {
      const party = partyAt(passage, tree, i);
      if (party) return [party];
    }
    return [];
  });
  return distinct(parties);
}

/** What marks mean, be it an actor or a thing: "a bridge", "two buses". */
export function markedThings(passage: Passage, tree: Tree, layer: MarkLayer, roles: readonly string[]): NamedParty[] {
  const things = marksOf(tree, layer, roles).flatMap((mark) => {
    const mention = wordsOf(tree, mark).flatMap((i) => passage.mentionAt(tree, i) ?? [])[0];
    return mention ? [partyOf(mention)] : [];
  });
  return distinct(things);
}
