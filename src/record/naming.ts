/** The names of agreements, lists and sets of sanctions in, which sayings a question means out (fold rule 14 and `--name`). */
import type { Told } from './told.js';
import { polarity } from './told.js';
import { words } from './wording.js';

/** Nouns for the kind of thing: they tell no agreement, list or set of sanctions from another. */
const HEADS = new Set([
  'accord', 'agreement', 'arrangement', 'ban', 'blacklist', 'convention', 'deal', 'declaration', 'designation', 'document', 'law', 'list', 'listing',
  'measure', 'memorandum', 'mou', 'order', 'pact', 'paper', 'penalty', 'protocol', 'restriction', 'roll', 'register', 'sanction', 'text', 'treaty',
]);

/** The words that tell one name from another; the head where there are none. */
function telling(name: string): readonly string[] {
  const all = words(name);
  const own = all.filter((word) => !HEADS.has(word));
  return own.length > 0 ? own : all;
}

function isBare(name: string): boolean {
  return words(name).every((word) => HEADS.has(word));
}

/** How well a known name fits the one asked for: words that many known names share weigh less. */
function fit(asked: readonly string[], known: readonly string[], all: readonly (readonly string[])[]): number {
  const weight = (word: string): number => 1 / all.filter((other) => other.includes(word)).length;
  const shared = known.filter((word) => asked.includes(word));
  return shared.reduce((sum, word) => sum + weight(word), 0) / Math.sqrt(known.length * asked.length);
}

/** The known names that are the one asked for: the best fitting, and those that fit it in turn. */
export function matchingNames(asked: string, known: readonly string[]): ReadonlySet<string> {
  const own = telling(asked);
  const all = known.map(telling);
  const scored = known.map((name, i) => ({ name, score: fit(own, all[i] ?? [], all) })).filter((one) => one.score > 0);
  const best = Math.max(0, ...scored.map((one) => one.score));
  return new Set(scored.filter((one) => one.score >= best * 0.6).map((one) => one.name));
}

function namesIn(sayings: readonly Told[]): string[] {
  return [...new Set(sayings.flatMap((told) => told.coding.name ?? []))].filter((name) => !isBare(name)).sort();
}

function namedAs(told: Told): string | undefined {
  const { name } = told.coding;
  return name === undefined || isBare(name) ? undefined : name;
}

/** The names of one thing among many: each with the names that it is matched by. */
function clusters(names: readonly string[]): string[][] {
  const found: string[][] = [];
  for (const name of names) {
    const mine = telling(name);
    const home = found.find((cluster) => cluster.some((other) => included(mine, telling(other))));
    if (home) home.push(name);
    else found.push([name]);
  }
  return found;
}

function included(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** The names of agreements, lists or sets of sanctions that sayings know. */
export const knownNames = namesIn;

/** The sayings about the one thing that a question names: those that name it, and those that name nothing. */
export function named(asked: string, sayings: readonly Told[]): readonly Told[] {
  const names = namesIn(sayings);
  const matching = matchingNames(asked, names);
  if (names.length > 0 && matching.size === 0) return [];
  return sayings.filter((told) => {
    const name = namedAs(told);
    return name === undefined || matching.has(name);
  });
}

/**
 * Sayings by the thing that they speak of. What names nothing goes with the one thing that is named; where there are
 * several, a denial speaks of each and an assertion of one more.
 */
export function byName(sayings: readonly Told[]): readonly (readonly Told[])[] {
  const groups = clusters(namesIn(sayings));
  if (groups.length < 2) return [sayings];
  const unnamed = sayings.filter((told) => namedAs(told) === undefined);
  const denials = unnamed.filter((told) => !polarity(told.coding.says));
  const own = groups.map((group) => sayings.filter((told) => group.includes(namedAs(told) ?? '')).concat(denials));
  return unnamed.length > denials.length ? [...own, unnamed] : own;
}
