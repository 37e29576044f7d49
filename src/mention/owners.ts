/** Chained drafts in, nouns whose owner was found only by the chains read with its country: "the island nation's army", "its troops". */
import type { Reading } from '../domain/mention.js';
import type { Chains } from './chains.js';
import type { Draft, Neighbours } from './draft.js';
import { caseOf } from './tree.js';

/** Gives a noun without country or body that of the noun or pronoun that owns it, and so to all of its chain. */
export function ownNouns(drafts: readonly Draft[], neighbours: Neighbours, chains: Chains): void {
  for (const noun of drafts) {
    const [reading, ...rest] = noun.readings;
    if (noun.sort !== 'noun' || !reading || reading.country !== undefined || reading.id !== undefined) continue;
    const owner = neighbours(noun, 0).find((d) => isReferring(d) && owns(d, noun));
    const whose = owner?.readings[0];
    if (!owner || !whose?.country) continue;
    noun.readings = [owned(noun, reading, owner, whose), ...rest];
    for (const same of chains.get(noun)?.drafts ?? []) same.readings = same.readings.map((r) => withCountry(r, whose));
  }
}

const isReferring = (draft: Draft): boolean => draft.sort === 'noun' || draft.sort === 'pronoun';

function owns(owner: Draft, noun: Draft): boolean {
  const token = owner.sentence.tokens[owner.head];
  if (token?.head !== noun.head || owner === noun) return false;
  return (
    token.deprel === 'nmod:poss' ||
    (token.deprel === 'nmod' && ['of', 'in'].includes(caseOf(owner.sentence, owner.head)))
  );
}

/** "Its fighters" are of the armed group, "its army" of the state. */
function owned(noun: Draft, reading: Reading, owner: Draft, whose: Reading): Reading {
  const why = `${reading.why} + owner ${whose.name ?? whose.country}`;
  const isBody = owner.type === 'organisation' && noun.type !== 'facility' && whose.id !== undefined;
  if (!isBody) return { ...reading, ...(whose.country ? { country: whose.country } : {}), why };
  const sectors = reading.sectors.some((s) => !['UAF', 'REB', 'MIL'].includes(s)) ? reading.sectors : whose.sectors;
  return { ...whose, sectors, ...(reading.role ? { role: reading.role } : {}), why };
}

function withCountry(reading: Reading, whose: Reading): Reading {
  return reading.country || !whose.country ? reading : { ...reading, country: whose.country };
}
