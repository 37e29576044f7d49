/** Drafts in reading order in, their chains out: which of them speak of one actor. Anaphors take the readings of what they stand for. */
import type { Reading } from '../domain/mention.js';
import { antecedentOf } from './antecedent.js';
import { type Document, type Draft, type Neighbours, textOf } from './draft.js';
import { pronounSort } from './pronouns.js';

/** All drafts of one actor, in reading order. */
export interface Chain {
  readonly drafts: Draft[];
}

/** Chains by draft. */
export type Chains = Map<Draft, Chain>;

/** Builds the chains of a document; drafts must be in reading order. The names of a sentence come before its nouns and pronouns. */
export function buildChains(document: Document, drafts: readonly Draft[], neighbours: Neighbours): Chains {
  const chains: Chains = new Map();
  const named = new Map<string, Chain>();
  const join = (draft: Draft): Chain => {
    const known = chains.get(draft);
    if (known) return known;
    const chain =
      draft.same && draft.same !== draft
        ? join(draft.same)
        : chainOf({ document, neighbours, chains, named, join }, draft);
    chain.drafts.push(draft);
    chains.set(draft, chain);
    return chain;
  };
  for (const draft of drafts) {
    for (const name of neighbours(draft, 0)) if (name.sort === 'name') join(name);
    join(draft);
  }
  return chains;
}

interface Building {
  readonly document: Document;
  readonly neighbours: Neighbours;
  readonly chains: Chains;
  readonly named: Map<string, Chain>;
  readonly join: (draft: Draft) => Chain;
}

function chainOf(building: Building, draft: Draft): Chain {
  const { document, neighbours, chains, named, join } = building;
  if (draft.sort === 'name') return namedChain(document, draft, named);
  const antecedent = antecedentOf(document, draft, neighbours, chains);
  if (!antecedent) {
    if (draft.readings.length === 0) draft.readings = [unresolved(document, draft)];
    return { drafts: [] };
  }
  const chain = join(antecedent);
  if (speaksForOthers(draft) && antecedent.type === 'person') {
    draft.readings = speakingFor(document, draft, antecedent);
    return { drafts: [] };
  }
  if (draft.sort === 'pronoun') draft.type = antecedent.type;
  if (!saysMore(draft)) draft.readings = standingFor(document, draft, antecedent);
  return chain;
}

function speaksForOthers(draft: Draft): boolean {
  const token = draft.sentence.tokens[draft.head];
  return draft.sort === 'pronoun' && token !== undefined && pronounSort(token) === 'we';
}

/** "We" in an official's mouth is the state or body that the official speaks for. */
function speakingFor(document: Document, draft: Draft, speaker: Draft): Reading[] {
  const why = `pronoun: "${textOf(document, draft)}" in the words of "${textOf(document, speaker)}"`;
  return speaker.readings.map(({ id: _person, name: _name, role: _role, ...reading }) => {
    const official = reading.sectors.some((s) => ['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY'].includes(s));
    const state = official && reading.country ? document.registry.get(reading.country) : undefined;
    return { ...(state ? { id: state.id, name: state.name } : {}), ...reading, why };
  });
}

function unresolved(document: Document, draft: Draft): Reading {
  return { sectors: [], why: `pronoun without antecedent: ${textOf(document, draft)}` };
}

/** A noun that brings its own country or body keeps its own reading. */
function saysMore(draft: Draft): boolean {
  const reading = draft.readings[0];
  return draft.sort === 'noun' && reading?.id !== undefined;
}

function standingFor(document: Document, draft: Draft, antecedent: Draft): Reading[] {
  const why = `${draft.sort === 'pronoun' ? 'pronoun' : 'definite noun'}: "${textOf(document, draft)}" for "${textOf(document, antecedent)}"`;
  const taken = antecedent.readings.map((reading) => ({ ...reading, why: `${why}; ${reading.why}` }));
  return draft.sort === 'noun' ? [...taken, ...draft.readings] : taken;
}

/** Names chain by actor where the registry knows one, else by their words; a surname joins the full name before it. */
function namedChain(document: Document, draft: Draft, named: Map<string, Chain>): Chain {
  for (const key of keysOf(document, draft)) {
    const chain = named.get(key);
    if (!chain) continue;
    const first = chain.drafts[0];
    if (first && !draft.readings[0]?.id && (draft.type === 'person' || key.startsWith('half ')))
      draft.readings = surnameReadings(document, draft, first);
    for (const other of keysOf(document, draft)) named.set(other, chain);
    return chain;
  }
  const chain: Chain = { drafts: [] };
  for (const key of keysOf(document, draft)) named.set(key, chain);
  return chain;
}

function keysOf(document: Document, draft: Draft): string[] {
  const text = textOf(document, draft).replace(/^the /i, '');
  const id = draft.readings[0]?.id;
  if (draft.type === 'nationality') return [`nationality ${text}`];
  if (draft.found?.form === 'capital') return [`capital ${text}`];
  if (draft.type === 'person' && !id) return [`person ${text}`, `surname ${text.split(' ').at(-1)}`];
  const half = /^(North|South) /.exec(text)?.[1];
  if (half && draft.found?.kind === 'state') return [`id ${id}`, `half ${half}`];
  if (!id && /^(North|South)$/.test(text)) return [`half ${text}`];
  const surname = draft.type === 'person' ? [`surname ${text.split(' ').at(-1)}`] : [];
  return [...(id ? [`id ${id}`] : []), `${draft.type} ${text}`, ...surname];
}

function surnameReadings(document: Document, draft: Draft, first: Draft): readonly Reading[] {
  return first.readings.map((reading) => ({
    ...reading,
    why: `surname: "${textOf(document, draft)}" for "${textOf(document, first)}"; ${reading.why}`,
  }));
}
