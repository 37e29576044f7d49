/** Sentences in short notation in, passages with trees, mentions and a small lexicon out: for tests of what the coder reads off a tree. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Clause, clausesOf } from '../src/code/clause.js';
import { codeSentence } from '../src/code/clauses.js';
import { type Lexicon, lexiconOf, type Passage, passageOf } from '../src/code/passage.js';
import { codeReport, type ReportCoding } from '../src/code/report.js';
import { type Tree, tokenAt } from '../src/code/tree.js';
import type { Codebook, TypeRow } from '../src/codebook/codebook.js';
import type { Rule } from '../src/codebook/rule.js';
import { parseRule, type Vocabulary } from '../src/codebook/ruleparse.js';
import type { ReportId } from '../src/domain/id.js';
import type { Mention, MentionType, Reading } from '../src/domain/mention.js';
import type { Sector } from '../src/domain/plover.js';
import type { Report } from '../src/domain/report.js';
import type { Quotation, Sentence, TimeExpression, Token } from '../src/domain/sentence.js';
import { readConllu } from '../src/language/conllu.js';

const TYPES: readonly TypeRow[] = parse(readFileSync(new URL('../codebook/ontology.yaml', import.meta.url), 'utf8'));

const WORDS: Readonly<Record<string, string>> = {
  'light-verbs': 'carry out, launch, hold, make, take, sign, impose',
  negations: "not, n't, never, no, none, nobody",
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
  'aid-goods': 'grain, relief',
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

/** Names that every sentence may use, as type, country and sectors, id. */
const KNOWN: Readonly<Record<string, string>> = {
  Norway: 'place NOR.GOV NOR',
  Russia: 'place RUS.GOV RUS',
  Chad: 'place TCD.GOV TCD',
  Kenya: 'place KEN.GOV KEN',
  Oslo: 'place NOR p-oslo',
  Russian: 'nationality RUS',
  NATO: 'organisation IGO nato',
  Taliban: 'organisation AFG.REB taliban',
  Hamas: 'organisation PSE.REB hamas',
  Kabulov: 'person RUS.GOV kabulov',
  Berg: 'person NOR.GOV berg',
  rebels: 'group .REB',
  soldiers: 'group .MIL',
  army: 'organisation NOR.MIL norwegian-army',
  rifles: 'weapon',
  they: 'group',
};

const UPOS: readonly (readonly [RegExp, string])[] = [
  [/^NNPS?$/, 'PROPN'],
  [/^NNS?$/, 'NOUN'],
  [/^V/, 'VERB'],
  [/^MD$/, 'AUX'],
  [/^JJ/, 'ADJ'],
  [/^(RB|WRB)/, 'ADV'],
  [/^(PRP|WP|WDT|EX)/, 'PRON'],
  [/^P?DT$/, 'DET'],
  [/^CD$/, 'NUM'],
  [/^(IN|RP)$/, 'ADP'],
  [/^(TO|POS)$/, 'PART'],
  [/^CC$/, 'CCONJ'],
  [/^UH$/, 'INTJ'],
];

const DEPRELS: Readonly<Record<string, string>> = {
  DT: 'det',
  IN: 'case',
  TO: 'mark',
  MD: 'aux',
  POS: 'case',
  CC: 'cc',
  RB: 'advmod',
  JJ: 'amod',
  CD: 'nummod',
  PRP$: 'nmod:poss',
};

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  has: 'have',
  had: 'have',
  have: 'have',
  held: 'hold',
  met: 'meet',
  left: 'leave',
  leaving: 'leave',
  made: 'make',
  took: 'take',
  imposed: 'impose',
  urged: 'urge',
  promised: 'promise',
  ceased: 'cease',
  stopped: 'stop',
  denied: 'deny',
  planned: 'plan',
  wounded: 'wound',
  recognised: 'recognise',
  recognising: 'recognise',
  decided: 'decide',
  refused: 'refuse',
  began: 'begin',
  became: 'become',
  gave: 'give',
  killed: 'kill',
  killing: 'kill',
  accused: 'accuse',
  allies: 'ally',
  people: 'people',
  "n't": 'not',
};

