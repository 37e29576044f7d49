/** One report as the coder sees it: trees, mentions by place, word sets. */
import type { Codebook } from '../../codebook/codebook.js';
import type { Dictionary } from '../../codebook/petrarch/dictionary.js';
import type { Registry } from '../../codebook/registry.js';
import type { Rule } from '../../codebook/rule.js';
import type { Mention } from '../../domain/mention.js';
import type { EventType } from '../../domain/plover.js';
import type { Report } from '../../domain/report.js';
import type { Sentence } from '../../domain/sentence.js';
import type { Carriers } from './clause.js';
import { mended } from './mended.js';
import { type Tree, treeOf } from './tree.js';

/** The codebook with what is looked up often laid out for it. */
export interface Lexicon {
  readonly codebook: Codebook;
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly rulesByWord: ReadonlyMap<string, readonly Rule[]>;
  /** Nouns and adjectives that some rule names, last word of phrases only. */
  readonly eventWords: ReadonlySet<string>;
  readonly carriers: Carriers;
  readonly types: ReadonlyMap<EventType, Codebook['types'][number]>;
  /** A PETRARCH dictionary laid over the codebook. */
  readonly dictionary?: Dictionary;
  /** Whether two countries are members of one military alliance on a day. */
  allied(a: string, b: string, on?: string): boolean;
}

export interface Passage {
  readonly report: Report;
  readonly lexicon: Lexicon;
  readonly trees: readonly Tree[];
  readonly mentions: readonly Mention[];
  /** The widest mention headed by a word. */
  mentionAt(tree: Tree, head: number): Mention | undefined;
  /** The named person whose mention, title included, begins at an offset of a sentence. */
  personFrom(tree: Tree, start: number): Mention | undefined;
  /** Whether a mention is a person's name or ends in one, as a title does. */
  endsInName(mention: Mention): boolean;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** A word set of the codebook; an unknown one is empty. */
export function wordSet(lexicon: Lexicon, name: string): ReadonlySet<string> {
  return lexicon.sets.get(name) ?? NO_WORDS;
}

/** Alliances whose members are bound to defend each other, by their ids in the registry. */
const ALLIANCES = new Set(['nato', 'csto']);

type Memberships = Pick<Registry, 'memberships'>;

/** Whether both are members of one alliance, as far as the registry tells. */
function alliedIn(registry: Memberships | undefined): Lexicon['allied'] {
  const alliances = (id: string, on?: string) =>
    (registry?.memberships(id, on) ?? []).filter((m) => ALLIANCES.has(m.organisation)).map((m) => m.organisation);
  return (a, b, on) => a !== b && alliances(a, on).some((o) => alliances(b, on).includes(o));
}

/** Lays a codebook out; the registry tells who is allied with whom, nobody if it is left out. */
export function lexiconOf(codebook: Codebook, dictionary?: Dictionary, registry?: Memberships): Lexicon {
  const sets = new Map(Object.entries(codebook.words).map(([name, words]) => [name, new Set(words)]));
  const rulesByWord = new Map<string, Rule[]>();
  const eventWords = new Set<string>();
  for (const rule of codebook.rules) {
    for (const verb of rule.verbs) push(rulesByWord, `verb ${verb}`, rule);
    for (const noun of [...rule.nouns, ...rule.adjectives]) {
      push(rulesByWord, `noun ${noun}`, rule);
      eventWords.add(noun.split(' ').at(-1) ?? noun);
    }
  }
  const types = new Map(codebook.types.map((t) => [t.type, t]));
  const named = (name: string) => sets.get(name) ?? NO_WORDS;
  const carriers = { light: named('light-verbs'), happening: named('happening-verbs'), rounds: named('round-nouns') };
  const allied = alliedIn(registry);
  return { codebook, sets, rulesByWord, eventWords, carriers, types, allied, ...(dictionary ? { dictionary } : {}) };
}

function push(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const known = map.get(key);
  if (!known) map.set(key, [rule]);
  else if (!known.includes(rule)) known.push(rule);
}

export function passageOf(
  report: Report,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Passage {
  const byHead = new Map<string, Mention>();
  const persons = new Map<string, Mention>();
  const end = (mention: Mention): string => `${mention.sentence} ${mention.end}`;
  const ends = new Set(mentions.filter((m) => m.type === 'person' && m.named).map(end));
  for (const mention of mentions) {
    const key = `${mention.sentence} ${mention.head}`;
    const begin = `${mention.sentence} ${mention.start}`;
    if (mention.type === 'person' && ends.has(end(mention)) && mention.end > (persons.get(begin)?.end ?? 0))
      persons.set(begin, mention);
    const known = byHead.get(key);
    if (!known || mention.end - mention.start > known.end - known.start) byHead.set(key, mention);
  }
  const trees = sentences.map((sentence) => treeOf(mended(sentence)));
  return {
    report,
    lexicon,
    trees,
    mentions,
    mentionAt: (tree, head) => byHead.get(`${tree.sentence.index} ${head}`),
    personFrom: (tree, start) => persons.get(`${tree.sentence.index} ${start}`),
    endsInName: (mention) => ends.has(end(mention)),
  };
}

/** The text that a sentence's offsets point into: the title's or the report's. */
export function textOf(passage: Passage, tree: Tree): string {
  return tree.sentence.inTitle ? (passage.report.title ?? '') : passage.report.text;
}
