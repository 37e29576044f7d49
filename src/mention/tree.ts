/** A sentence's tree in, the phrases and grammatical places in it out. */
import type { Sentence, Token } from '../domain/sentence.js';

/** Token indices, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const cache = new WeakMap<Sentence, readonly (readonly number[])[]>();

/** The dependents of each token, in order. */
export function dependents(sentence: Sentence, head: number): readonly number[] {
  let table = cache.get(sentence);
  if (!table) {
    const lists: number[][] = sentence.tokens.map(() => []);
    for (const [index, token] of sentence.tokens.entries()) lists[token.head]?.push(index);
    table = lists;
    cache.set(sentence, table);
  }
  return table[head] ?? [];
}

/** The relation without its subtype. */
export function relation(token: Token | undefined): string {
  if (!token) return '';
  const colon = token.deprel.indexOf(':');
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

export function subtree(sentence: Sentence, head: number): TokenRange {
  let [first, last] = [head, head];
  const todo = [head];
  const seen = new Set(todo);
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    first = Math.min(first, at);
    last = Math.max(last, at);
    for (const child of dependents(sentence, at)) {
      if (!seen.has(child)) todo.push(child);
      seen.add(child);
    }
  }
  return { first, last };
}

const PREMODIFIERS = new Set(['det', 'amod', 'compound', 'nummod', 'flat', 'nmod', 'advmod']);

/** The head with what stands before it in its noun phrase, and the rest of a flat name after it. */
export function nounPhrase(sentence: Sentence, head: number): TokenRange {
  let [first, last] = [head, head];
  for (const child of dependents(sentence, head).toReversed()) {
    const token = sentence.tokens[child];
    if (child > head || !PREMODIFIERS.has(relation(token))) continue;
    const range = subtree(sentence, child);
    if (range.last < first && onlyJoints(sentence, range.last + 1, first)) first = range.first;
  }
  for (const child of dependents(sentence, head)) {
    if (child > head && ['flat', 'goeswith', 'fixed'].includes(relation(sentence.tokens[child]))) {
      last = Math.max(last, subtree(sentence, child).last);
    }
  }
  return { first: skipOpening(sentence, first, head), last };
}

function onlyJoints(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).every((token) => /^[-–"“”'‘’,/]$/.test(token.text));
}

function skipOpening(sentence: Sentence, first: number, head: number): number {
  let at = first;
  while (at < head && /^["“”'‘’(]$/.test(sentence.tokens[at]?.text ?? '')) at++;
  return at;
}

/** The lemmas of the words that mark a phrase's case: "in", "from", "'s". */
export function caseOf(sentence: Sentence, head: number): string {
  return dependents(sentence, head)
    .map((child) => sentence.tokens[child])
    .filter((token) => relation(token) === 'case')
    .map((token) => token?.lemma.toLowerCase() ?? '')
    .join(' ');
}

/** Up from a token to the head of the name or phrase it is a flat or compound part of. */
export function nameHead(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 12; steps++) {
    const here = sentence.tokens[at];
    if (!here || here.head < 0 || !['flat', 'goeswith'].includes(relation(here))) return at;
    at = here.head;
  }
  return at;
}

/** The token of a range that the rest hangs on: the one whose head lies outside. */
export function headOf(sentence: Sentence, range: TokenRange): number {
  for (let at = range.first; at <= range.last; at++) {
    const up = sentence.tokens[at]?.head ?? -1;
    if ((up < range.first || up > range.last) && sentence.tokens[at]?.upos !== 'PUNCT') return at;
  }
  return range.last;
}

/** What a phrase does in its clause. */
export type Place = 'subject' | 'object' | 'oblique' | 'possessor' | 'modifier' | 'locative' | 'alone';

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'across',
  'into',
  'inside',
  'outside',
  'throughout',
  'within',
  'around',
  'on',
  'off',
  'along',
  'outside of',
  'out of',
  'inside of',
  'over',
  'north',
  'south',
  'east',
  'west',
  'towards',
  'toward',
  'through',
  'via',
  'beyond',
  'next to',
]);
const MOTION = new Set([
  'go',
  'travel',
  'fly',
  'return',
  'arrive',
  'come',
  'move',
  'flee',
  'visit',
  'head',
  'drive',
  'sail',
  'trip',
  'visit',
  'journey',
  'flight',
  'withdraw',
  'withdrawal',
  'pull',
  'leave',
  'depart',
  'deport',
  'escape',
  'import',
  'export',
  'fled',
  'repatriate',
  'ambassador',
  'envoy',
]);

/** The place of the phrase with this head in its clause; a conjunct has that of its first conjunct. */
export function placeOf(sentence: Sentence, head: number): Place {
  let at = head;
  for (let steps = 0; steps < 6 && ['conj', 'flat'].includes(relation(sentence.tokens[at])); steps++)
    at = sentence.tokens[at]?.head ?? at;
  const token = sentence.tokens[at];
  switch (relation(token)) {
    case 'nsubj':
    case 'csubj':
      return 'subject';
    case 'obj':
    case 'iobj':
      return 'object';
    case 'obl':
    case 'nmod':
      return oblique(sentence, at);
    case 'compound':
    case 'amod':
      return 'modifier';
    case 'appos':
      return placeOf(sentence, token?.head ?? -1) === 'locative' ? 'locative' : 'alone';
    default:
      return LOCATIVE.has(caseOf(sentence, at)) ? 'locative' : 'alone';
  }
}

function oblique(sentence: Sentence, at: number): Place {
  const token = sentence.tokens[at];
  if (token?.deprel === 'nmod:poss') return 'possessor';
  if (token?.deprel === 'obl:agent') return 'subject';
  const marker = caseOf(sentence, at);
  if (LOCATIVE.has(marker)) return 'locative';
  const governor = sentence.tokens[token?.head ?? -1];
  if ((marker === 'to' || marker === 'from') && MOTION.has(governor?.lemma ?? '')) return 'locative';
  return marker === '' && relation(token) === 'nmod' ? 'modifier' : 'oblique';
}