function lemmaOf(form: string, xpos: string): string {
  const lower = form.toLowerCase();
  if (IRREGULAR[lower]) return IRREGULAR[lower];
  if (/^NNP/.test(xpos)) return form;
  if (/^(VBD|VBN)$/.test(xpos)) return lower.replace(/ed$/, '');
  if (xpos === 'VBG') return lower.replace(/ing$/, '');
  return /^(NNS|VBZ)$/.test(xpos) ? lower.replace(/s$/, '') : lower;
}

function featsOf(xpos: string): string {
  if (/^NNP?S$/.test(xpos)) return 'Number=Plur';
  if (/^NNP?$/.test(xpos)) return 'Number=Sing';
  return ['WDT', 'WP'].includes(xpos) ? 'PronType=Rel' : '_';
}

/** `form=lemma/XPOS/head/deprel`: the head by its form or as #3; lemma and relation may be left out, a word without head is the root. */
function row(cells: readonly string[], at: number): string {
  const forms = cells.map((cell) => cell.split('/')[0]?.split('=')[0] ?? '');
  const [word = '', xpos = '.', above, relation] = (cells[at] ?? '').split('/');
  const [form = '', lemma = lemmaOf(form, xpos)] = word.split('=');
  const isMark = /^[^\p{L}\p{N}]+$/u.test(form);
  const root = cells.findIndex((cell) => /^[^/]*\/[^/]+$/.test(cell));
  const head =
    above === undefined
      ? isMark
        ? root
        : -1
      : above.startsWith('#')
        ? Number(above.slice(1)) - 1
        : forms.indexOf(above);
  if (above !== undefined && head < 0) throw new Error(`no head "${above}" for "${form}"`);
  const deprel = relation ?? (head < 0 ? 'root' : isMark ? 'punct' : (DEPRELS[xpos] ?? 'dep'));
  const upos = isMark ? 'PUNCT' : (UPOS.find(([pattern]) => pattern.test(xpos))?.[1] ?? 'X');
  const own = upos === 'VERB' && /^(aux|cop)/.test(deprel) ? 'AUX' : upos;
  const glued = /^[.,?!”)]$|^['’]s$|^n't$/.test(forms[at + 1] ?? '') || /^[“(]$/.test(form);
  return [at + 1, form, lemma, own, xpos, featsOf(xpos), head + 1, deprel, '_', glued ? 'SpaceAfter=No' : '_'].join(
    '\t',
  );
}

/** Quotations between curly marks, through as many sentences as they run. */
function withQuotations(text: string, sentences: readonly Sentence[]): Sentence[] {
  const marked = [...text.matchAll(/“([^”]*)(?:”|$)/g)].map((m) => ({
    start: m.index + 1,
    end: m.index + 1 + (m[1] ?? '').length,
  }));
  return sentences.map((s) => ({
    ...s,
    quotations: marked
      .filter((q) => q.start < s.end && s.start < q.end)
      .map((q): Quotation => ({ ...q, opens: q.start >= s.start, closes: q.end <= s.end })),
  }));
}

/** A time expression by its words. */
export interface Timed {
  readonly words: string;
  readonly value: string;
  readonly bound?: NonNullable<TimeExpression['bound']>;
  readonly type?: TimeExpression['type'];
  readonly to?: string;
  readonly relative?: string;
}

function timeIn(text: string, sentence: Sentence, timed: Timed): TimeExpression[] {
  const start = text.indexOf(timed.words, sentence.start);
  if (start < 0 || start >= sentence.end) return [];
  const { value, bound, type = 'DATE', relative } = timed;
  const dated = /^\d{4}/.test(value) ? { from: value, to: timed.to ?? value } : {};
  const extra = { ...(bound ? { bound } : {}), ...(relative ? { relative } : {}) };
  return [{ start, end: start + timed.words.length, type, value, ...dated, ...extra }];
}

function readingOf(form: string, code: string, id: string | undefined): Reading {
  const [country, ...sectors] = code.split('.');
  return {
    ...(id ? { id, name: form } : {}),
    ...(country ? { country } : {}),
    sectors: sectors as Sector[],
    why: `name: ${form}`,
  };
}

function mentionsOf(text: string, sentences: readonly Sentence[]): Mention[] {
  const out: Mention[] = [];
  for (const sentence of sentences) {
    sentence.tokens.forEach((token, head) => {
      const [type, code, id] = (Object.hasOwn(KNOWN, token.text) ? KNOWN[token.text] : undefined)?.split(' ') ?? [];
      if (!type || token.deprel === 'flat') return;
      const parts = [
        token,
        ...sentence.tokens.filter((t: Token) => t.head === head && ['flat', 'compound'].includes(t.deprel)),
      ];
      const start = Math.min(...parts.map((t) => t.start));
      const end = Math.max(...parts.map((t) => t.end));
      const index = out.length;
      const where = { index, sentence: sentence.index, head, start, end, text: text.slice(start, end), chain: index };
      const named = token.upos === 'PROPN';
      const readings = code === undefined ? [] : [readingOf(token.text, code, id)];
      out.push({
        ...where,
        type: type as MentionType,
        named,
        readings,
        ...(sentence.inTitle ? { inTitle: true as const } : {}),
      });
    });
  }
  return out;
}

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

export function lexicon(rules: string = RULES): Lexicon {
  const codebook: Codebook = {
    version: 'test',
    types: TYPES,
    goldstein: { '03': 4, '18': -9, '180': -9, '19': -10, '070': 7 },
    words: Object.fromEntries([...sets].map(([name, words]) => [name, [...words]])),
    rules: rulesOf(rules),
  };
  return lexiconOf(codebook);
}

interface Options {
  readonly rules?: string;
  readonly times?: readonly Timed[];
  readonly published?: string;
  /** True if the first sentence is a separate title. */
  readonly titled?: boolean;
}

function blockOf(notation: string): string {
  const cells = notation.trim().split(/\s+/);
  return cells.map((_, at) => row(cells, at)).join('\n');
}

function sentencesOf(notations: readonly string[], times: readonly Timed[]): { text: string; sentences: Sentence[] } {
  const { text, sentences } = readConllu(notations.map(blockOf).join('\n\n'));
  const quoted = withQuotations(text, sentences);
  return { text, sentences: quoted.map((s) => ({ ...s, times: times.flatMap((t) => timeIn(text, s, t)) })) };
}

interface Read {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/** A report of these sentences, one paragraph. */
export function read(notations: readonly string[], options: Options = {}): Read {
  const { times = [], published, titled = false } = options;
  const title = titled ? sentencesOf(notations.slice(0, 1), times) : { text: '', sentences: [] };
  const body = sentencesOf(titled ? notations.slice(1) : notations, times);
  const above = title.sentences.map((s): Sentence => ({ ...s, inTitle: true }));
  const below = body.sentences.map((s): Sentence => ({ ...s, index: s.index + above.length }));
  const report = {
    id: 'r-test' as ReportId,
    text: body.text,
    ...(published ? { published } : {}),
    ...(titled ? { title: title.text } : {}),
  };
  const mentions = [...mentionsOf(title.text, above), ...mentionsOf(body.text, below)];
  return { report, sentences: [...above, ...below], mentions };
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

export function scene(notation: string | readonly string[], options: Options = {}): Scene {
  const { report, sentences, mentions } = read(typeof notation === 'string' ? [notation] : notation, options);
  const passage = passageOf(report, sentences, mentions, lexicon(options.rules));
  const [tree] = passage.trees;
  if (!tree) throw new Error('no sentence');
  const list = clausesOf(tree, passage.lexicon.light, passage.lexicon.eventWords);
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
