/** A sentence and a PETRARCH verb dictionary in, drafts of the events that the dictionary codes in it out. */
import { typeOfCameo } from '../../codebook/petrarch/crosswalk.js';
import type { Dictionary } from '../../codebook/petrarch/dictionary.js';
import type { CodePair, VerbEntry } from '../../codebook/petrarch/verbfile.js';
import type { Rule } from '../../codebook/rule.js';
import type { Voice } from '../../domain/coding.js';
import type { EventType } from '../../domain/plover.js';
import { codedPhrases } from '../../mention/codedphrase.js';
import { plainWords, standAt } from '../../mention/plainword.js';
import { standingOf } from '../circumstance/status.js';
import type { Clause } from '../clause/frame.js';
import type { Lexicon, Passage } from '../clause/passage.js';
import { ancestors, isRelation, subtree, type Tree, tokenAt } from '../clause/tree.js';
import { type Draft, draftOf } from '../draft.js';
import { codedParties, type Dyad, dyadOf, togetherIn } from './dyad.js';
import { fitting, type Places, type Scene } from './sequence.js';

interface Told {
  readonly clause: Clause;
  readonly voices: readonly Voice[];
}

/** A verb of the dictionary where it stands, with the words that belong to it. */
interface Found {
  readonly entry: VerbEntry;
  readonly from: number;
  readonly to: number;
}

/** The entry with most words that stands at a verb: by its form, else by its lemma. */
function entryAt(dictionary: Dictionary, tree: Tree, head: number): Found | undefined {
  const words = plainWords(tree.sentence);
  const at = words.findLastIndex(({ token }) => token === head);
  const form = words[at]?.word;
  if (form === undefined) return undefined;
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  const entries = [...dictionary.verbsByForm(form), ...dictionary.verbsByLemma(lemma)];
  const found = entries.flatMap((entry): Found[] => {
    const from = at - entry.before.length;
    const to = standAt(words, at + 1, entry.after);
    return to !== undefined && standAt(words, from, entry.before) === at ? [{ entry, from, to }] : [];
  });
  const size = ({ from, to }: Found) => to - from;
  // a later block says more than an earlier one of the same verb, unless it gives no code
  const rank = (f: Found) => size(f) * 4 + (f.entry.verb === form ? 2 : 0) + (f.entry.code.forward ? 1 : 0);
  return found.sort((a, b) => rank(b) - rank(a))[0];
}

/** Words under a verb that are another clause's: what is coordinated with it. */
function ofOthers(tree: Tree, head: number): Set<number> {
  const verbs = subtree(tree, head).filter(
    (i) => i !== head && isRelation(tokenAt(tree, i).deprel, 'conj', 'parataxis') && tokenAt(tree, i).head === head,
  );
  return new Set(verbs.flatMap((i) => subtree(tree, i)));
}

const ASIDE = ['acl', 'advcl', 'ccomp', 'xcomp', 'csubj', 'parataxis'];

/** True if a word on the left belongs to a clause that the verb stands outside of. */
function isAside(tree: Tree, token: number, above: ReadonlySet<number>): boolean {
  for (const i of [token, ...ancestors(tree, token)]) {
    if (above.has(i)) return false;
    if (isRelation(tokenAt(tree, i).deprel, ...ASIDE)) return true;
  }
  return false;
}

function sceneOf(clause: Clause, parties: Scene['parties'], { from, to }: Found): Scene {
  const { tree, head } = clause;
  const others = ofOthers(tree, head);
  const under = new Set(subtree(tree, head).filter((i) => !others.has(i)));
  const above = new Set([head, ...ancestors(tree, head)]);
  return {
    words: plainWords(tree.sentence),
    parties,
    verb: { from, to },
    isLeft: (token) => token < head && !isAside(tree, token, above),
    isRight: (token) => token > head && under.has(token),
  };
}

/** What the dictionary says of a verb: the first pattern that fits, else the verb's own code. */
function reading({ entry }: Found, scene: Scene): { name: string; code: CodePair; places: Places } {
  for (const pattern of entry.block.patterns) {
    const places = fitting(scene, pattern);
    if (places) return { name: `${entry.block.name}: ${pattern.text}`, code: pattern.code, places };
  }
  return { name: entry.block.name, code: entry.code, places: new Map() };
}

/** The type that the codebook's rules give to a verb. */
function ruledType({ rulesByWord }: Lexicon, lemma: string): EventType | undefined {
  return rulesByWord.get(`verb ${lemma}`)?.find((rule) => rule.code?.type)?.code?.type ?? undefined;
}

