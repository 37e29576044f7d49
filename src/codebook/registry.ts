/** Plain registry data in, a frozen `Registry` out that answers who a name stands for on a day. */
import type { Reading } from '../domain/mention.js';
import type { Sector } from '../domain/plover.js';
import type {
  Actor,
  ActorData,
  ActorKind,
  ActorName,
  ActorRole,
  Agent,
  AntecedentKind,
  GazetteerPlace,
  GivenName,
  Membership,
  NameForm,
  VerbBearing,
} from './actor.js';
import { type Gazetteer, gazetteerOf } from './gazetteer.js';
import { caseFits, nameKey } from './name-key.js';

/** What a name was found to be: an actor under one of its names, or a place. */
export interface Found {
  readonly kind: ActorKind | 'place';
  readonly form: NameForm | 'surname' | 'place';
  readonly reading: Reading;
}

export interface Registry {
  readonly data: ActorData;
  /** All readings of a name as of a day (without a day: the latest), best first. */
  find(name: string, on?: string): readonly Reading[];
  /** The same with what each reading rests on. `written` is checked for capitals. */
  lookup(written: string, on?: string): readonly Found[];
  /** The most words of any name that begins with this word; 0 if none does. */
  longest(firstWord: string): number;
  get(id: string): Actor | undefined;
  /** The reading of an actor as of a day. */
  as(id: string, on?: string): Reading | undefined;
  /** All names of an actor, its canonical name first. */
  names(id: string): readonly string[];
  /** The noun's row, by lemma or plural, of one or several words. */
  agent(phrase: string): Agent | undefined;
  /** Whether some noun's last word is this one. */
  endsNoun(word: string): boolean;
  places(name: string): readonly GazetteerPlace[];
  place(id: string): GazetteerPlace | undefined;
  /** What the actor is part of; with a day, only on that day. */
  memberships(id: string, on?: string): readonly Membership[];
  branches(id: string, on?: string): readonly Membership[];
  bearing(verb: string): VerbBearing['bearing'] | undefined;
  /** "he" or "she", as a given name tells. */
  pronoun(givenName: string): GivenName['pronoun'] | undefined;
  /** What "the group", "the kingdom" may stand for. */
  anaphor(noun: string): readonly AntecedentKind[] | undefined;
}

interface Entry {
  readonly text: string;
  readonly form: NameForm | 'surname' | 'place';
  readonly actor?: Actor;
  readonly place?: GazetteerPlace;
  readonly name?: ActorName;
}

const FAMILY_NAME_FIRST = new Set(['CHN', 'TWN', 'PRK', 'KOR', 'HKG']);

/** Indexes lazily: names on the first look-up, nouns and ids on theirs. */
export function indexActors(data: ActorData, gazetteer: Gazetteer = gazetteerOf(data.places)): Registry {
  const names = lazy(() => indexNames(data));
  const actors = lazy(() => new Map(data.actors.map((actor) => [actor.id, actor])));
  const agents = lazy(() => indexAgents(data.agents));
  const starts = lazy(() => indexStarts([...names().keys(), ...gazetteer.keys()]));
  const parts = lazy(() => group(data.memberships, (m) => m.id));
  const wholes = lazy(() =>
    group(
      data.memberships.filter((m) => m.as === 'branch'),
      (m) => m.organisation,
    ),
  );
  const bearings = lazy(() => new Map(data.bearings.map((b) => [b.verb, b.bearing])));
  const given = lazy(() => new Map(data.givenNames.map((g) => [g.name, g.pronoun])));
  const anaphors = lazy(() => new Map(data.anaphors.map((a) => [a.noun, a.standsFor])));
  const ends = lazy(() => new Set([...agents().keys()].map((noun) => noun.slice(noun.lastIndexOf(' ') + 1))));
  const entriesOf = (key: string): Entry[] => [
    ...(names().get(key) ?? []),
    ...gazetteer.named(key).map(({ text, place }) => ({ text, form: 'place' as const, place })),
  ];
  const readAll = (written: string, on?: string): readonly Found[] =>
    entriesOf(nameKey(written))
      .filter((entry) => caseFits(entry.text, written))
      .map((entry) => ({ entry, found: toFound(entry, on), rank: rank(entry, on) }))
      .sort((a, b) => a.rank - b.rank || (b.entry.place?.population ?? 0) - (a.entry.place?.population ?? 0))
      .map(({ found }) => found)
      .filter((found, i, all) => all.findIndex((f) => f.reading.id === found.reading.id) === i);
  const lookup = remember(readAll);
  return Object.freeze({
    data,
    lookup,
    find: (name: string, on?: string) => lookup(name, on).map((found) => found.reading),
    longest: (word: string) => starts().get(word) ?? 0,
    get: (id: string) => actors().get(id),
    as: (id: string, on?: string) => {
      const actor = actors().get(id);
      return actor && actorReading(actor, on, 'id');
    },
    names: (id: string) => [
      ...new Set(
        actors()
          .get(id)
          ?.names.map((n) => n.text) ?? [],
      ),
    ],
    agent: (phrase: string) => agents().get(phrase.toLowerCase()),
    endsNoun: (word: string) => ends().has(word),
    places: (name: string) => gazetteer.named(nameKey(name)).map(({ place }) => place),
    place: (id: string) => gazetteer.byId(id),
    memberships: (id: string, on?: string) => (parts().get(id) ?? []).filter((m) => covers(m, on)),
    branches: (id: string, on?: string) => (wholes().get(id) ?? []).filter((m) => covers(m, on)),
    bearing: (verb: string) => bearings().get(verb),
    pronoun: (name: string) => given().get(name),
    anaphor: (noun: string) => anaphors().get(noun),
  });
}

