/** A clause that names nobody in, the ground on which its act takes place out: a country or a place in one. */
import type { Party } from '../../domain/coding.js';
import type { EventType } from '../../domain/plover.js';
import type { Clause } from '../clause/frame.js';
import type { Passage } from '../clause/passage.js';
import { caseOf, childrenBy } from '../clause/tree.js';
import { asPlace, partyAt } from './party.js';

const GROUND = ['in', 'at', 'near', 'outside', 'inside', 'across', 'around', 'throughout'];
/** Acts that are told without those who do them: "clashes in Minsk", "a truce in Yemen began". */
const TOLD_BARE: ReadonlySet<EventType | null> = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'MOBILIZE', 'RETREAT']);

/** The places told with a clause that names nobody; none for types that need somebody. */
export function groundOf(passage: Passage, clause: Clause, type: EventType | null): Party[] {
  return TOLD_BARE.has(type) ? placeAround(passage, clause) : [];
}

/** The place told with a clause or with the noun that it is said of. */
export function placeAround(passage: Passage, clause: Clause): Party[] {
  const { tree, slots } = clause;
  const own = GROUND.flatMap((slot) => slots.get(slot) ?? []);
  const behind = (slots.get('subject') ?? [])
    .flatMap((s) => childrenBy(tree, s, 'nmod'))
    .filter((c) => GROUND.includes(caseOf(tree, c)));
  for (const i of [...own, ...behind]) {
    const party = partyAt(passage, tree, i);
    if (party && !('quantifier' in party) && party.type === 'place' && party.country) return [asPlace(party)];
  }
  return [];
}
