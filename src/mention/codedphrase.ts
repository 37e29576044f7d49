/** A sentence and a PETRARCH dictionary in, the phrases out that have a code in it: an actor's name, its role words, or both. */
import { codesOn } from '../codebook/petrarch/actorfile.js';
import type { DictionaryAgent } from '../codebook/petrarch/agentfile.js';
import type { Dictionary, Listed } from '../codebook/petrarch/dictionary.js';
import type { Sentence } from '../domain/sentence.js';
import { type PlainWord, plainWords, standAt } from './plainword.js';
import { caseOf, headOf, relation, type TokenRange } from './tree.js';

/** A phrase with its codes; first and last are the outermost words that gave them. */
export interface CodedPhrase extends TokenRange {
  /** The word that the phrase hangs on. */
  readonly head: number;
  /** Several where one name stands for several actors. */
  readonly codes: readonly string[];
  /** False where role words alone gave the code. */
  readonly named: boolean;
  readonly why: string;
}

interface Hit extends TokenRange {
  readonly text: string;
  /** Of an actor. */
  readonly codes?: readonly string[];
  /** Of a role word. */
  readonly agent?: DictionaryAgent;
}

interface Draft {
  readonly head: number;
  actors: readonly Hit[];
  agents: readonly Hit[];
  /** The actors were told together behind a preposition, and all count. */
  together?: true;
}

/** A name is told from a common word by its capital; one of a few letters that could be any word must be spelt in capitals. */
function isName(sentence: Sentence, { first, last }: TokenRange): boolean {
  const tokens = sentence.tokens.slice(first, last + 1);
  const small = tokens.length === 1 && ['PRON', 'ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX'].includes(tokens[0]?.upos ?? '');
  return small
    ? /^[\p{Lu}.]{2,}$/u.test(tokens[0]?.text ?? '')
    : tokens.some(({ text }, i) => /^[\p{Lu}\p{N}]/u.test(text) && (i > 0 || !/^the$/i.test(text)));
}

/** The entry of most words that stands at an index of the words, and the tokens it takes. */
function longestAt<T>(
  words: readonly PlainWord[],
  at: number,
  entries: readonly Listed<T>[],
  fits: (entry: Listed<T>, range: TokenRange) => boolean,
): { value: T; range: TokenRange; next: number } | undefined {
  for (const entry of entries) {
    const next = standAt(words, at, entry.words);
    const [first, last] = [words[at]?.token, next === undefined ? undefined : words[next - 1]?.token];
    if (next === undefined || first === undefined || last === undefined) continue;
    if (fits(entry, { first, last })) return { value: entry.value, range: { first, last }, next };
  }
  return undefined;
}

const wordsBetween = (sentence: Sentence, { first, last }: TokenRange): string =>
  sentence.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');

/** The names of a sentence, each as the longest entry that begins there, in order. */
function actorHits(sentence: Sentence, dictionary: Dictionary, on: string | undefined): Hit[] {
  const words = plainWords(sentence);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words, at, dictionary.actors(words[at]?.word ?? ''), (_, range) => isName(sentence, range));
    if (found)
      hits.push({ ...found.range, text: wordsBetween(sentence, found.range), codes: codesOn(found.value.codes, on) });
    at = found?.next ?? at + 1;
  }
  return hits;
}

/** The same words with plural nouns under their lemma: irregular plurals. */
function lemmaWords(sentence: Sentence, words: readonly PlainWord[]): PlainWord[] {
  return words.map(({ word, token }) => {
    const of = sentence.tokens[token];
    return { word: of?.feats.Number === 'Plur' ? of.lemma.toLowerCase() : word, token };
  });
}

/** The role words of a sentence outside its names. */
function agentHits(sentence: Sentence, dictionary: Dictionary, names: readonly Hit[]): Hit[] {
  const words = plainWords(sentence);
  const lemmas = lemmaWords(sentence, words);
  const free = ({ first, last }: TokenRange) => !names.some((n) => n.first <= last && first <= n.last);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const found =
      longestAt(words, at, dictionary.agents(words[at]?.word ?? ''), (_, range) => free(range)) ??
      longestAt(
        lemmas,
        at,
        dictionary.agents(lemmas[at]?.word ?? ''),
        ({ value }, range) => value.regular && free(range),
      );
    if (found) hits.push({ ...found.range, text: wordsBetween(sentence, found.range), agent: found.value });
    at = found?.next ?? at + 1;
  }
  return hits;
}

const INSIDE = new Set(['compound', 'amod', 'flat', 'nummod', 'goeswith', 'det']);
const MODIFYING = new Set(['nmod:poss', 'nmod:desc']);

/** Up to the noun that a name or role word belongs to: "Gondor" and "main" in "Gondor's main opposition group". */
function topOf(sentence: Sentence, range: TokenRange): number {
  let at = headOf(sentence, range);
  for (let steps = 0; steps < 12; steps++) {
    const token = sentence.tokens[at];
    const up = sentence.tokens[token?.head ?? -1];
    if (!token || !up || up.upos === 'VERB' || up.upos === 'AUX') return at;
    if (!INSIDE.has(relation(token)) && !MODIFYING.has(token.deprel)) return at;
    at = token.head;
  }
  return at;
}

