/** A noun or pronoun and the drafts before it in, the draft that it stands for out, where that is reasonably sure. */
import type { AntecedentKind } from '../codebook/actor.js';
import type { Sector } from '../domain/plover.js';
import type { Chains } from './chains.js';
import { cluesOf } from './countries.js';
import type { Document, Draft, Neighbours } from './draft.js';
import { type PronounSort, pronounSort, relativeHead } from './pronouns.js';
import { areCoarguments, isNamedAfter, salience, subjectBefore } from './salience.js';
import { speakerOf } from './speaker.js';
import { caseOf, dependents, nounPhrase, relation } from './tree.js';

// sentences that a noun told again may lie back
const FARTHEST_NOUN = 5;

// mentions of a chain that are looked at
const LATEST = 30;

/** The antecedent, or undefined where none is compatible. */
export function antecedentOf(
  document: Document,
  draft: Draft,
  neighbours: Neighbours,
  chains: Chains,
): Draft | undefined {
  const before = neighbours(draft, FARTHEST_NOUN).filter((d) => chains.has(d) && !d.inside);
  if (draft.sort === 'pronoun') return pronounAntecedent(document, draft, before, neighbours(draft, 1, 1), chains);
  if (draft.sort !== 'noun' || !isDefinite(draft) || !draft.agent) return undefined;
  return nounAntecedent(document, draft, before, chains) ?? sameNoun(draft, before);
}

function isDefinite(draft: Draft): boolean {
  const [first, head] = [nounPhrase(draft.sentence, draft.head).first, draft.head];
  return draft.sentence.tokens
    .slice(Math.min(first, draft.first), head)
    .some((t) => /^(the|this|that|these|those)$/i.test(t.text));
}

function nounAntecedent(document: Document, draft: Draft, before: readonly Draft[], chains: Chains): Draft | undefined {
  const noun = draft.agent?.noun ?? '';
  const kinds = document.registry.anaphor(noun);
  const names = before.filter((d) => d.sort === 'name' && d.sentence === draft.sentence);
  const clues = cluesOf(draft.sentence, draft.head, names);
  if (clues.some((c) => c.draft.type === 'organisation') || hasComplement(draft)) return undefined;
  const country = clues.find((c) => c.reading.country)?.reading.country;
  const accepts = (d: Draft): boolean => {
    if (
      d.sort === 'pronoun' ||
      (kinds?.includes('armed-group') && isStateOrgan(d)) ||
      (country !== undefined && d.readings[0]?.country !== country)
    )
      return false;
    if (draft.type === 'person' && draft.agent?.office) return hasRole(d, noun);
    return kindsOf(d).some((kind) => kinds?.includes(kind)) && (kindsOf(d)[0] !== 'people' || isArmed(d));
  };
  return bestOf(document, draft, before.filter(accepts), chains, true);
}

/** "The group of seven", "the leader who ..." say themselves whom they mean. */
function hasComplement(draft: Draft): boolean {
  const { tokens } = draft.sentence;
  if (tokens[draft.last + 1]?.text === ',') return false;
  return dependents(draft.sentence, draft.head).some((d) => {
    const deprel = tokens[d]?.deprel ?? '';
    if (d < draft.head) return false;
    return deprel.startsWith('acl') || (deprel === 'nmod' && /^(of|from|behind)$/.test(caseOf(draft.sentence, d)));
  });
}

function hasRole(draft: Draft, noun: string): boolean {
  return (
    draft.type === 'person' && draft.readings.some((r) => r.role !== undefined && ` ${r.role} `.includes(` ${noun} `))
  );
}

/** A noun told before, told again: "Fijian rebels ... the rebels". */
function sameNoun(draft: Draft, before: readonly Draft[]): Draft | undefined {
  const own = draft.readings[0];
  return before.findLast(
    (d) =>
      d.sort === 'noun' &&
      d.agent === draft.agent &&
      d.type === draft.type &&
      (own?.country === undefined || own.country === d.readings[0]?.country) &&
      (own?.id === undefined || own.id === d.readings[0]?.id),
  );
}

const ARMED: readonly Sector[] = ['REB', 'UAF', 'PRM', 'CRM'];

const ORGANS: readonly Sector[] = ['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY'];

/** "The army", "the ministry": no group of its own. */
function isStateOrgan(draft: Draft): boolean {
  const reading = draft.readings[0];
  const isOwn =
    draft.found?.kind === 'armed-group' ||
    reading?.country === undefined ||
    /^(IGO|UNO|EUR|NGO|IMG)$/.test(reading.country);
  return (
    (!isOwn || draft.sort === 'noun') &&
    (reading?.sectors.some((s) => ORGANS.includes(s)) ?? false) &&
    reading?.id === undefined
  );
}

function isArmed(draft: Draft): boolean {
  return draft.readings[0]?.sectors.some((s) => ARMED.includes(s)) ?? false;
}

/** What kinds of antecedent a draft is, the main one first. */
function kindsOf(draft: Draft): AntecedentKind[] {
  const sectors = draft.readings[0]?.sectors ?? [];
  switch (draft.type) {
    case 'person':
      return ['person'];
    case 'nationality':
      return draft.found?.form === 'demonym' ? ['state'] : ['people'];
    case 'group':
      return ['people'];
    case 'place':
      return placeKinds(draft);
    case 'organisation':
      if (sectors.some((s) => ARMED.includes(s)) || draft.found?.kind === 'armed-group')
        return ['armed-group', 'organisation'];
      if (sectors.includes('PTY') || draft.found?.kind === 'party') return ['party', 'organisation'];
      return sectors.includes('BUS') ? ['company', 'organisation'] : ['organisation'];
    default:
      return [];
  }
}

