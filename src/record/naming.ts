/** The names of agreements, lists and sets of sanctions in, which sayings a question means out (fold rule 14 and `--name`). */
import { isQuantified, polarity, type Told } from './told.js';
import { words } from './wording.js';

/** Nouns for the kind of thing: they tell no agreement, list or set of sanctions from another. */
const HEADS = new Set([
  'accord',
  'agreement',
  'arrangement',
  'ban',
  'blacklist',
  'blockade',
  'boycott',
  'convention',
  'deal',
  'declaration',
  'designation',
  'document',
  'embargo',
  'entity',
  'group',
  'law',
  'list',
  'listing',
  'measure',
  'memorandum',
  'mou',
  'order',
  'organisation',
  'organization',
  'own',
  'pact',
  'paper',
  'penalty',
  'protocol',
  'register',
  'restriction',
  'roll',
  'sanction',
  'terror',
  'terrorism',
  'terrorist',
  'text',
  'treaty',
]);

const MONTHS = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);

function isDate(word: string): boolean {
  return MONTHS.has(word) || /^\d+$/.test(word);
}

/** The words that tell one name from another: a date only where there is nothing else. */
function telling(name: string): readonly string[] {
  const own = words(name).filter((word) => !HEADS.has(word));
  const undated = own.filter((word) => !isDate(word));
  return undated.length > 0 ? undated : own;
}

function isBare(name: string): boolean {
  return telling(name).length === 0;
}

/** The known names that may be the one asked for: those that share a telling word with it. */
export function matchingNames(asked: string, known: readonly string[]): ReadonlySet<string> {
  const own = telling(asked);
  return new Set(known.filter((name) => telling(name).some((word) => own.includes(word))));
}

/** Two names that may be of one thing: a word that tells names apart stands in both. */
export function sharesName(a: string, b: string): boolean {
  return matchingNames(a, [b]).size > 0;
}

function namesIn(sayings: readonly Told[]): string[] {
  return [...new Set(sayings.flatMap((told) => namedAs(told) ?? []))].sort();
}

/** The name by which a saying calls its list or agreement, if more than the kind of thing and whose it is: not "the EU list". */
function namedAs({ coding: { name, subject } }: Told): string | undefined {
  if (name === undefined) return undefined;
  const owner = isQuantified(subject) ? [] : [subject.text, subject.name ?? ''].flatMap(words);
  return telling(name).some((word) => !owner.includes(word)) ? name : undefined;
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

/** The same kind of thing, and of the year that the question names: "the treaty of 2024". */
function sameYear(asked: string, told: Told, name: string): boolean {
  const own = words(asked);
  const { from, to } = told.coding.when;
  const year = (from ?? to)?.slice(0, 4);
  return year !== undefined && own.includes(year) && words(name).some((word) => HEADS.has(word) && own.includes(word));
}

/** The sayings about the one thing that a question names: those that name it, and those that name nothing. */
export function named(asked: string, sayings: readonly Told[]): readonly Told[] {
  const names = namesIn(sayings);
  if (isBare(asked)) return sayings;
  const matching = matchingNames(asked, names);
  const fits = (told: Told, name: string): boolean => matching.has(name) || sameYear(asked, told, name);
  const found = sayings.filter((told) => {
    const name = namedAs(told);
    return name === undefined || fits(told, name);
  });
  const known = names.length === 0 || telling(asked).every(isDate);
  return known || found.some((told) => namedAs(told) !== undefined) ? found : [];
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
