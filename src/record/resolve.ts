/** A name in a question in, whom it means out; a name that nobody knows or two share is the caller's mistake. */

import { nameKey } from '../codebook/name-key.js';
import type { Found } from '../codebook/registry.js';
import type { NamedParty } from '../domain/coding.js';
import { ChanceryError } from '../domain/finding.js';
import { type ActorNames, isRebel, isTarget, type Target } from './who.js';
import { distinctive, likeness, similar, words } from './wording.js';

/** What the reports in the record call the actors, whatever the known-by. */
export interface Called {
  readonly parties: readonly NamedParty[];
  /** Whether some report has all these words in one sentence's reach: the name is known, even if nothing is coded of it. */
  mentions(needed: readonly string[]): boolean;
}

const GOVERNMENT = new Set(['government', 'authority', 'regime', 'administration']);

/** "the government of X", "X government": X. */
function withoutGovernment(name: string): string | undefined {
  const rest = name.split(/\s+/).filter((word) => !GOVERNMENT.has(words(word)[0] ?? ''));
  const bare = rest
    .join(' ')
    .replace(/^(the\s+)?of\s+/i, '')
    .replace(/^the\s+/i, '');
  return bare !== '' && nameKey(bare) !== nameKey(name) ? bare : undefined;
}

function foundActors(name: string, names: ActorNames): readonly Found[] {
  if (names.get(name))
    return [
      { kind: names.get(name)?.kind ?? 'organisation', form: 'name', reading: { id: name, sectors: [], why: 'id' } },
    ];
  const found = names.lookup(name);
  if (found.length > 0) return found;
  const bare = withoutGovernment(name);
  return bare === undefined ? [] : names.lookup(bare);
}

/** The ids under which reports speak of an actor of this name. */
function calledIds(name: string, called: Called): string[] {
  const key = nameKey(name);
  const same = called.parties.filter(
    (party) => nameKey(party.text) === key || (party.name !== undefined && nameKey(party.name) === key),
  );
  return same.flatMap((party) => party.id ?? []);
}

const NAMES = new Set(['name', 'alias', 'acronym']);

/** The actors that the best form of a name stands for; several where it is shared. */
function readings(found: readonly Found[], place: boolean): readonly Found[] {
  if (place && found[0]?.form === 'capital') return found.filter((one) => one.kind === 'place').slice(0, 1);
  const actors = found.filter((one) => one.kind !== 'place');
  const [best] = actors.length > 0 ? actors : found;
  if (best === undefined) return [];
  return NAMES.has(best.form) ? actors.filter((one) => one.form === best.form) : [best];
}

function ambiguous(name: string, ids: readonly string[], names: ActorNames): ChanceryError {
  const list = ids.map((id) => `${names.get(id)?.name ?? id} (${id})`).join(', ');
  return new ChanceryError(
    'name-ambiguous',
    `"${name}" may be ${list}.`,
    'The name stands for more than one actor.',
    'Ask again with the id in brackets.',
  );
}

/** One id of several that share a name: the one that the reports speak of. */
function chosen(name: string, ids: readonly string[], called: Called, names: ActorNames): string | undefined {
  if (ids.length < 2) return ids[0];
  const spoken = ids.filter((id) => called.parties.some((party) => party.id === id));
  if (spoken.length === 1) return spoken[0];
  const unread = called.parties.some((party) => party.id === undefined && nameKey(party.text) === nameKey(name));
  if (spoken.length === 0 && unread) return undefined;
  throw ambiguous(name, ids, names);
}

function targetOf(
  label: string,
  id: string | undefined,
  found: Found | undefined,
  called: Called,
  names: ActorNames,
): Target {
  const ids = new Set([...(id === undefined ? [] : [id]), ...(id === undefined ? calledIds(label, called) : [])]);
  const actor = id === undefined ? undefined : names.get(id);
  const told = called.parties.filter((party) => party.id !== undefined && ids.has(party.id)).map((party) => party.text);
  const texts = new Set([
    label,
    ...(id === undefined ? [] : names.names(id)),
    ...told.filter((text) => /^\p{Lu}/u.test(text)),
  ]);
  const country = found?.kind === 'place' ? found.reading.country : placeCountry(label, called);
  const rebels = rebelsOf(id, called, names);
  return {
    label,
    ids,
    wordings: [...texts].map(words).filter((list) => list.length > 0),
    ...(actor?.kind === 'state' && actor.roles.some((role) => role.country === actor.id) && { state: actor.id }),
    ...(actor === undefined && country !== undefined && { within: country }),
    ...(rebels !== undefined && { rebelsOf: rebels }),
    ...(actor === undefined && !/^\p{Lu}/u.test(label) && { described: true as const }),
  };
}

/** The country of an armed group, if the record speaks of no other group that bears arms there. */
function rebelsOf(id: string | undefined, called: Called, names: ActorNames): string | undefined {
  const actor = id === undefined ? undefined : names.get(id);
  const country = actor?.kind === 'armed-group' ? actor.roles[0]?.country : undefined;
  const others = called.parties.some(
    (party) =>
      party.id !== undefined &&
      party.id !== id &&
      party.type !== 'person' &&
      party.country === country &&
      isRebel(party.sectors),
  );
  return others ? undefined : country;
}

function placeCountry(label: string, called: Called): string | undefined {
  const own = words(label);
  return called.parties.find((party) => party.type === 'place' && similar(words(party.text), own))?.country;
}

/** Names near to one that nobody knows, most alike first. */
function nearest(name: string, called: Called): string[] {
  const own = words(name);
  const scored = called.parties.map((party) => ({
    label: party.name ?? party.text,
    score: likeness(own, words(party.name ?? party.text)),
  }));
  const near = scored
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.label.localeCompare(b.label));
  return [...new Set(near.map((one) => one.label))].slice(0, 5);
}

/** Names of the actors that are called by most names. */
function mostNamed({ parties }: Called): string[] {
  const named = parties.filter((party) => party.id !== undefined);
  const labels = new Map<string, number>();
  for (const { name, text } of named.length > 0 ? named : parties)
    labels.set(name ?? text, (labels.get(name ?? text) ?? 0) + 1);
  const sorted = [...labels].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return sorted.slice(0, 8).map(([label]) => label);
}

function unknown(name: string, called: Called): ChanceryError {
  const near = nearest(name, called);
  const known = mostNamed(called);
  const list =
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : `The record speaks of ${known.join(', ') || 'nobody yet'}.`;
  return new ChanceryError(
    'name-unknown',
    `Nobody is called "${name}".`,
    'Neither the registry nor any report in the record knows the name.',
    list,
  );
}

/** The words by which a report would be known to speak of a name: its capitalised ones, else all. */
function telling(name: string): readonly string[] {
  const proper = name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}|^\d/u.test(word))
    .flatMap(words);
  return proper.length > 0 ? proper : distinctive(words(name));
}

/**
 * Whom a name means. With `place`, a capital is the city and not the government.
 * @throws ChanceryError name-unknown, name-ambiguous
 */
export function resolve(name: string, place: boolean, called: Called, names: ActorNames): Target {
  const found = readings(foundActors(name, names), place);
  const ids = [...new Set(found.filter((one) => one.kind !== 'place').flatMap((one) => one.reading.id ?? []))];
  const target = targetOf(name, chosen(name, ids, called, names), found[0], called, names);
  if (
    found.length > 0 ||
    called.parties.some((party) => isTarget(party, target, true)) ||
    called.mentions(telling(name))
  )
    return target;
  throw unknown(name, called);
}
