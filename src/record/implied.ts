/** Coded events in, what they say of standing relations by themselves out (codebook/relations.yaml, `by-event`). */
import type { EventEnd, EventMapping, RelationRule } from '../codebook/relations.js';
import { type Coding, type NamedParty, type Party, type Place, PROPOSED, type StateCoding } from '../domain/coding.js';
import { isQuantified, type StateSaying } from './told.js';
import { sameParty, stateOf } from './who.js';

function isArmed(party: Party): boolean {
  if (isQuantified(party)) return false;
  if (party.sectors.some((sector) => sector === 'REB' || sector === 'UAF' || sector === 'MIL')) return true;
  return stateOf(party) !== undefined && party.id === party.country;
}

function placeParty(place: Place): NamedParty {
  const { start, end, text, name, country } = place;
  return {
    start,
    end,
    text,
    name,
    type: 'place',
    sectors: [],
    readings: [],
    ...(country !== undefined && { country }),
  };
}

function partiesAt(coding: Coding, end: EventEnd): readonly Party[] {
  if (end === 'actor') return coding.actors;
  if (end === 'recipient') return coding.recipients;
  return coding.place ? [placeParty(coding.place)] : [];
}

/** Proposals are no ground for a standing relation: a rule has to know the words. */
function fits(coding: Coding, mapping: EventMapping): boolean {
  if (coding.trace.rule.startsWith(PROPOSED)) return false;
  const dated = mapping.says !== 'holds' || coding.occurred.from !== undefined;
  return !coding.promised && dated && mapping.cameo.some((code) => coding.event.cameo.startsWith(code));
}

/** An act told as not done says the opposite of what it would have changed; of an act that opens nothing, its absence says nothing. */
function saidBy(coding: Coding, { says }: EventMapping): Pick<StateSaying, 'says' | 'status'> | undefined {
  if (coding.status !== 'denied') return { says, status: coding.status };
  if (says === 'begins') return { says: 'does-not-hold', status: 'happened' };
  return says === 'ends' ? { says: 'holds', status: 'happened' } : undefined;
}

function saying(coding: Coding, rule: RelationRule, mapping: EventMapping, subject: Party, object: Party): StateSaying {
  const { id, report, sentence, span, also, inTitle, voices, confidence, trace, occurred, about } = coding;
  return {
    id,
    report,
    sentence,
    span,
    also,
    voices,
    confidence,
    trace,
    subject,
    object,
    relation: rule.relation,
    says: mapping.says,
    status: coding.status,
    ...saidBy(coding, mapping),
    when: occurred,
    ...(inTitle && { inTitle }),
    ...(about && { about }),
    ...(mapping.says === 'holds' && { ofItsDay: true as const }),
  };
}

function bySingle(coding: Coding, rule: RelationRule, mapping: EventMapping): StateSaying[] {
  if (!fits(coding, mapping)) return [];
  const pairs = partiesAt(coding, mapping.subject).flatMap((subject) =>
    partiesAt(coding, mapping.object).map((object) => ({ subject, object })),
  );
  const able =
    mapping.between === 'armed' ? pairs.filter((pair) => isArmed(pair.subject) && isArmed(pair.object)) : pairs;
  return able.map((pair) => saying(coding, rule, mapping, pair.subject, pair.object));
}

/** A state coding of the same sentence already says it, more exactly. */
function alreadySaid(one: StateSaying, states: readonly StateCoding[]): boolean {
  return states.some(
    (state) => state.sentence === one.sentence && state.inTitle === one.inTitle && sameParty(state.object, one.object),
  );
}

/** What events say of one relation; nothing where a state coding of the same sentence says it of the same object. */
export function impliedStates(
  events: readonly Coding[],
  states: readonly StateCoding[],
  rule: RelationRule,
): StateSaying[] {
  const all = events.flatMap((coding) => rule.byEvent.flatMap((mapping) => bySingle(coding, rule, mapping)));
  return all.filter((one) => !alreadySaid(one, states));
}