function placeKinds(draft: Draft): AntecedentKind[] {
  if (draft.found?.kind === 'state') return draft.found.form === 'capital' ? ['city'] : ['state'];
  return draft.readings[0]?.id?.startsWith('geonames:') ? ['city'] : ['region', 'city'];
}

function pronounAntecedent(
  document: Document,
  draft: Draft,
  before: readonly Draft[],
  all: readonly Draft[],
  chains: Chains,
): Draft | undefined {
  const token = draft.sentence.tokens[draft.head];
  const sort = token && pronounSort(token);
  if (!sort) return undefined;
  if (sort === 'who')
    return headedBy(before, draft, relativeHead(draft.sentence, draft.head)) ?? rightBefore(before, draft);
  if (sort === 'we' || sort === 'i') return speakerOf(document, draft, all, sort);
  const isObject = token.deprel === 'obj';
  // "condemned it" is as a rule said of an act
  const candidates = before.filter(
    (d) => suits(document, sort, d) && !(sort === 'it' && isObject && !(d.named && d.type === 'organisation')),
  );
  if ((sort === 'it' || sort === 'they') && !mayReach(draft, before)) return undefined;
  return bestOf(document, draft, candidates, chains, false, sort);
}

function headedBy(before: readonly Draft[], draft: Draft, head: number | undefined): Draft | undefined {
  return before.find(
    (d) =>
      d.sentence === draft.sentence &&
      (d.head === head || (head !== undefined && d.named && d.first <= head && head <= d.last)),
  );
}

/** What ends right before the pronoun, where the tree hangs its clause elsewhere. */
function rightBefore(before: readonly Draft[], draft: Draft): Draft | undefined {
  const end = draft.sentence.tokens.slice(0, draft.first).findLastIndex((t) => t.upos !== 'PUNCT' && t.upos !== 'ADP');
  return before.find((d) => d.sentence === draft.sentence && d.last === end);
}

const HE = /^(mr\.?|king|prince|sheikh|ayatollah|emir|sultan|pope|businessman|chairman|spokesman|congressman)$/i;
const SHE = /^(mrs\.?|ms\.?|miss|queen|princess|lady|businesswoman|chairwoman|spokeswoman|congresswoman)$/i;

function givenPronoun(document: Document, draft: Draft): 'he' | 'she' | undefined {
  return document.registry.pronoun(draft.readings[0]?.name?.split(/[ -]/)[0] ?? '');
}

function suits(document: Document, sort: PronounSort, draft: Draft): boolean {
  const kinds = kindsOf(draft);
  const before = draft.sentence.tokens.slice(Math.max(0, draft.first - 1), draft.last + 1).map((t) => t.text);
  switch (sort) {
    case 'he':
      return kinds[0] === 'person' && !before.some((w) => SHE.test(w)) && givenPronoun(document, draft) !== 'she';
    case 'she':
      return kinds[0] === 'person' && !before.some((w) => HE.test(w)) && givenPronoun(document, draft) !== 'he';
    case 'it':
      return (
        draft.type !== 'nationality' && kinds.some((k) => k === 'state' || k === 'organisation') && !isPlural(draft)
      );
    default:
      return draft.type !== 'place' && (kinds[0] === 'people' || kinds[0] === 'armed-group' || isPlural(draft));
  }
}

function isPlural(draft: Draft): boolean {
  return draft.sort === 'noun' && draft.sentence.tokens[draft.head]?.feats.Number === 'Plur';
}

/** "It" and "they" are resolved only where the nearest subject before them is an actor; else a thing may be meant. */
function mayReach(draft: Draft, before: readonly Draft[]): boolean {
  const subject = subjectBefore(draft);
  if (subject >= 0) return before.some((d) => d.sentence === draft.sentence && d.first <= subject && subject <= d.last);
  const inside = before.filter((d) => d.sentence === draft.sentence);
  if (inside.length > 0) return true;
  return before.some(
    (d) => draft.sentence.index - d.sentence.index === 1 && relation(d.sentence.tokens[d.head]).startsWith('nsubj'),
  );
}

const sortOf = (draft: Draft): PronounSort | undefined => {
  const token = draft.sentence.tokens[draft.head];
  return draft.sort === 'pronoun' && token ? pronounSort(token) : undefined;
};

/** Whether the chain was called "she" before where this is a "he", or the reverse. */
function isOtherGender(chain: readonly Draft[], sort: PronounSort | undefined): boolean {
  const other = sort === 'he' ? 'she' : sort === 'she' ? 'he' : undefined;
  return other !== undefined && chain.some((d) => sortOf(d) === other);
}

function bestOf(
  document: Document,
  draft: Draft,
  candidates: readonly Draft[],
  chains: Chains,
  isNoun: boolean,
  sort?: PronounSort,
): Draft | undefined {
  let best: { draft: Draft; score: number } | undefined;
  for (const candidate of candidates) {
    const chain = chains.get(candidate)?.drafts.slice(-LATEST) ?? [];
    if (isNoun && isNamedAfter(chain, draft)) continue;
    if (chain.some((d) => areCoarguments(d, draft))) continue;
    const score = salience(candidate, draft, chain.length, document.registry);
    if (score === undefined || score < 20 || isOtherGender(chain, sort)) continue;
    const sure = score + (chain.some((d) => sortOf(d) === sort && sort !== undefined) ? 15 : 0);
    if (!best || sure >= best.score) best = { draft: candidate, score: sure };
  }
  return best?.draft;
}
