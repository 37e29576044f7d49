/** Places in, who of them a name stands for out: from rows in memory, or from packed text that is searched and never parsed whole. */
import type { GazetteerPlace } from './actor.js';
import { nameKey } from './name-key.js';

/** A place under one of its names. */
export interface NamedPlace {
  readonly text: string;
  readonly place: GazetteerPlace;
}

export interface Gazetteer {
  /** The places of a name's key, in the order of the rows. */
  named(key: string): readonly NamedPlace[];
  byId(id: string): GazetteerPlace | undefined;
  /** The keys of all names. */
  keys(): Iterable<string>;
}

function namesOf(place: GazetteerPlace): NamedPlace[] {
  return [place.name, ...place.aliases].map((text) => ({ text, place }));
}

/** All places in memory, indexed at the first look-up: for coding, which asks thousands of times. */
export function gazetteerOf(places: readonly GazetteerPlace[]): Gazetteer {
  let index: Map<string, NamedPlace[]> | undefined;
  let ids: Map<string, GazetteerPlace> | undefined;
  const indexed = (): Map<string, NamedPlace[]> => {
    if (index) return index;
    index = new Map();
    for (const named of places.flatMap(namesOf)) {
      const key = nameKey(named.text);
      index.set(key, [...(index.get(key) ?? []), named]);
    }
    return index;
  };
  return {
    named: (key) => indexed().get(key) ?? [],
    byId: (id) => {
      ids ??= new Map(places.map((place) => [place.id, place]));
      return ids.get(id);
    },
    keys: () => indexed().keys(),
  };
}

/** Places as lines of key, name and row, for `packedGazetteer`. */
export function packPlaces(places: readonly GazetteerPlace[]): string {
  const lines = places.flatMap(namesOf).map(({ text, place }) => `${nameKey(text)}\t${text}\t${JSON.stringify(place)}`);
  return `\n${lines.join('\n')}\n`;
}

function readLine(line: string): NamedPlace {
  const [, text = '', row = '{}'] = line.split('\t');
  return { text, place: JSON.parse(row) as GazetteerPlace };
}

function linesWith(packed: string, start: string): string[] {
  const lines: string[] = [];
  for (let at = packed.indexOf(start); at >= 0; at = packed.indexOf(start, at + 1)) {
    const from = packed.lastIndexOf('\n', at + (start.startsWith('\n') ? 0 : -1)) + 1;
    lines.push(packed.slice(from, packed.indexOf('\n', from)));
  }
  return lines;
}

/** Packed places, searched line by line: for a question to the record, which asks for two names and is over. */
export function packedGazetteer(packed: string): Gazetteer {
  return {
    named: (key) => linesWith(packed, `\n${key}\t`).map(readLine),
    byId: (id) => linesWith(packed, `\t{"id":${JSON.stringify(id)},`).map((line) => readLine(line).place)[0],
    keys: () =>
      packed
        .trim()
        .split('\n')
        .map((line) => line.slice(0, line.indexOf('\t'))),
  };
}

/** The rows that were packed, each once. */
export function unpackPlaces(packed: string): GazetteerPlace[] {
  const lines = packed.trim().split('\n');
  const rows = new Set(lines.map((line) => line.slice(line.lastIndexOf('\t') + 1)));
  return JSON.parse(`[${[...rows].join(',')}]`) as GazetteerPlace[];
}