function draftsOf(sentence: Sentence, actors: readonly Hit[], agents: readonly Hit[]): Draft[] {
  const drafts = new Map<number, Draft>();
  const at = (hit: Hit): Draft => {
    const head = topOf(sentence, hit);
    const draft = drafts.get(head) ?? { head, actors: [], agents: [] };
    drafts.set(head, draft);
    return draft;
  };
  for (const hit of actors) {
    const draft = at(hit);
    draft.actors = [...draft.actors, hit];
  }
  for (const hit of agents) {
    const draft = at(hit);
    draft.agents = [...draft.agents, hit];
  }
  return [...drafts.values()];
}

/** The first word of what a word is coordinated with; itself where it is not. */
export function firstConjunct(sentence: Sentence, word: number): number {
  let at = word;
  for (let steps = 0; steps < 20; steps++) {
    const token = sentence.tokens[at];
    if (!token || relation(token) !== 'conj' || token.head < 0) return at;
    at = token.head;
  }
  return at;
}

/** "Egyptian President Mubarak": of the names in a phrase the first counts, or one that says more of the same actor. */
function leading(actors: readonly Hit[]): Hit[] {
  const [first] = actors;
  const [code = ''] = first?.codes ?? [];
  const more = actors.find((hit) => hit.codes?.some((other) => other.startsWith(code) && other.length > code.length));
  return [more ?? first].filter((hit) => hit !== undefined);
}

const OWNING = new Set(['of', 'from', 'in', 'for', 'at', 'within']);

/** "Soldiers from Gondor", "officials in Fornost and Gondor": role words take the actors behind the preposition; those are spent. */
function joinBehind(sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const spent = new Set<Draft>();
  for (const owner of drafts) {
    if (owner.actors.length > 0) continue;
    const behind = drafts.filter(({ head, agents, actors }) => {
      const first = firstConjunct(sentence, head);
      const token = sentence.tokens[first];
      const joined = token?.head === owner.head && ['nmod', 'obl'].includes(relation(token)) && first > owner.head;
      return joined && agents.length === 0 && actors.length > 0 && OWNING.has(caseOf(sentence, first));
    });
    // of "the parliament of Norway in Oslo" only the first phrase tells whose it is
    const chains = behind.map(({ head }) => firstConjunct(sentence, head));
    const whose = behind.filter((_, i) => chains[i] === Math.min(...chains));
    owner.actors = whose.flatMap(({ actors }) => leading(actors));
    if (whose.length > 0) owner.together = true;
    for (const draft of whose) spent.add(draft);
  }
  return drafts.filter((draft) => !spent.has(draft));
}

/** "Danish media and government", "lawmakers and officials in Fornost": role words told together share their actors. */
function shareActors(sentence: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.actors.length > 0) continue;
    const chain = firstConjunct(sentence, draft.head);
    const sibling = drafts.find(
      (d) => d.agents.length > 0 && d.actors.length > 0 && firstConjunct(sentence, d.head) === chain,
    );
    if (!sibling) continue;
    draft.actors = sibling.actors;
    if (sibling.together) draft.together = true;
    draft.agents = [...sibling.agents.filter((hit) => hit.last < sibling.head), ...draft.agents];
  }
}

/** "Minister Calimehtar" that the tree takes for two subjects side by side is one. */
function joinBeside(sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => a.head - b.head)) {
    const before = out.at(-1);
    const [left, right] = [sentence.tokens[before?.head ?? -1], sentence.tokens[draft.head]];
    const between = sentence.tokens.slice((before?.head ?? -1) + 1, draft.head);
    const beside = left && left.head === right?.head && left.deprel === right.deprel && relation(left) === 'nsubj';
    if (before && beside && between.every((t) => ['PROPN', 'NOUN', 'ADJ'].includes(t.upos))) {
      before.actors = [...before.actors, ...draft.actors];
      before.agents = [...before.agents, ...draft.agents];
    } else out.push(draft);
  }
  return out;
}

/** True if a code of three-letter blocks already holds another one as blocks. */
function holds(code: string, part: string): boolean {
  for (let at = 0; at < code.length; at += 3) if (code.startsWith(part, at)) return true;
  return false;
}

/** An actor's code with those of its role words, each once. */
function composed(actor: string, agents: readonly Hit[]): string {
  return agents.reduce((code, { agent }) => {
    if (!agent || holds(code, agent.code)) return code;
    return agent.side === 'after' ? `${code}${agent.code}` : `${agent.code}${code}`;
  }, actor);
}

function phraseOf({ head, actors, agents, together }: Draft): CodedPhrase {
  const counting = together ? actors : leading(actors);
  const hits = [...counting, ...agents];
  const codes = counting.length > 0 ? counting.flatMap((hit) => hit.codes ?? []) : ['---'];
  return {
    head,
    first: Math.min(...hits.map((hit) => hit.first)),
    last: Math.max(...hits.map((hit) => hit.last)),
    codes: codes.map((code) => composed(code, agents)),
    named: counting.length > 0,
    why: `dictionary: ${hits.map((hit) => hit.text).join(' + ')}`,
  };
}

/** All coded phrases of a sentence, in the order of the text; names are read as of a day. */
export function codedPhrases(sentence: Sentence, dictionary: Dictionary, on: string | undefined): CodedPhrase[] {
  const names = actorHits(sentence, dictionary, on);
  const actors = names.filter((hit) => (hit.codes ?? []).length > 0);
  const found = draftsOf(sentence, actors, agentHits(sentence, dictionary, names));
  const drafts = joinBehind(sentence, joinBeside(sentence, found));
  shareActors(sentence, drafts);
  return drafts.map(phraseOf).sort((a, b) => a.first - b.first);
}
