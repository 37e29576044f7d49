/** Names in questions and parties in codings in, whether they are one actor out (fold rule 13). */
import type { Registry } from '../codebook/registry.js';
import type { NamedParty, Party } from '../domain/coding.js';
import type { Sector } from '../domain/plover.js';
import { isQuantified } from './told.js';
import { distinctive, similar, words } from './wording.js';

/** What the fold asks of a registry of actors. */
export type ActorNames = Pick<Registry, 'lookup' | 'get' | 'names'>;

/** Whom a question means. */
export interface Target {
  /** As the question put it. */
  readonly label: string;
  readonly ids: ReadonlySet<string>;
  /** ISO code, where a state is meant. */
  readonly state?: string;
  /** ISO code of the country that a place lies in. */
  readonly within?: string;
  /** ISO code of the country whose only armed group this is, as far as the record speaks of any. */
  readonly rebelsOf?: string;
  /** The words of each of its names. */
  readonly wordings: readonly (readonly string[])[];
  /** True for a description ("captives found at the camp") in place of a name. */
  readonly described?: true;
}

const ORGANS: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);
const OPPONENTS: ReadonlySet<Sector> = new Set(['REB', 'UAF', 'OPP', 'CRM', 'PRM']);

/** The state for which an organ, a capital or a demonym acts; undefined for anybody else. */
export function stateOf(party: NamedParty): string | undefined {
  if (party.country === undefined || party.sectors.some((sector) => OPPONENTS.has(sector))) return undefined;
  if (party.id === party.country) return party.country;
  if (party.sectors.some((sector) => ORGANS.has(sector))) return party.country;
  const plain = party.sectors.length === 0 && party.id === undefined;
  return plain && party.type === 'nationality' ? party.country : undefined;
}

function partyWords(party: NamedParty): readonly (readonly string[])[] {
  const texts = party.name === undefined || party.name === party.text ? [party.text] : [party.name, party.text];
  return texts.map(words).filter((list) => list.length > 0);
}

function alike(party: NamedParty, wordings: Target['wordings']): boolean {
  return partyWords(party).some((own) => wordings.some((wording) => similar(own, wording)));
}

function sharesWord(party: NamedParty, wordings: Target['wordings']): boolean {
  return partyWords(party).some((own) =>
    wordings.some((wording) => distinctive(own).some((word) => wording.includes(word))),
  );
}

/** Bears arms against the state: the sectors of armed groups and of armed men whom nobody names. */
export function isRebel(sectors: readonly Sector[]): boolean {
  return sectors.includes('REB') || sectors.includes('UAF');
}

/** "The insurgents", "Islamist rebels": armed men of a country, called by no name. */
function isUnnamedRebel(party: NamedParty): boolean {
  const named = party.id !== undefined || party.name !== undefined;
  return party.country !== undefined && !named && isRebel(party.sectors);
}

/** Whether a party is, or acts for, the one that a question means. Persons act for a state only where `persons` says so. */
export function isTarget(party: NamedParty, target: Target, persons: boolean): boolean {
  if (party.id !== undefined && target.ids.has(party.id)) return true;
  if (target.state !== undefined) {
    if (stateOf(party) === target.state) return persons || party.type !== 'person' || party.id === target.state;
    if (party.country !== undefined) return false;
  }
  if (party.id !== undefined && target.ids.size > 0) return false;
  if (isUnnamedRebel(party) && party.country === target.rebelsOf) return true;
  return alike(party, target.wordings) || (target.described === true && sharesWord(party, target.wordings));
}

/** Whether two parties of codings are one actor. */
export function sameParty(a: Party, b: Party): boolean {
  if (isQuantified(a) || isQuantified(b)) return isQuantified(a) && isQuantified(b) && a.class === b.class;
  if (a.id !== undefined && b.id !== undefined && a.id === b.id) return true;
  const [one, other] = [stateOf(a), stateOf(b)];
  if (one !== undefined && other !== undefined) return one === other;
  if (a.id !== undefined && b.id !== undefined) return false;
  return alike(a, partyWords(b));
}

/** What tells a party from others in a list of fillers. */
export function partyKey(party: NamedParty): string {
  return stateOf(party) ?? party.id ?? words(party.name ?? party.text).join(' ');
}

/** The name by which a party is listed: a group that governs keeps its own, other organs of a state take the state's. */
export function partyLabel(party: NamedParty, names: ActorNames): string {
  const own = party.id === undefined ? undefined : names.get(party.id);
  if (own?.kind === 'armed-group' || own?.kind === 'party') return own.name;
  const state = stateOf(party);
  return (state === undefined ? undefined : names.get(state)?.name) ?? party.name ?? party.text;
}
