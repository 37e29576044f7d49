/** Sentences in short notation and a few rules in, what the coder makes of them out: trees, clauses, slots, codings. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { clausesOf } from '../src/code/clause/clause.js';
import type { Clause } from '../src/code/clause/frame.js';
import { type Lexicon, lexiconOf, type Passage, passageOf } from '../src/code/clause/passage.js';
import { type Tree, tokenAt } from '../src/code/clause/tree.js';
import { codeSentence } from '../src/code/clauses.js';
import { codeReport, type ReportCoding } from '../src/code/report.js';
import type { Codebook, TypeRow } from '../src/codebook/codebook.js';
import type { Rule } from '../src/codebook/rule.js';
import { parseRule, type Vocabulary } from '../src/codebook/ruleparse.js';
import { type ReadOptions, read } from './treebank.js';

const TYPES: readonly TypeRow[] = parse(readFileSync(new URL('../codebook/ontology.yaml', import.meta.url), 'utf8'));

const WORDS: Readonly<Record<string, string>> = {
  'light-verbs': 'carry out, launch, hold, make, take, sign, impose',
  'happening-verbs': 'erupt, break out, begin',
  'round-nouns': 'round, series, wave',
  negations: "not, n't, never, no, none, nobody, neither",
  'former-words': 'former',
  'governs-planned': 'plan, decide, decision, agree, promise, threaten, planned, due',
  'governs-hypothetical': 'want, hope, urge, call, possible, believe, accuse',
  'governs-denied': 'refuse, deny, prevent, foiled, fail',
  'governs-fact': 'begin, continue, manage, condemn',
  'governs-ended': 'stop, cease',
  'quantity-nouns': 'dozen, hundred, thousand, number, group',
  'actor-classes': 'country, state, party',
  'manner-says': 'say, tell, add',
  'manner-claims': 'claim',
  'manner-alleges': 'allege, accuse',
  'manner-denies': 'deny',
  'manner-reports': 'report',
  'manner-announces': 'announce',
  'manner-threatens': 'threaten, vow',
  'manner-promises': 'promise, vow',
  'manner-asks': 'urge',
  'distancing-adverbs': 'reportedly, allegedly',
  'toll-killed': 'kill, dead, death',
  'toll-wounded': 'wound, wounded',
  'toll-arrested': 'arrest',
  'toll-people': 'people, person, soldier, civilian',
  'attack-nouns': 'attack, bombing',
  'force-wars': 'war, fighting',
  'coop-truce-nouns': 'truce, ceasefire',
  'pair-states': 'country, neighbour',
  'pair-sides': 'side, foe',
  'pair-bare': 'neighbour, foe',
  'aid-goods': 'grain, relief',
  'context-disasters': 'relief, flood',
  'context-military': 'soldier',
  'outlet-nouns': 'newspaper, agency, station',
  'outlet-telling': 'report, write',
  'report-nouns': 'story, item',
  'false-words': 'false, wrong',
  'true-words': 'true',
  'judging-verbs': 'condemn',
  'taking-back': 'retract, regret, withdraw',
  'wrongly-words': 'wrongly',
};

/** Rules enough for most sentences; what every rule needs besides is filled in. */
export const RULES = `
- { rule: attack, code: ASSAULT, when: { verb: [attack, bomb, kill], noun: [attack, bombing], recipient: [object, on, against] } }
- { rule: help, code: AID, when: { verb: [help], noun: [aid, help], recipient: [object, to, for] } }
- { rule: withdraw, code: RETREAT withdraw, when: { verb: [withdraw], noun: [withdrawal], recipient: [from] } }
- { rule: meet, code: CONSULT, when: { verb: [meet], noun: [talk], parties: [subject, object, with, between] } }
- { rule: promise, code: AGREE, when: { verb: [promise], complement: [AID, COOPERATE] } }
- { rule: claim, code: none, cameo: "015", about: claims, when: { verb: [claim], object: [responsibility], actor: subject, recipient: object } }
- { rule: recognise, code: SUPPORT, state: { relation: recognition, says: begins }, when: { verb: [recognise], noun: [recognition], recipient: [object, of] } }
- { rule: member, state: { relation: membership, says: holds, object: of }, when: { noun: [member], of: organisation } }
- { rule: ally, state: { relation: alliance, says: holds, object: of }, when: { noun: [ally] } }
- { rule: rule-over, state: { relation: control, says: holds }, when: { verb: [control] } }
- { rule: leave, state: { relation: membership, says: ends }, when: { verb: [leave], object: organisation } }
`;

