/** Sayings and a pair in, the answer about that pair on a day out: the fourteen rules of the fold put together. */
import type { Answer, Statement } from '../domain/relation.js';
import { type Claim, claims } from './claim.js';
import { withdrawn, withoutCorrected, withoutLoudTitles } from './correction.js';
import { type Day, isoDay, isoWindow, narrowestPrefix, type Window } from './day.js';
import { exclusiveClaims, type Rivals } from './exclusive.js';
import { byName, knownNames, named } from './naming.js';
import { type Fit, fitOf, type Matching, type Pair } from './pair.js';
import { reachClaims } from './reach.js';
import { ofHolders, ofSignatories } from './signatory.js';
import { type Spell, spell } from './spell.js';
import { shown, statementsOf } from './statement.js';
import type { Told } from './told.js';
import { sameParty } from './who.js';
import { narrowWindows } from './window.js';

/** What is known of a relation, for whoever asks. */
export interface Knowledge {
  /** All sayings about the relation that count for the question, settled or not. */
  readonly sayings: readonly Told[];
  readonly matching: Matching;
  readonly rivals: Rivals;
}

/** The answer about one pair, without the question's own words. */
export interface Outcome {
  readonly answer: Answer;
  readonly since: string | null;
  readonly until: string | null;
  readonly sinceWindow?: readonly [string, string];
  readonly untilWindow?: readonly [string, string];
  readonly lastSaid: string | null;
  readonly statements: readonly Statement[];
  /** The names that are known, where the one asked for is none of them. */
  readonly namesKnown?: readonly string[];
}

function fitting(claim: Claim, fit: Fit): boolean {
  return fit === 'both' || claim.value === (fit === 'yes');
}

/** All claims about the pair, reaching as far as they do, without those that their outlets took back. */
function claimsAbout(sayings: readonly Told[], counted: readonly Told[], pair: Pair, knowledge: Knowledge): Claim[] {
  const { matching, rivals } = knowledge;
  const own = sayings.flatMap((told) => {
    const fit = fitOf(told.coding, pair, matching);
    return fit === undefined ? [] : claims(told).filter((claim) => fitting(claim, fit));
  });
  const all = withoutLoudTitles([...own, ...exclusiveClaims(counted, own, pair, matching, rivals)]);
  const narrowed = narrowWindows(withoutCorrected(all));
  return withoutCorrected(reachClaims(narrowed));
}

interface Part {
  readonly claims: readonly Claim[];
  readonly spell: Spell;
}

const RANK: readonly Answer[] = ['yes', 'contested', 'no', 'unknown'];

/** Of several lists, agreements or sets of sanctions any counts: yes before contested, no only where none is left open. */
function strongest(parts: readonly Part[], day: Day): Part | undefined {
  const begun = parts.filter(
    (part) => part.spell.verdict.answer !== 'unknown' || part.claims.some((claim) => claim.early <= day),
  );
  const open = begun.find((part) => part.spell.verdict.answer === 'unknown');
  const [best] = [...begun].sort((a, b) => RANK.indexOf(a.spell.verdict.answer) - RANK.indexOf(b.spell.verdict.answer));
  return best?.spell.verdict.answer === 'no' && open ? open : (best ?? parts[0]);
}

function lastSaid(all: readonly Claim[]): string | null {
  const days = all.map((claim) => claim.late).filter((day) => Number.isFinite(day));
  return days.length === 0 ? null : isoDay(Math.max(...days));
}

function bounds(found: Spell): Pick<Outcome, 'since' | 'until' | 'sinceWindow' | 'untilWindow'> {
  const pair = (window: Window | undefined): readonly [string, string] | undefined =>
    window ? isoWindow(window) : undefined;
  const [sinceWindow, untilWindow] = [pair(found.since), pair(found.until)];
  return {
    since: found.since ? narrowestPrefix(found.since) : null,
    until: found.until ? narrowestPrefix(found.until) : null,
    ...(sinceWindow && { sinceWindow }),
    ...(untilWindow && { untilWindow }),
  };
}

/** Nothing counts: what was said without settling anything, and the names that would have been known. */
function silence(about: readonly Told[], unsettled: readonly Told[], back: ReadonlySet<Told>): Outcome {
  const none = { answer: 'unknown', since: null, until: null, lastSaid: null } as const;
  const names = knownNames(about);
  return { ...none, statements: statementsOf(unsettled, back), ...(names.length > 0 && { namesKnown: names }) };
}

/** Answers about one pair on one day. */
export function answerPair(pair: Pair, name: string | undefined, day: Day, knowledge: Knowledge): Outcome {
  const fits = (told: Told): boolean => fitOf(told.coding, pair, knowledge.matching) !== undefined;
  const direct = knowledge.sayings.filter(fits);
  const sayings = ofHolders(ofSignatories(knowledge.sayings, direct, name), direct);
  const back = withdrawn(sayings, sameParty);
  const settled = (told: Told): boolean => told.settles === undefined && !back.has(told);
  const counted = sayings.filter(settled);
  const about = sayings.filter(fits);
  const wanted = name === undefined ? about : named(name, about);
  const all = wanted.filter(settled);
  const groups = knowledge.matching.rule.named && name === undefined ? byName(all) : [all];
  const claimed = groups
    .map((group) => claimsAbout(group, counted, pair, knowledge))
    .filter((found) => found.length > 0);
  const parts = claimed.map((found) => ({ claims: found, spell: spell(found, day) }));
  const best = strongest(parts, day);
  const unsettled = wanted.filter((told) => !settled(told));
  if (best === undefined) return silence(wanted.length === 0 ? about : [], unsettled, back);
  return {
    answer: best.spell.verdict.answer,
    ...bounds(best.spell),
    lastSaid: lastSaid(parts.flatMap((part) => part.claims)),
    statements: shown(best.spell, best.claims, unsettled, back),
  };
}
