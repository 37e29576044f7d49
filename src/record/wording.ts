/** Names as people write them in, the words that tell them apart out. */
import { nameKey } from '../codebook/name-key.js';

const EMPTY = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'for',
  'in',
  'on',
  'at',
  'to',
  'by',
  'its',
  'their',
  'his',
  'her',
  'that',
  'which',
  'whom',
  'who',
  'mr',
  'mrs',
  'ms',
  'sir',
]);

/** Nouns that many actors share: they tell none from another. */
const COMMON = new Set([
  'army',
  'authority',
  'authorities',
  'bloc',
  'cell',
  'congress',
  'council',
  'country',
  'faction',
  'fighter',
  'force',
  'forces',
  'front',
  'government',
  'group',
  'insurgent',
  'insurgents',
  'islamic',
  'leader',
  'liberation',
  'militant',
  'military',
  'militia',
  'movement',
  'national',
  'nation',
  'new',
  'north',
  'south',
  'east',
  'west',
  'organisation',
  'organization',
  'party',
  'people',
  'popular',
  'president',
  'rebel',
  'regime',
  'republic',
  'soldier',
  'state',
  'states',
  'territory',
  'troop',
  'union',
  'united',
]);

/** A word without its plural or possessive. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}

/** The words of a name, stemmed, without articles and honorifics. */
export function words(name: string): readonly string[] {
  const all = nameKey(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
  return [...new Set(all.map(stem))];
}

/** The words that tell a name from others. */
export function distinctive(all: readonly string[]): readonly string[] {
  return all.filter((word) => !COMMON.has(word));
}

/** Two names are alike where all words of one stand in the other, and one of the words that they share is distinctive. */
export function similar(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || !short.every((word) => long.includes(word))) return false;
  return short.length === long.length || distinctive(short).length > 0;
}

/** The share of distinctive words that two names have in common, 0 to 1, measured on the shorter one. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [distinctive(a), distinctive(b)];
  const shorter = Math.min(x.length, y.length);
  return shorter === 0 ? 0 : x.filter((word) => y.includes(word)).length / shorter;
}
