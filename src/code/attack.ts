/** A draft of an attack in, the same with perpetrators, victims, targets and weapons that the language model marks out. */
import type { Party } from '../domain/coding.js';
import { type Passage, textOf } from './clause/passage.js';
import type { Tree } from './clause/tree.js';
import type { Draft } from './draft.js';
import { markedParties, markedThings, marksOf } from './party/marked.js';
import { sameParty } from './party/party.js';
import type { Roles } from './party/roles.js';

const PERPETRATORS = ['perpetratorIndividual', 'perpetratorOrganisation'];
const SUFFERERS = ['victim', 'target'];

function joined(known: readonly Party[], more: readonly Party[], without: readonly Party[]): Party[] {
  const added = more.filter((p) => ![...known, ...without].some((q) => sameParty(p, q) || overlap(p, q)));
  return [...known, ...added];
}

function overlap(a: Party, b: Party): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Roles of an attack with those that are marked: all of them, or (`onlyOpen`) only where none stood. */
export function withMarkedRoles(
  passage: Passage,
  tree: Tree,
  { actors: known, recipients: hit }: Roles,
  onlyOpen = false,
): Roles {
  const perpetrators = markedParties(passage, tree, 'attack', PERPETRATORS);
  const sufferers = markedThings(passage, tree, 'attack', SUFFERERS);
  const actors = onlyOpen && known.length > 0 ? known : joined(known, perpetrators, hit);
  return { actors, recipients: onlyOpen && hit.length > 0 ? hit : joined(hit, sufferers, actors) };
}

/** An attack that a rule coded with the marked roles; all of them where it is the only attack of its sentence. */
export function completeAttack(passage: Passage, draft: Draft, isOnly: boolean): Draft {
  const { event, clause } = draft;
  if (event?.event.type !== 'ASSAULT') return draft;
  const { tree } = clause;
  const text = textOf(passage, tree);
  const weapons = marksOf(tree, 'attack', ['weapon']).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
  const instruments = event.instruments.length > 0 ? event.instruments : weapons;
  return { ...draft, event: { ...event, ...withMarkedRoles(passage, tree, event, !isOnly), instruments } };
}
