/** What stands in a clause's place, held against what a rule asks for there. */
import type { Condition } from '../../codebook/rule.js';
import { EVENT_TYPES, type EventType } from '../../domain/plover.js';
import { verbLemmas } from '../clause/clause.js';
import type { Clause } from '../clause/frame.js';
import { type Lexicon, type Passage, wordSet } from '../clause/passage.js';
import { phrasesBeginning, phrasesEnding } from '../clause/phrases.js';
import { caseOf, childrenBy, markOf, type Tree, tokenAt } from '../clause/tree.js';
import { pairAt } from '../party/pair.js';
import { partyAt, throughQuantity } from '../party/party.js';

/** The type and mode that an embedded clause got, by the index of its head word. */
export type Coded = ReadonlyMap<number, { readonly type: EventType | null; readonly mode?: string }>;

const ARMED = new Set(['REB', 'MIL', 'UAF', 'PRM']);

/** A word or phrase of the codebook at a token: lemma or form, a verb with its particle, or with the words right before it. */
export function isWord(tree: Tree, i: number, phrase: string): boolean {
  const { lemma, text, upos } = tokenAt(tree, i);
  if (!phrase.includes(' ')) return lemma.toLowerCase() === phrase || text.toLowerCase() === phrase;
  const [whole = phrase, part] = phrase.split(/ of (.*)/);
  if (part)
    return (
      isWord(tree, i, whole) &&
      childrenBy(tree, i, 'nmod').some((c) => caseOf(tree, c) === 'of' && isWord(tree, c, part))
    );
  const words = phrase.split(' ');
  if (upos === 'VERB' && verbLemmas(tree, i).lemmas.includes(phrase)) return true;
  return words.every((word, k) => {
    const at = i - (words.length - 1 - k);
    if (at < 0) return false;
    const token = tokenAt(tree, at);
    return token.lemma.toLowerCase() === word || token.text.toLowerCase() === word;
  });
}

/** True if a token, with the words right before it for phrases, is in a word set. */
export function inSet(tree: Tree, i: number, words: ReadonlySet<string>): boolean {
  const token = tokenAt(tree, i);
  const [lemma, text] = [token.lemma.toLowerCase(), token.text.toLowerCase()];
  if (words.has(lemma) || words.has(text)) return true;
  const isThere = (phrase: string) => isWord(tree, i, phrase);
  if (phrasesEnding(words, lemma).some(isThere) || phrasesEnding(words, text).some(isThere)) return true;
  return token.upos === 'VERB' && phrasesBeginning(words, lemma).some(isThere);
}

function isParty(passage: Passage, tree: Tree, i: number, kind: string): boolean {
  const party = partyAt(passage, tree, i) ?? pairAt(passage, tree, i)?.[0];
  if (!party) return false;
  if ('quantifier' in party) return kind === 'party' || kind === 'country';
  switch (kind) {
    case 'country':
      return party.type === 'place' || (party.country !== undefined && party.sectors.includes('GOV'));
    case 'government':
      return party.sectors.includes('GOV') || party.type === 'place';
    case 'organisation':
      return party.type === 'organisation';
    case 'armed':
      return party.sectors.some((s) => ARMED.has(s));
    case 'person':
      return party.type === 'person';
    case 'people':
      return party.type === 'person' || party.type === 'group' || party.type === 'nationality';
    default:
      return true;
  }
}

function isQuad(coded: { type: EventType | null } | undefined, quads: readonly number[], lexicon: Lexicon): boolean {
  const quad = coded?.type ? lexicon.types.get(coded.type)?.quad : undefined;
  return quad !== undefined && quads.includes(quad);
}

const OBLIGING = new Set(['must', 'should', 'ought']);

/** "Must leave", "should be ready", "has to leave": somebody is bound to do it, in the speaker's view. */
function isObliged(tree: Tree, i: number): boolean {
  const { lemma } = tokenAt(tree, i);
  const aux = childrenBy(tree, i, 'aux').map((c) => tokenAt(tree, c).lemma.toLowerCase());
  const perfect = aux.includes('have');
  const bound = ['need', 'have', 'ought'].includes(lemma.toLowerCase()) && childrenBy(tree, i, 'xcomp').length > 0;
  return bound || (!perfect && aux.some((a) => OBLIGING.has(a)));
}

/** True if the filler at a token is of the kind, word set, PLOVER type or word that a condition names. */
export function satisfies(passage: Passage, tree: Tree, filler: number, value: string, coded: Coded): boolean {
  const i = throughQuantity(passage, tree, filler);
  switch (value) {
    case 'any':
      return true;
    case 'none':
      return false;
    case 'event':
      return coded.has(i);
    case 'cooperation':
      return isQuad(coded.get(i), [1, 2], passage.lexicon);
    case 'conflict':
      return isQuad(coded.get(i), [3, 4], passage.lexicon);
    case 'place':
      return passage.mentionAt(tree, i)?.type === 'place' || passage.mentionAt(tree, i)?.type === 'facility';
    case 'pronoun':
      return tokenAt(tree, i).upos === 'PRON';
    case 'infinitive':
      return tokenAt(tree, i).xpos === 'VB' && markOf(tree, i) === 'to';
    case 'obliged':
      return isObliged(tree, i);
    case 'number':
      return tokenAt(tree, i).upos === 'NUM' || childrenBy(tree, i, 'nummod').length > 0;
    case 'party':
    case 'country':
    case 'government':
    case 'organisation':
    case 'armed':
    case 'person':
    case 'people':
      return isParty(passage, tree, i, value);
  }
  if ((EVENT_TYPES as readonly string[]).includes(value)) return coded.get(i)?.type === value;
  const set = passage.lexicon.sets.get(value);
  return set ? inSet(tree, i, set) || inSet(tree, filler, set) : isWord(tree, i, value) || isWord(tree, filler, value);
}

/** The fillers of a slot that meet a condition; for `none`, an empty slot meets it with no filler. */
export function meeting(
  passage: Passage,
  clause: Clause,
  condition: Condition,
  coded: Coded,
): { met: boolean; fillers: number[] } {
  const fillers = clause.slots.get(condition.slot) ?? [];
  if (fillers.length === 0 && clause.antecedent)
    return { ...meeting(passage, clause.antecedent, condition, new Map()), fillers: [] };
  if (fillers.length === 0) return { met: condition.anyOf.includes('none'), fillers: [] };
  const good = fillers.filter((f) => condition.anyOf.some((v) => satisfies(passage, clause.tree, f, v, coded)));
  return { met: good.length > 0, fillers: good };
}

const PARTY_KINDS = new Set(['country', 'government', 'organisation', 'armed', 'person', 'people']);

/** True if whatever is of the first kind is of the second too: what makes a rule's condition the narrower one. */
export function narrower(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b || (b === 'any' && a !== 'none')) return true;
  if (b === 'party') return PARTY_KINDS.has(a);
  if (b === 'event') return a === 'cooperation' || a === 'conflict' || (EVENT_TYPES as readonly string[]).includes(a);
  const quad = lexicon.types.get(a as EventType)?.quad;
  if (b === 'cooperation') return quad === 1 || quad === 2;
  if (b === 'conflict') return quad === 3 || quad === 4;
  const outer = wordSet(lexicon, b);
  const inner = lexicon.sets.get(a) ?? new Set([a]);
  return outer.size > 0 && [...inner].every((word) => outer.has(word));
}