/** What the codebook's rules most often make of the verbs that a dictionary gives a code of this root. */
function commonType(lexicon: Lexicon, dictionary: Dictionary, root: string): EventType | undefined {
  const tally = new Map<EventType, number>();
  for (const { code, verb } of dictionary.verbs) {
    const type = code.forward?.startsWith(root) ? ruledType(lexicon, verb) : undefined;
    if (type) tally.set(type, (tally.get(type) ?? 0) + 1);
  }
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * The PLOVER type of a code. One that is not CAMEO's has the type of the verb's own code, else that of the codebook's rules for the
 * verb, else that of most verbs with a code of the same root.
 */
function typeOf(lexicon: Lexicon, dictionary: Dictionary, code: string, { entry }: Found): EventType | null {
  const own = [code, entry.code.forward, entry.block.code.forward].map((c) => (c ? typeOfCameo(c) : undefined));
  const known = own.find((type) => type !== undefined);
  if (known !== undefined) return known;
  return ruledType(lexicon, entry.verb) ?? commonType(lexicon, dictionary, code.slice(0, 2)) ?? null;
}

function ruleOf(name: string, { entry }: Found, type: EventType | null, cameo: string): Rule {
  return {
    name,
    means: 'from a dictionary',
    verbs: [entry.verb],
    nouns: [],
    adjectives: [],
    conditions: [],
    unless: [],
    actor: [],
    recipient: [],
    parties: [],
    code: { type, cameo, contexts: [] },
    states: [],
    over: [],
    examples: [],
    file: entry.block.file,
    line: entry.line,
  };
}

type Directed = readonly [cameo: string | undefined, from: Dyad['source'], to: Dyad['target'], name: string];

/** Each direction that is coded: from source to target, and back where the dictionary has a code for it. */
function directions({ forward, backward }: CodePair, { source, target, mutual }: Dyad, name: string): Directed[] {
  if (mutual)
    return source.map(
      (one, i): Directed => [forward, [one], target.filter((p) => p !== one), i > 0 ? `${name} (${i + 1})` : name],
    );
  return [
    [forward, source, target, name],
    [backward, target, source, `${name} (back)`],
  ];
}

/** What the verbs of one sentence are read with. */
interface Around {
  readonly passage: Passage;
  readonly dictionary: Dictionary;
  readonly clauses: ReadonlyMap<number, Clause>;
  readonly parties: Scene['parties'];
}

function draftsOf({ passage, dictionary, clauses, parties }: Around, told: Told): Draft[] {
  const { clause, voices } = told;
  const found = clause.kind === 'verb' ? entryAt(dictionary, clause.tree, clause.head) : undefined;
  if (!found) return [];
  const scene = sceneOf(clause, parties, found);
  const { name, code, places } = reading(found, scene);
  const standing = standingOf(passage, clause);
  const dyad = dyadOf(scene, clause, places);
  return directions(code, dyad, name).flatMap(([cameo, from, to, called]) => {
    const [actors, recipients] = [codedParties(passage, clause, from), codedParties(passage, clause, to)];
    if (cameo === undefined || actors.length === 0 || recipients.length === 0) return [];
    const rule = ruleOf(called, found, typeOf(passage.lexicon, dictionary, cameo, found), cameo);
    const match = { rule, used: [], beaten: [], given: { actors, recipients } };
    return [draftOf({ passage, clauses, embedded: [], inner: [], innerClauses: [] }, clause, match, standing, voices)];
  });
}

/**
 * The drafts of a sentence with a dictionary's own: where its verbs code an event, they stand for all events of the sentence, so
 * that two schemes of codes never mix in it; what the rules say of standing relations stays.
 */
export function withDictionary(passage: Passage, drafts: readonly Draft[], told: readonly Told[]): readonly Draft[] {
  const { dictionary } = passage.lexicon;
  const sentence = told[0]?.clause.tree.sentence;
  if (!dictionary || !sentence) return drafts;
  const clauses = new Map(told.map(({ clause }) => [clause.head, clause]));
  const parties = togetherIn(sentence, codedPhrases(sentence, dictionary, passage.report.published));
  const own = told.flatMap((one) => draftsOf({ passage, dictionary, clauses, parties }, one));
  if (own.length === 0) return drafts;
  own.sort((a, b) => a.clause.trigger.start - b.clause.trigger.start);
  return [...own, ...drafts.map(({ event: _, ...rest }) => rest)];
}