const REMEMBERED = 20_000;

/** Keeps the answers for the names asked last. */
function remember(
  look: (name: string, on?: string) => readonly Found[],
): (name: string, on?: string) => readonly Found[] {
  const known = new Map<string, readonly Found[]>();
  return (name, on) => {
    const key = `${on ?? ''} ${name}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const found = look(name, on);
    known.set(key, found);
    return found;
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) push(groups, key(item), item);
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const list = groups.get(key);
  if (list) list.push(item);
  else groups.set(key, [item]);
}

function indexNames(data: ActorData): Map<string, Entry[]> {
  const names = new Map<string, Entry[]>();
  for (const actor of data.actors) {
    for (const name of actor.names) push(names, nameKey(name.text), { text: name.text, form: name.form, actor, name });
    const surname = actor.kind === 'person' ? surnameOf(actor) : undefined;
    if (surname) push(names, nameKey(surname), { text: surname, form: 'surname', actor });
  }
  return names;
}

function surnameOf(actor: Actor): string | undefined {
  const words = actor.name.split(' ');
  if (words.length < 2) return undefined;
  return FAMILY_NAME_FIRST.has(actor.roles[0]?.country ?? '') ? words[0] : words.at(-1);
}

function indexStarts(keys: Iterable<string>): Map<string, number> {
  const starts = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(/[^\p{L}\p{N}]+/u);
    const first = words[0] || words[1] || '';
    starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
  }
  return starts;
}

function indexAgents(agents: readonly Agent[]): Map<string, Agent> {
  const index = new Map<string, Agent>();
  for (const agent of agents) {
    for (const form of [agent.noun, plural(agent.noun)]) if (!index.has(form)) index.set(form, agent);
  }
  return index;
}

function plural(noun: string): string {
  if (/man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether a day, given to any precision, lies in [from, to). Without a day: whether the period is still open. */
export function covers(period: { readonly from?: string; readonly to?: string }, on: string | undefined): boolean {
  if (on === undefined) return period.to === undefined;
  return (period.from === undefined || period.from <= on) && (period.to === undefined || on < period.to);
}

const FORM_RANK = ['name', 'alias', 'acronym', 'demonym', 'people', 'capital', 'surname', 'place'];

/** Names in use before names out of use, people in office before others, then by form; a city gives way to a surname. */
function rank(entry: Entry, on: string | undefined): number {
  const outOfUse = entry.name && !covers(entry.name, on) ? 100 : 0;
  const outOfOffice = entry.actor?.kind === 'person' && !entry.actor.roles.some((role) => covers(role, on)) ? 50 : 0;
  const city = entry.place?.kind === 'city' ? 55 : 0;
  return outOfUse + outOfOffice + FORM_RANK.indexOf(entry.form) + city;
}

function toFound(entry: Entry, on: string | undefined): Found {
  const { actor, place, form } = entry;
  if (actor) return { kind: actor.kind, form, reading: namedReading(actor, entry, on) };
  return {
    kind: 'place',
    form: 'place',
    reading: {
      ...(place ? { id: place.id, name: place.name, country: place.country } : {}),
      sectors: [],
      why: `place: ${entry.text} (${place?.kind ?? 'city'})`,
    },
  };
}

function namedReading(actor: Actor, entry: Entry, on: string | undefined): Reading {
  const old = entry.name && !covers(entry.name, on) ? ', a name no longer or not yet in use' : '';
  return actorReading(actor, on, `${entry.form}: ${entry.text}${old}`);
}

/** Sectors whose former members are elites; a rebel leader or cleric stays one. */
const OFFICIAL: ReadonlySet<Sector> = new Set(['GOV', 'LEG', 'JUD', 'MIL', 'COP', 'SPY', 'PTY']);

/** What an actor was on a day: the covering role that began last; after its last role a person is a former one (ELI). */
function actorReading(actor: Actor, on: string | undefined, basis: string): Reading {
  const role = roleOn(actor, on);
  const base = { id: actor.id, name: actor.name };
  if (role) return { ...base, ...named(role), sectors: role.sectors, why: `${basis}${since(role)}` };
  const [last] = actor.roles
    .filter((r) => on === undefined || (r.to !== undefined && r.to <= on))
    .toSorted(latestFirst);
  if (actor.kind !== 'person')
    return { ...base, ...named(last ?? actor.roles[0]), sectors: (last ?? actor.roles[0])?.sectors ?? [], why: basis };
  if (!last) return { ...base, ...country(actor.roles[0]), sectors: [], why: `${basis}, before any office listed` };
  return {
    ...base,
    ...country(last),
    sectors: last.sectors.some((s) => OFFICIAL.has(s)) ? ['ELI'] : last.sectors,
    ...(last.role ? { role: `former ${last.role}` } : {}),
    why: `${basis}, out of office since ${last.to ?? 'then'}`,
  };
}

function roleOn(actor: Actor, on: string | undefined): ActorRole | undefined {
  return actor.roles.filter((role) => covers(role, on)).toSorted(latestFirst)[0];
}

function latestFirst(a: ActorRole, b: ActorRole): number {
  return (b.from ?? '').localeCompare(a.from ?? '');
}

function named(role: ActorRole | undefined): { country?: string; role?: string } {
  return { ...country(role), ...(role?.role ? { role: role.role } : {}) };
}

function country(role: ActorRole | undefined): { country?: string } {
  return role?.country ? { country: role.country } : {};
}

function since(role: ActorRole): string {
  if (!role.from) return '';
  return role.to ? `, ${role.role ?? 'so'} ${role.from} to ${role.to}` : `, ${role.role ?? 'so'} since ${role.from}`;
}
