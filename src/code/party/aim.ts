/** A material act that names nobody in its recipient's place in, whom or what ground it touches out: "captured the mosque in Mosul", "a strike for better pay at the mine". */
import type { Rule } from '../../codebook/rule.js';
import type { Party } from '../../domain/coding.js';
import type { Clause } from '../clause/frame.js';
import type { Passage } from '../clause/passage.js';
import { caseOf, childrenBy, isRelation, type Tree, tokenAt } from '../clause/tree.js';
import { partyAt, sameParty } from './party.js';

/** What a protest is about. */
const ABOUT = ['against', 'over', 'at', 'about', 'for', 'object', 'outside', 'to', 'after'];
const GROUND = ['in', 'at', 'near', 'along', 'across', 'around', 'inside', 'outside', 'on'];
/** Prepositions whose phrases say nothing of whom an act touches. */
const ASIDE = new Set(['by', 'with', 'from', 'since', 'during', 'after', 'before', 'as', 'without', 'despite']);
/** Words that a phrase may lie deep. */
const DEEPEST = 4;

function below(tree: Tree, i: number): number[] {
  const kids = childrenBy(tree, i, 'nmod', 'amod', 'compound', 'obj', 'obl', 'ccomp', 'xcomp', 'acl', 'appos', 'nsubj');
  return kids.filter((c) => !(isRelation(tokenAt(tree, c).deprel, 'nmod', 'obl') && ASIDE.has(caseOf(tree, c))));
}

/** True if the party is none of the actors, nor the state that they act for. */
function isOther(party: Party, actors: readonly Party[]): boolean {
  if ('quantifier' in party || party.country === undefined || actors.some((a) => sameParty(a, party))) return false;
  const state = party.type === 'place' || party.type === 'nationality';
  return (
    !state || party.id !== party.country || !actors.some((a) => !('quantifier' in a) && a.country === party.country)
  );
}

/** The nearest party in and under the words. */
function nearest(passage: Passage, tree: Tree, words: readonly number[], actors: readonly Party[]): Party | undefined {
  let level = words;
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1) {
    for (const i of level) {
      const party = partyAt(passage, tree, i);
      if (party && isOther(party, actors)) return party;
    }
    level = level.flatMap((i) => below(tree, i));
  }
  return undefined;
}

/** The ground of the act, which may be the actor's own. */
function groundIn(passage: Passage, { tree, slots }: Clause): Party | undefined {
  const fillers = GROUND.flatMap((slot) => slots.get(slot) ?? []);
  const parties = fillers.flatMap((i) => partyAt(passage, tree, i) ?? nearest(passage, tree, [i], []) ?? []);
  return parties.find((p) => !('quantifier' in p) && p.type === 'place' && p.country !== undefined);
}

/** The party that a one-sided material act with an actor, but no recipient, is aimed at: in the recipient's place, in its purpose, where it takes place. */
export function aimOf(passage: Passage, clause: Clause, rule: Rule, actors: readonly Party[]): Party[] {
  const { tree, carrier, slots } = clause;
  const type = rule.code?.type;
  const protest = type === 'PROTEST';
  if (actors.length === 0 || rule.parties.length > 0 || (rule.recipient.length === 0 && !protest)) return [];
  const at = (names: readonly string[]) => names.flatMap((slot) => slots.get(slot) ?? []);
  const purposes = childrenBy(tree, carrier, 'advcl', 'xcomp').filter((c) => c > carrier);
  const words = protest ? [...at(ABOUT), ...purposes] : at([...rule.recipient, 'object']);
  const party =
    nearest(passage, tree, words, actors) ??
    (type === 'AID' ? nearest(passage, tree, purposes, actors) : undefined) ??
    groundIn(passage, clause);
  return party ? [party] : [];
}
