/** A sentence in, its names out: those that the registry knows and those that the model marked. */

import { isAcronym, nameKey } from '../codebook/name-key.js';
import type { Found } from '../codebook/registry.js';
import type { MentionType } from '../domain/mention.js';
import type { Entity, Sentence, Token } from '../domain/sentence.js';
import { type Document, type Draft, textOf } from './draft.js';
import { dependents, headOf, nameHead, relation, type TokenRange } from './tree.js';

interface Candidate extends TokenRange {
  readonly found: readonly Found[];
}

/** All names of a sentence; a name inside a longer one is marked `inside`. */
export function findNames(document: Document, sentence: Sentence): Draft[] {
  const entities = sentence.entities.flatMap((entity) => entityRange(document, sentence, entity) ?? []);
  const drafts: Draft[] = [];
  for (const candidate of knownNames(document, sentence, entities)) {
    const around = entities.find(
      (e) => e.first <= candidate.first && e.last >= candidate.last && size(e) > size(candidate),
    );
    if (around && !standsInside(candidate, around)) continue;
    drafts.push(knownDraft(sentence, candidate, around !== undefined));
  }
  for (const entity of entities.filter((e) => !isDay(sentence, e))) {
    const rival = drafts.find((d) => !d.inside && d.first <= entity.last && entity.first <= d.last);
    if (!rival) drafts.push(entityDraft(sentence, entity));
  }
  return drafts.sort((a, b) => a.first - b.first || b.last - a.last);
}

const size = (range: TokenRange): number => range.last - range.first + 1;

/** "WEDNESDAY'S ATTACK": one word that tells a time, which capitals may make look like a name. */
function isDay({ tokens, times }: Sentence, { first, last }: TokenRange): boolean {
  const token = tokens[first];
  return first === last && token !== undefined && times.some((t) => t.start <= token.start && token.end <= t.end);
}

/** True if the sentence is written in capitals, in which a common word looks like an acronym ("CAR", "WHO"). */
function isCapitals({ tokens }: Sentence): boolean {
  return !tokens.some((t) => /\p{Ll}/u.test(t.text));
}

type EntityRange = TokenRange & { readonly type: Entity['type'] };

/** The tokens of a model entity, without a leading article, and without the title of a person. */
function entityRange(document: Document, sentence: Sentence, entity: Entity): EntityRange | undefined {
  let first = sentence.tokens.findIndex((t) => t.start >= entity.start && t.start < entity.end);
  const last = sentence.tokens.findLastIndex((t) => t.end <= entity.end && t.start >= entity.start);
  if (first < 0 || last < first) return undefined;
  while (first < last && isOpening(document, sentence.tokens[first], entity)) first++;
  return { first, last, type: entity.type };
}

function isOpening(document: Document, token: Token | undefined, entity: Entity): boolean {
  if (!token) return false;
  if (/^(the|an?)$/i.test(token.text)) return true;
  if (entity.type !== 'PER') return false;
  if (/^(mr|mrs|ms|dr|former|ex|-)\.?$/i.test(token.text)) return true;
  return (
    document.registry.agent(token.text) !== undefined ||
    document.registry.lookup(token.text).some((f) => f.kind === 'state')
  );
}

function knownNames(document: Document, sentence: Sentence, entities: readonly EntityRange[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let first = 0; first < sentence.tokens.length; first++) {
    const candidate = longestFrom(document, sentence, first, entities);
    if (!candidate) continue;
    candidates.push(candidate);
    first = candidate.last;
  }
  return candidates;
}

function longestFrom(
  document: Document,
  sentence: Sentence,
  first: number,
  entities: readonly EntityRange[],
): Candidate | undefined {
  const { tokens } = sentence;
  const token = tokens[first];
  if (!token || !/^[\p{Lu}\p{N}]|^al$|^el$/u.test(token.text)) return undefined;
  const words = Math.max(
    ...[nameKey(token.text), token.text.toLowerCase()].map((t) => document.registry.longest(firstWord(t))),
  );
  if (words === 0) return undefined;
  for (let last = Math.min(tokens.length - 1, first + words * 2 - 1); last >= first; last--) {
    if (!/[\p{L}\p{N}.)]/u.test(tokens[last]?.text ?? '')) continue;
    const found = document.registry
      .lookup(textOf(document, { sentence, first, last }), document.on)
      .filter(
        (f) =>
          isPlausible(sentence, { first, last }, f, entities) || isLonePlace(document, sentence, { first, last }, f),
      );
    if (found.length > 0) return { first, last, found };
  }
  return undefined;
}

const firstWord = (text: string): string => text.split(/[^\p{L}\p{N}]+/u).find((word) => word !== '') ?? '';

/** "Jordan", "Chad": a name taken for a person's that is a state's name and nothing more. */
function isBareState(range: TokenRange, found: Found, entity: TokenRange): boolean {
  const bare = entity.first === range.first && entity.last === range.last;
  return bare && found.kind === 'state' && !['capital', 'demonym', 'people'].includes(found.form);
}

/** "Captured Kismayo", taken for a person's: a place's name where one is told as an object, and nobody in the report is called so. */
function isLonePlace(document: Document, sentence: Sentence, range: TokenRange, found: Found): boolean {
  const [token, last] = [sentence.tokens[range.first], sentence.tokens[range.last]];
  if (!token || !last || found.kind !== 'place' || token.upos !== 'PROPN') return false;
  const whole = sentence.entities.some((e) => e.type === 'PER' && e.start === token.start && e.end === last.end);
  if (!whole || range.first !== range.last) return whole && isHyphenated(sentence, range);
  const placed = ['obj', 'obl', 'nmod', 'nsubj:pass'].includes(relation(token)) || isHeld(sentence, token.head);
  return placed && !namesSomebody(document, token.text);
}

