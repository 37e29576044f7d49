/** Drafts in reading order in, their chains out: which of them speak of one actor. Anaphors take the readings of what they stand for. */
import type { Reading } from '../domain/mention.js';
import { antecedentOf } from './antecedent.js';
import { type Document, type Draft, textOf } from './draft.js';
import { pronounSort } from './pronouns.js';

/** All drafts of one actor, in reading order. */
export interface Chain {
  readonly drafts: Draft[];
}

/** Chains by draft. */
export type Chains = Map<Draft, Chain>;

/** Builds the chains of a document; drafts must be in reading order. */
export function buildChains(document: Document, drafts: readonly Draft[]): Chains {
  const chains: Chains = new Map();
  const named = new Map<string, Chain>();
  const join = (draft: Draft): Chain => {
    const known = chains.get(draft);
    if (known) return known;
    const chain = draft.same && draft.same !== draft ? join(draft.same) : chainOf(document, draft, drafts, chains, named);
    chain.drafts.push(draft);
    chains.set(draft, chain);
    return chain;
  };
  for (const draft of drafts) join(draft);
  return chains;
}

function chainOf(document: Document, draft: Draft, drafts: readonly Draft[], chains: Chains, named: Map<string, Chain>): Chain {
  if (draft.sort === 'name') return namedChain(document, draft, named);
  const antecedent = antecedentOf(document, draft, drafts, chains);
  const chain = antecedent && chains.get(antecedent);
  if (!antecedent || !chain) {
    if (draft.readings.length === 0) draft.readings = [unresolved(draft)];
    return { drafts: [] };
  }
  if (antecedent.readings.length > 0 && !saysMore(draft)) draft.readings = standingFor(document, draft, antecedent);
  return chain;
}

function unresolved(draft: Draft): Reading {
  return { sectors: [], why: `pronoun without antecedent: ${pronounSort(draft.sentence.tokens[draft.head] ?? draft.sentence.tokens[0] ?? neverToken) ?? 'it'}` };
}

const neverToken = { start: 0, end: 0, text: '', lemma: '', upos: 'X', xpos: '', feats: {}, head: -1, deprel: 'root' } as const;

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
    if (first && !draft.readings[0]?.id && draft.type === 'person') draft.readings = surnameReadings(document, draft, first);
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
  const surname = draft.type === 'person' ? [`surname ${text.split(' ').at(-1)}`] : [];
  return [...(id ? [`id ${id}`] : []), `${draft.type} ${text}`, ...surname];
}

function surnameReadings(document: Document, draft: Draft, first: Draft): readonly Reading[] {
  return first.readings.map((reading) => ({ ...reading, why: `surname: "${textOf(document, draft)}" for "${textOf(document, first)}"; ${reading.why}` }));
}
