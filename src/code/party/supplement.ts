/** Actors and recipients that a rule's own places left open in, filled out from the rest of what the clause tells. */
import type { Rule, SlotName } from '../../codebook/rule.js';
import type { Party, Voice } from '../../domain/coding.js';
import type { EventType } from '../../domain/plover.js';
import type { Clause } from '../clause/frame.js';
import type { Passage } from '../clause/passage.js';
import { childrenBy, conjuncts, isRelation, tokenAt } from '../clause/tree.js';
import { aimOf } from './aim.js';
import { groundOf, placeAround } from './ground.js';
import { CONCERNING, MAKING, ownersOf } from './owner.js';
import { sameParty } from './party.js';
import { partiesIn, type Roles } from './roles.js';

/** What a clause and its report lend to roles left open. */
export interface Lender {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly voices: readonly Voice[];
  readonly type: EventType | null;
  readonly mode?: string;
  /** Whom the acts are done to that the rule took in: "pledged to support the Taliban". */
  readonly inner: () => readonly Party[];
}

/** Places outside a rule's own that may tell whom an act is done to, the surest first. */
const OTHERS: readonly SlotName[] = [
  'to',
  'against',
  'on',
  'toward',
  'towards',
  'at',
  'with',
  'for',
  'over',
  'about',
  'into',
  'from',
  'object',
  'of',
];

/** Acts that are done to a place or to whoever their purpose names where nobody else is: a curfew, a truce, a march. */
const AIMED: ReadonlySet<EventType | null> = new Set<EventType>([
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'RETREAT',
  'CONCEDE',
  'AID',
]);

/** Acts that only the authorities of a place can do. */
const OFFICIAL = new Set(['arrest', 'deport', 'expel', 'ban', 'curfew', 'censor', 'restrict']);

type Fits = (party: Party) => boolean;

/** The parties of the first place that has any, straight or through what belongs to them or concerns them. */
function firstFound(
  { passage, clause, voices }: Lender,
  slots: readonly SlotName[],
  prepositions: readonly string[],
  fits: Fits,
): Party[] {
  for (const slot of slots) {
    const straight = partiesIn(passage, clause, slot, voices);
    if (straight.some(fits)) return straight.filter(fits);
    if (straight.length > 0) continue;
    const owners = (clause.slots.get(slot) ?? [])
      .flatMap((i) => ownersOf(passage, clause.tree, i, prepositions))
      .filter(fits);
    if (owners.length > 0) return distinct(owners);
  }
  return [];
}

function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((p, at) => parties.findIndex((q) => sameParty(p, q)) === at);
}

/** "Issued a statement urging": whoever makes the words or the thing that the participle hangs on. */
function makersOf({ passage, clause }: Lender, fits: Fits): Party[] {
  const { tree, head, passive } = clause;
  const { deprel, head: thing } = tokenAt(tree, head);
  if (passive || !isRelation(deprel, 'acl') || deprel === 'acl:relcl') return [];
  if (tokenAt(tree, thing).deprel !== 'obj') return [];
  const subjects = childrenBy(tree, tokenAt(tree, thing).head, 'nsubj').flatMap((s) => conjuncts(tree, s));
  const lent: Clause = { ...clause, slots: new Map([['subject', subjects]]) };
  return partiesIn(passage, lent, 'subject', []).filter(fits);
}

const SERVING = new Set(['MIL', 'GOV', 'COP']);

/** "Its troops", "peacekeepers": an actor's own people are not whom its act is done to. */
function isOwnPeople(party: Party, actors: readonly Party[]): boolean {
  if ('quantifier' in party || party.id !== undefined || !['group', 'organisation'].includes(party.type)) return false;
  if (!party.sectors.some((s) => SERVING.has(s))) return false;
  return party.country === undefined || actors.some((a) => !('quantifier' in a) && a.country === party.country);
}

const NAMED_TYPES: ReadonlySet<EventType | null> = new Set<EventType>([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'AGREE',
]);

/** "Hazara militiamen refused to give up their rifles": the same words again. */
function isSaidAgain(party: Party, actors: readonly Party[]): boolean {
  return actors.some((a) => a.start === party.start && a.end === party.end && a.inTitle === party.inTitle);
}

/** "The minister asked for silence in Moscow": where words are said at home, the place is not whom they are said to. */
function isHome(party: Party, actors: readonly Party[], type: EventType | null): boolean {
  if ('quantifier' in party || party.type !== 'place' || !NAMED_TYPES.has(type)) return false;
  return actors.some((a) => !('quantifier' in a) && a.country === party.country && a.sectors.includes('GOV'));
}

function actorsFor(lender: Lender, rule: Rule, recipients: readonly Party[]): readonly Party[] {
  const fits: Fits = (p) => !recipients.some((r) => sameParty(r, p));
  const made = makersOf(lender, fits);
  if (made.length > 0) return made;
  const owners = firstFound(lender, rule.actor, MAKING, fits);
  if (owners.length > 0) return owners;
  return OFFICIAL.has(lender.mode ?? '') && recipients.length > 0
    ? placeAround(lender.passage, lender.clause).filter(fits)
    : [];
}

function recipientsFor(lender: Lender, rule: Rule, actors: readonly Party[]): readonly Party[] {
  const fits: Fits = (p) =>
    !actors.some((a) => sameParty(a, p)) &&
    !isOwnPeople(p, actors) &&
    !isSaidAgain(p, actors) &&
    !isHome(p, actors, lender.type);
  const own = firstFound(lender, rule.recipient, CONCERNING, fits);
  if (own.length > 0 || actors.length === 0) return own;
  const inner = lender.inner().filter(fits);
  if (inner.length > 0) return inner;
  const others = firstFound(
    lender,
    OTHERS.filter((s) => !rule.actor.includes(s) && !rule.recipient.includes(s)),
    CONCERNING,
    fits,
  );
  if (others.length > 0) return others;
  return AIMED.has(lender.type) ? aimOf(lender.passage, lender.clause, rule, actors).filter(fits) : [];
}

/** Fills the roles that a rule asks for and its own places left open; an act that names nobody at all is told of its ground. */
export function supplement(roles: Roles, rule: Rule, lender: Lender): Roles {
  const filled = rule.parties.length > 0 ? roles : filledRoles(roles, rule, lender);
  if (filled.actors.length + filled.recipients.length > 0) return filled;
  return { actors: [], recipients: groundOf(lender.passage, lender.clause, lender.type) };
}

function filledRoles(roles: Roles, rule: Rule, lender: Lender): Roles {
  const open = roles.recipients.length === 0 && rule.recipient.length > 0;
  const recipients = open ? recipientsFor(lender, rule, roles.actors) : roles.recipients;
  const unknown = roles.actors.length === 0 && rule.actor.length > 0;
  return { actors: unknown ? actorsFor(lender, rule, recipients) : roles.actors, recipients };
}
