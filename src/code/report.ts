/** One report's sentences and mentions in, everything that the coder has to say about it out. */
import type { Coding, StateCoding, Status, Uncoded, Voice } from '../domain/coding.js';
import type { Finding } from '../domain/finding.js';
import type { Mention } from '../domain/mention.js';
import type { Attribution, Predicate } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
import { attributionsOf } from './attribution.js';
import { clausesOf } from './clause.js';
import { codeSentence, type SentenceCoding } from './clauses.js';
import { corrections } from './correction.js';
import type { Draft } from './draft.js';
import { finish } from './finish.js';
import type { Clause } from './frame.js';
import type { Silence } from './match.js';
import { mergeDrafts } from './merge.js';
import { type Lexicon, type Passage, passageOf } from './passage.js';
import { spokenIn, withStatementDay } from './statement.js';
import { type Tree, tokenAt } from './tree.js';
import { isQuotation, speakerOf } from './voice.js';

export interface ReportCoding {
  readonly events: readonly Coding[];
  readonly states: readonly StateCoding[];
  readonly predicates: readonly Predicate[];
  readonly attributions: readonly Attribution[];
  readonly uncoded: readonly Uncoded[];
  readonly findings: readonly Finding[];
  /** Rules that knew a word of the report and stayed silent. */
  readonly silences: readonly Silence[];
}

/** How far each status tells an act as a fact, on the scale of the factuality data (-3 to 3). */
const FACTUALITY: Readonly<Record<Status, number>> = {
  happened: 3,
  ongoing: 3,
  historical: 3,
  planned: 1,
  hypothetical: 0,
  denied: -3,
};

function predicatesOf(coding: SentenceCoding): Predicate[] {
  return coding.clauses.map(({ clause, status, voices }) => {
    const distance = voices.some((v) => v.distanced) ? 0.5 : 1;
    const inTitle = clause.tree.sentence.inTitle ? { inTitle: true as const } : {};
    const { start, end } = tokenAt(clause.tree, clause.head);
    return { start, end, lemma: clause.lemmas[0] ?? '', factuality: FACTUALITY[status] * distance, ...inTitle };
  });
}

function hasNoAct(tree: Tree): boolean {
  return !tree.sentence.tokens.some((t) => t.upos === 'VERB');
}

/** Why a sentence has no coding, in words. */
function reasonFor(tree: Tree, coding: SentenceCoding, drafts: readonly Draft[]): string {
  const empty = drafts.find((d) => !d.event && d.states.length === 0);
  if (empty)
    return `the rule ${empty.rule.name} holds of "${empty.clause.lemmas[0]}", but no party stands in its places`;
  const silent = coding.silences[0];
  if (silent) return `the rule ${silent.rule} stays silent (${silent.clause})`;
  if (hasNoAct(tree)) return 'a fragment without a verb';
  return `no rule knows ${coding.clauses
    .filter((c) => c.clause.kind === 'verb')
    .map((c) => `"${c.clause.lemmas[0]}"`)
    .join(', ')}`;
}

/** The speaker to whom a run-on quotation belongs: the last one quoted, in this paragraph or right before. */
function nextSpeaker(passage: Passage, tree: Tree, coding: SentenceCoding, now: Voice | undefined): Voice | undefined {
  const own = tree.sentence.quotations.length > 0 ? speakerOf(passage, tree, coding.verbs) : undefined;
  if (own) return own;
  return isQuotation(passage, tree) ? now : undefined;
}

/** The speaker named in the sentence that follows, for a quotation that opens before its speaker is named. */
function laterSpeaker(passage: Passage, at: number): Voice | undefined {
  const next = passage.trees[at + 1];
  const here = passage.trees[at];
  if (!next || !here || next.sentence.quotations.length === 0 || next.sentence.paragraph !== here.sentence.paragraph)
    return undefined;
  const { light, eventWords } = passage.lexicon;
  const verbs = clausesOf(next, light, eventWords).filter((c) => c.kind === 'verb');
  return speakerOf(passage, next, new Map(verbs.map((c) => [c.head, c])));
}

/** Codes a whole report. */
export function codeReport(
  report: Report,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): ReportCoding {
  const passage = passageOf(report, sentences, mentions, lexicon);
  const drafts: Draft[] = [];
  const out: {
    predicates: Predicate[];
    attributions: Attribution[];
    uncoded: Uncoded[];
    findings: Finding[];
    silences: Silence[];
  } = {
    predicates: [],
    attributions: [],
    uncoded: [],
    findings: [],
    silences: [],
  };
  const before: Clause[] = [];
  const spoken: ReturnType<typeof spokenIn> = [];
  let speaker: Voice | undefined;
  const read = passage.trees.map((tree, at) => {
    const quotation = isQuotation(passage, tree);
    const coding = codeSentence(passage, tree, quotation ? (speaker ?? laterSpeaker(passage, at)) : undefined, before);
    before.push(...coding.clauses.map((c) => c.clause));
    speaker = nextSpeaker(passage, tree, coding, speaker);
    return { tree, coding, verbs: coding.verbs };
  });
  const correct = corrections(passage, read);
  for (const { tree, coding } of read) {
    spoken.push(...spokenIn(passage, coding.verbs, new Map(coding.clauses.map((c) => [c.clause.head, c.clause]))));
    const merged = mergeDrafts(coding.drafts.map(correct)).map((d) => withStatementDay(d, spoken));
    drafts.push(...merged);
    out.predicates.push(...predicatesOf(coding));
    out.attributions.push(...attributionsOf(passage, tree, coding.verbs));
    out.findings.push(...coding.findings);
    out.silences.push(...coding.silences);
    if (!merged.some((d) => d.event || d.states.length > 0))
      out.uncoded.push({ sentence: tree.sentence.index, reason: reasonFor(tree, coding, coding.drafts) });
  }
  return { ...finish(passage, drafts), ...out };
}
