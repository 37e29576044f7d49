/** Names in, the acronyms out that the text itself tells: "the African Union (AU)", "ISIS-K (Islamic State Khorasan)". */
import { isAcronym } from '../codebook/name-key.js';
import type { Reading } from '../domain/mention.js';
import type { Sentence } from '../domain/sentence.js';
import type { Draft } from './draft.js';
import { headOf } from './tree.js';

/** The acronyms told so far, with the name that each is short for. */
export type Told = Map<string, Draft>;

/** Joins acronyms to names in a sentence, and reads the acronyms told before; adds names that the registry lacks. */
export function joinAcronyms(sentence: Sentence, names: readonly Draft[], told: Told): Draft[] {
  const added: Draft[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    const name = isAcronym(token.text) && !names.some((n) => n.first <= index && index <= n.last && n.last > n.first) ? told.get(token.text) : undefined;
    const known = names.find((n) => n.first === index && n.last === index);
    if (!name || name === known) continue;
    if (known) known.readings = shortFor(name);
    else added.push(draftAt(sentence, index, index, name));
  }
  const all = [...names, ...added];
  for (const name of names) added.push(...joinBracket(sentence, name, all, told));
  return [...names, ...added].sort((a, b) => a.first - b.first || b.last - a.last);
}

function joinBracket(sentence: Sentence, name: Draft, all: readonly Draft[], told: Told): Draft[] {
  const open = name.last + 1;
  if (name.inside || sentence.tokens[open]?.text !== '(') return [];
  const close = sentence.tokens.findIndex((t, i) => i > open && t.text === ')');
  if (close < open + 2 || close > open + 8) return [];
  const inner = all.find((d) => d.first === open + 1 && d.last === close - 1);
  const text = sentence.tokens.slice(open + 1, close).map((t) => t.text).join('');
  if (!isAcronym(text)) return joinLongForm(sentence, name, inner, told);
  if (name.type === 'person' || text[0]?.toLowerCase() !== firstLetter(sentence, name)) return [];
  return joinPair(name, inner ?? draftAt(sentence, open + 1, close - 1, name), inner === undefined, text, told);
}

function joinPair(long: Draft, short: Draft, isNew: boolean, text: string, told: Told): Draft[] {
  told.set(text, long);
  if (!isKnown(long) && isKnown(short)) long.readings = short.readings.map((r) => ({ ...r, why: `acronym told in the text: ${text}; ${r.why}` }));
  else short.readings = shortFor(long);
  short.same = long;
  return isNew ? [short] : [];
}

/** "ISIS-K (Islamic State Khorasan)". */
function joinLongForm(sentence: Sentence, name: Draft, inner: Draft | undefined, told: Told): Draft[] {
  const text = sentence.tokens.slice(name.first, name.last + 1).map((t) => t.text).join('');
  if (!inner || !isAcronym(text) || firstLetter(sentence, inner) !== text[0]?.toLowerCase()) return [];
  joinPair(inner, name, false, text, told);
  return [];
}

const firstLetter = (sentence: Sentence, name: Draft): string | undefined => sentence.tokens[name.first]?.text[0]?.toLowerCase();

const isKnown = (draft: Draft): boolean => draft.readings.some((r) => r.id !== undefined);

function shortFor(name: Draft): Reading[] {
  return name.readings.map((reading) => ({ ...reading, why: `acronym told in the text; ${reading.why}` }));
}

function draftAt(sentence: Sentence, first: number, last: number, name: Draft): Draft {
  const { type, found } = name;
  return { sentence, first, last, sort: 'name', head: headOf(sentence, { first, last }), type, named: true, readings: shortFor(name), same: name, ...(found ? { found } : {}) };
}
