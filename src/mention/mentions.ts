/** Sentences and the actor registry in, all mentions of actors, places and things out, with every reading and chained by actor. */
import type { Registry } from '../codebook/registry.js';
import type { Finding } from '../domain/finding.js';
import type { Mention } from '../domain/mention.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
import { joinAcronyms, type Told } from './acronyms.js';
import { addBranches } from './branches.js';
import { buildChains, type Chains } from './chains.js';
import { type Document, type Draft, neighboursOf } from './draft.js';
import { findNouns, nounAt } from './headnouns.js';
import { findNames } from './names.js';
import { ownNouns } from './owners.js';
import { findPronouns, pronounSort } from './pronouns.js';
import { settleNames } from './readings.js';
import { placeNouns } from './setting.js';
import { isName, spanOf, wholeNames } from './spans.js';
import { findThings } from './things.js';
import { findTitles, joinAppositions } from './titles.js';

/** Finds the mentions of a report. Names are read as of the day of publication, where it is known. */
export function findMentions(
  report: Report,
  sentences: readonly Sentence[],
  registry: Registry,
): { mentions: Mention[]; findings: Finding[] } {
  const document: Document = { report, sentences, registry, ...(report.published ? { on: report.published } : {}) };
  const told: Told = new Map();
  const found = sentences.flatMap((sentence) => findDrafts(document, sentence, told));
  const chains = buildChains(document, found, neighboursOf(found));
  const drafts = found.filter((draft) => !isRelative(draft) || (chains.get(draft)?.drafts.length ?? 0) > 1);
  const neighbours = neighboursOf(drafts);
  ownNouns(drafts, neighbours, chains);
  placeNouns(drafts, neighbours);
  addBranches(document, drafts);
  return { mentions: toMentions(document, drafts, chains), findings: [] };
}

/** A relative pronoun is a mention only where it stands for one. */
function isRelative(draft: Draft): boolean {
  const token = draft.sentence.tokens[draft.head];
  return draft.sort === 'pronoun' && token !== undefined && pronounSort(token) === 'who';
}

function findDrafts(document: Document, sentence: Sentence, told: Told): Draft[] {
  const found = findNames(document, sentence).filter((name) => !isPartOfNoun(document, name));
  settleNames(document, found);
  const names = joinAcronyms(sentence, found, told);
  const titles = findTitles(document, sentence, names);
  const kept = names.filter((name) => !isPartOfTitle(name, titles));
  const nouns = findNouns(document, sentence, [...kept, ...titles]);
  const pronouns = findPronouns(sentence, kept);
  const known = [...kept, ...titles, ...nouns, ...pronouns];
  const drafts = [...known, ...findThings(sentence, known)].sort((a, b) => a.first - b.first || b.last - a.last);
  joinAppositions(sentence, drafts);
  return drafts;
}

/** A party's or body's name that is part of an office here: "Labour" in "Labour Minister". */
function isPartOfNoun(document: Document, name: Draft): boolean {
  const kind = name.found?.kind;
  if (name.first !== name.last || (kind !== 'party' && kind !== 'organisation')) return false;
  return [1, 2].some(
    (ahead) =>
      (nounAt(document, name.sentence, name.last + ahead, name.first)?.first ?? Number.POSITIVE_INFINITY) <= name.first,
  );
}

/** A word of a title that the model took for a name: "State" in "Secretary of State". */
function isPartOfTitle(name: Draft, titles: readonly Draft[]): boolean {
  const isKnown = name.readings.some((r) => r.id !== undefined || r.country !== undefined);
  return !isKnown && titles.some((t) => t.same !== name && t.first <= name.first && name.last < (t.same?.first ?? 0));
}

function toMentions(document: Document, drafts: readonly Draft[], chains: Chains): Mention[] {
  const whole = wholeNames(drafts);
  const listed = drafts.filter((draft) => !whole.has(draft));
  const index = new Map(listed.map((draft, i) => [draft, i]));
  const place = (draft: Draft): number | undefined => index.get(whole.get(draft) ?? draft);
  return listed.map((draft, i) => ({
    index: i,
    ...spanOf(document, draft),
    sentence: draft.sentence.index,
    ...(draft.sentence.inTitle ? { inTitle: true as const } : {}),
    head: draft.head,
    type: draft.type,
    named: isName(draft, whole),
    readings: draft.readings,
    chain: Math.min(i, ...(chains.get(draft)?.drafts ?? []).map((d) => place(d) ?? i)),
  }));
}