const sets = new Map(Object.entries(WORDS).map(([name, list]) => [name, new Set(list.split(', '))]));

/** What rules in notation may refer to. */
export const VOCABULARY: Vocabulary = {
  sets,
  modes: new Map(TYPES.map((t) => [t.type, new Set(Object.keys(t.modes))])),
  defaults: new Map(TYPES.map((t) => [t.type, t.cameo])),
};

const EXAMPLES = ['NOR > TCD', 'NOR > TCD', 'nothing'].map((gives) => ({ says: 'Words.', gives }));

/** Rules from YAML that may leave out what they mean and their examples. */
export function rulesOf(yaml: string): Rule[] {
  const entries = parse(yaml) as Record<string, unknown>[];
  return entries.flatMap((entry, i) => {
    const whole = { means: 'A test.', examples: EXAMPLES, ...entry };
    const { rule, findings } = parseRule(whole, { file: 'test.yaml', line: i + 1 }, VOCABULARY);
    if (!rule) throw new Error(findings.map((f) => f.what).join('; '));
    return [rule];
  });
}

const lexicons = new Map<string, Lexicon>();

/** A codebook of these rules, laid out for the coder. */
export function lexicon(rules: string = RULES): Lexicon {
  const known = lexicons.get(rules) ?? lexiconFrom(rules);
  lexicons.set(rules, known);
  return known;
}

function lexiconFrom(rules: string): Lexicon {
  const codebook: Codebook = {
    version: 'test',
    types: TYPES,
    goldstein: { '03': 4, '18': -9, '180': -9, '19': -10, '070': 7 },
    words: Object.fromEntries([...sets].map(([name, words]) => [name, [...words]])),
    rules: rulesOf(rules),
  };
  return lexiconOf(codebook);
}

interface Options extends ReadOptions {
  /** Rules in YAML; RULES if left out. */
  readonly rules?: string;
}

/** The first sentence of a passage, ready to be asked. */
export interface Scene {
  readonly passage: Passage;
  readonly tree: Tree;
  /** Index of the first word of this form. */
  at(form: string): number;
  /** The words at indices. */
  words(indices: readonly number[] | undefined): string[];
  /** The clause on a word; it must have one. */
  clause(form: string): Clause;
  readonly clauses: ReadonlyMap<number, Clause>;
  readonly verbs: ReadonlyMap<number, Clause>;
}

/** Reads sentences and takes the first one apart. */
export function scene(notation: string | readonly string[], options: Options = {}): Scene {
  const { report, sentences, mentions } = read(typeof notation === 'string' ? [notation] : notation, options);
  const passage = passageOf(report, sentences, mentions, lexicon(options.rules));
  const [tree] = passage.trees;
  if (!tree) throw new Error('no sentence');
  const list = clausesOf(tree, passage.lexicon.carriers, passage.lexicon.eventWords);
  const clauses = new Map(list.map((c) => [c.head, c]));
  const at = (form: string): number => {
    const found = tree.sentence.tokens.findIndex((t) => t.text === form);
    if (found < 0) throw new Error(`no word "${form}"`);
    return found;
  };
  const clause = (form: string): Clause => {
    const found = clauses.get(at(form));
    if (!found) throw new Error(`no clause on "${form}"`);
    return found;
  };
  const words = (indices: readonly number[] | undefined) => (indices ?? []).map((i) => tokenAt(tree, i).text);
  const verbs = new Map(list.filter((c) => c.kind === 'verb').map((c) => [c.head, c]));
  return { passage, tree, at, words, clause, clauses, verbs };
}

/** "subject: Norway; object: rebels, soldiers": the fillers of some slots of the clause on a word. */
export function slotsOf(notation: string, form: string, ...names: readonly string[]): string {
  const { clause, words } = scene(notation);
  const { slots } = clause(form);
  const shown = names.length > 0 ? names : [...slots.keys()].sort();
  return shown.map((name) => `${name}: ${words(slots.get(name)).join(', ') || '-'}`).join('; ');
}

/** What codeSentence makes of the first sentence. */
export function coded(notation: string, options: Options = {}) {
  const { passage, tree } = scene(notation, options);
  return codeSentence(passage, tree, undefined);
}

/** What codeReport makes of the sentences. */
export function codings(notations: readonly string[], options: Options = {}): ReportCoding {
  const { report, sentences, mentions } = read(notations, options);
  return codeReport(report, sentences, mentions, lexicon(options.rules));
}
