/** An act of force and the parties found for it in, the same out with the things that it hit in the recipient's place: "the home of the mayor". */
import type { SlotName } from '../../codebook/rule.js';
import type { NamedParty, Party } from '../../domain/coding.js';
import type { Mention, MentionType } from '../../domain/mention.js';
import type { Clause } from '../clause/frame.js';
import type { Passage } from '../clause/passage.js';
import type { Tree } from '../clause/tree.js';
import { CONCERNING, ownersOf } from './owner.js';
import { partyAt, partyOf } from './party.js';
import type { Roles } from './roles.js';

const THINGS: ReadonlySet<MentionType> = new Set<MentionType>(['facility', 'vehicle']);
/** Places whose fillers are where the act was, rather than what it was aimed at. */
const AROUND: ReadonlySet<SlotName> = new Set<SlotName>(['in', 'at', 'near', 'outside', 'inside']);

function isGround(party: Party): party is NamedParty {
  return !('quantifier' in party) && party.type === 'place';
}

/** A thing of no known country is of the one where it was hit. */
function onGround(thing: NamedParty, ground: NamedParty | undefined): NamedParty {
  if (thing.country !== undefined || ground?.country === undefined) return thing;
  const { country } = ground;
  return { ...thing, country, readings: [{ country, sectors: [], why: `hit in ${ground.text}` }] };
}

/** A thing hit stands for whom it belongs to or concerns, in its own words. */
function thingHit(
  passage: Passage,
  tree: Tree,
  i: number,
  mention: Mention,
  ground: NamedParty | undefined,
): NamedParty {
  const thing = partyOf(mention);
  const whose = ownersOf(passage, tree, i, CONCERNING)[0];
  if (!whose || 'quantifier' in whose) return onGround(thing, ground);
  const { text, start, end, type } = thing;
  return { ...whose, text, start, end, type };
}

/** Recipients of an act of force: where a thing stands in the first of the rule's places that is filled, that thing. */
export function withTargets(passage: Passage, clause: Clause, slots: readonly SlotName[], roles: Roles): Roles {
  const ground = roles.recipients.find(isGround);
  for (const slot of slots) {
    const parties = (clause.slots.get(slot) ?? []).flatMap((i) => partyAt(passage, clause.tree, i) ?? []);
    if (parties.some((p) => !(AROUND.has(slot) && isGround(p)))) return roles;
    const things = (clause.slots.get(slot) ?? []).flatMap((i) => {
      const mention = passage.mentionAt(clause.tree, i);
      return mention && THINGS.has(mention.type) ? [thingHit(passage, clause.tree, i, mention, ground)] : [];
    });
    if (things.length > 0) return { ...roles, recipients: things };
  }
  return roles;
}