/** "Fell", "is in the hands of", "is under the control of". */
function isHeld(sentence: Sentence, verb: number): boolean {
  const lemma = sentence.tokens[verb]?.lemma.toLowerCase() ?? '';
  return (
    lemma === 'fall' ||
    (HELD.has(lemma) && dependents(sentence, verb).some((d) => relation(sentence.tokens[d]) === 'cop'))
  );
}

const HELD = new Set(['hand', 'control', 'rule', 'occupation']);

/** "Mazar-i-Sharif": words joined by hyphens only. */
function isHyphenated({ tokens }: Sentence, { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last + 1);
  return words.some((t) => t.text.includes('-')) && words.every((t, k) => k === 0 || t.start === words[k - 1]?.end);
}

/** Somebody in the report bears the word as a part of a longer name. */
function namesSomebody(document: Document, word: string): boolean {
  return document.sentences.some(({ entities, tokens }) =>
    entities.some(
      (e) =>
        e.type === 'PER' &&
        e.end - e.start > word.length &&
        tokens.some((t) => t.text === word && t.start >= e.start && t.end <= e.end),
    ),
  );
}

/** Whether what the registry found fits the words around it. */
function isPlausible(sentence: Sentence, range: TokenRange, found: Found, entities: readonly EntityRange[]): boolean {
  const token = sentence.tokens[range.first];
  if (!token) return false;
  const entity = entities.find((e) => e.first <= range.last && range.first <= e.last);
  if (
    range.first === range.last &&
    isCapitals(sentence) &&
    isAcronym(token.text) &&
    !['PROPN', 'ADJ'].includes(token.upos)
  )
    return false;
  if (found.form === 'surname' || (found.kind === 'person' && range.first === range.last)) {
    // "In May" is a month
    if (sentence.times.some((t) => t.start <= token.start && token.end <= t.end)) return false;
    return entity ? entity.type === 'PER' : token.upos === 'PROPN' && !hasGivenName(sentence, range);
  }
  if (entity?.type === 'PER' && ['state', 'place', 'people'].includes(found.kind))
    return isBareState(range, found, entity);
  if (range.first === range.last && !isAcronym(token.text) && !['PROPN', 'ADJ', 'X'].includes(token.upos)) {
    return (
      entity !== undefined ||
      (found.form === 'people' && token.upos === 'NOUN') ||
      found.kind === 'state' ||
      found.kind === 'armed-group'
    );
  }
  if (found.kind === 'place' && range.first === range.last)
    return entity ? entity.type !== 'PER' : token.upos === 'PROPN';
  return true;
}

/** A capitalised word before or after that is part of the same flat name: "Laura Bush", "Putin Avenue". */
function hasGivenName(sentence: Sentence, range: TokenRange): boolean {
  const [before, after] = [sentence.tokens[range.first - 1], sentence.tokens[range.last + 1]];
  const joined = (t: typeof before): boolean => t?.upos === 'PROPN' && /^\p{Lu}/u.test(t.text) && t.end - t.start > 1;
  return (
    (joined(before) && relation(sentence.tokens[range.first]) === 'flat') ||
    (joined(after) && ['flat', 'compound'].includes(relation(sentence.tokens[range.last])))
  );
}

/** Names stand inside entities of bodies and places ("University of Kabul"), not inside those of persons ("John Kerry"). */
function standsInside(candidate: Candidate, around: EntityRange): boolean {
  return around.type !== 'PER' && candidate.found[0]?.form !== 'surname';
}

const TYPE_OF_KIND: Readonly<Record<Found['kind'], MentionType>> = {
  state: 'place',
  organisation: 'organisation',
  'armed-group': 'organisation',
  party: 'organisation',
  person: 'person',
  place: 'place',
  people: 'nationality',
};

function knownDraft(sentence: Sentence, candidate: Candidate, inside: boolean): Draft {
  const { first, last, found } = candidate;
  const best = found[0];
  const type =
    best && (best.form === 'demonym' || best.form === 'people') ? 'nationality' : TYPE_OF_KIND[best?.kind ?? 'place'];
  const head = nameHeadOf(sentence, { first, last });
  return {
    sentence,
    first,
    last,
    sort: 'name',
    head,
    type,
    named: true,
    readings: found.map((f) => f.reading),
    ...(best ? { found: best } : {}),
    ...(inside ? { inside } : {}),
  };
}

const TYPE_OF_ENTITY: Readonly<Record<Entity['type'], MentionType>> = {
  PER: 'person',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  FAC: 'facility',
  NORP: 'nationality',
  EVENT: 'other',
  PRODUCT: 'other',
  LAW: 'other',
  WEAPON: 'weapon',
};

function entityDraft(sentence: Sentence, entity: EntityRange): Draft {
  const { first, last, type } = entity;
  return {
    sentence,
    first,
    last,
    sort: 'name',
    head: nameHeadOf(sentence, entity),
    type: TYPE_OF_ENTITY[type],
    named: true,
    readings: [],
  };
}

function nameHeadOf(sentence: Sentence, range: TokenRange): number {
  const head = headOf(sentence, range);
  const up = nameHead(sentence, head);
  return up >= range.first && up <= range.last ? up : head;
}
