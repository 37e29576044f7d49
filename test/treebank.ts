/** Sentences in short notation in, a report with its sentences and mentions out: for tests of what the coder reads off a tree. */
import type { ReportId } from '../src/domain/id.js';
import type { Mention, MentionType, Reading } from '../src/domain/mention.js';
import type { Sector } from '../src/domain/plover.js';
import type { Report } from '../src/domain/report.js';
import type { Quotation, Sentence, TimeExpression, Token } from '../src/domain/sentence.js';
import { readConllu } from './conllu.js';

/** Names that every sentence may use, as type, country and sectors, id. */
const KNOWN: Readonly<Record<string, string>> = {
  states: 'place',
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

/** `form=lemma/XPOS/head/deprel`: the head by its form or as #3, the root as #0; lemma and relation may be left out, a word without head is the root. */
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
  if (head < 0 && above !== undefined && above !== '#0') throw new Error(`no head "${above}" for "${form}"`);
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

export interface ReadOptions {
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

export interface Read {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/** A report of these sentences, one paragraph. */
export function read(notations: readonly string[], options: ReadOptions = {}): Read {
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
