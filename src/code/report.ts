/** One report's sentences and mentions in, everything that the coder has to say about it out. */
import type { Coding, StateCoding, Status, Uncoded, Voice } from '../domain/coding.js';
import type { Finding } from '../domain/finding.js';
import type { Mention } from '../domain/mention.js';
import type { Attribution, Predicate } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
import { completeAttack } from './attack.js';
import { clausesOf } from './clause/clause.js';
import { type Lexicon, type Passage, passageOf } from './clause/passage.js';
import type { Tree } from './clause/tree.js';
import { codeSentence, type SentenceCoding } from './clauses.js';
import { corrections } from './correction.js';
import { withDictionary } from './dictionary/verbcoding.js';
import type { Draft } from './draft.js';
import { finish } from './finish.js';
import { mergeDrafts } from './merge.js';
import { Earlier } from './party/pointback.js';
import { proposalsOf } from './proposal.js';
import type { Silence } from './rule/match.js';
import { spokenIn, withStatementDay } from './statement.js';
import { attributionsOf } from './voice/attribution.js';
import { isQuotation, speakerOf } from './voice/voice.js';

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

/** The words that tell of events: those that the language model judges, and the heads of clauses, whose status judges them. */
function predicatesOf(tree: Tree, coding: SentenceCoding): Predicate[] {
  const judged = new Map(
    coding.clauses.map(({ clause, status, voices }) => {
      const distance = voices.some((v) => v.distanced) ? 0.5 : 1;
      return [clause.head, FACTUALITY[status] * distance];
    }),
  );
  const inTitle = tree.sentence.inTitle ? { inTitle: true as const } : {};
  return tree.sentence.tokens.flatMap(({ start, end, lemma, factuality }, i) => {
    const value = factuality ?? judged.get(i);
    return value === undefined ? [] : [{ start, end, lemma, factuality: value, ...inTitle }];
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
  const { carriers, eventWords } = passage.lexicon;
  const verbs = clausesOf(next, carriers, eventWords).filter((c) => c.kind === 'verb');
  return speakerOf(passage, next, new Map(verbs.map((c) => [c.head, c])));
}

/** Who says what, in the title and in the text. */
function allAttributions(report: Report, sentences: readonly Sentence[]): Attribution[] {
  const inTitle = attributionsOf(
    report.title ?? '',
    sentences.filter((s) => s.inTitle),
  );
  const inText = attributionsOf(
    report.text,
    sentences.filter((s) => !s.inTitle),
  );
  return [...inTitle.map((a) => ({ ...a, inTitle: true as const })), ...inText];
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
    uncoded: Uncoded[];
    findings: Finding[];
    silences: Silence[];
  } = {
    predicates: [],
    uncoded: [],
    findings: [],
    silences: [],
  };
  const before = new Earlier();
  const spoken: ReturnType<typeof spokenIn> = [];
  let speaker: Voice | undefined;
  const read = passage.trees.map((tree, at) => {
    const quotation = isQuotation(passage, tree);
    const coding = codeSentence(passage, tree, quotation ? (speaker ?? laterSpeaker(passage, at)) : undefined, before);
    before.add(
      passage,
      coding.clauses.map((c) => c.clause),
    );
    speaker = nextSpeaker(passage, tree, coding, speaker);
    return { tree, coding, verbs: coding.verbs };
  });
  const correct = corrections(passage, read);
  for (const { tree, coding } of read) {
    spoken.push(...spokenIn(passage, coding.verbs, new Map(coding.clauses.map((c) => [c.clause.head, c.clause]))));
    const told = [...mergeDrafts(coding.drafts.map(correct)), ...proposalsOf(passage, tree, coding)];
    const attacks = told.filter((d) => d.event?.event.type === 'ASSAULT').length;
    const ruled = told.map((d) => withStatementDay(completeAttack(passage, d, attacks === 1), spoken));
    const merged = withDictionary(passage, ruled, coding.clauses);
    drafts.push(...merged);
    out.predicates.push(...predicatesOf(tree, coding));
    out.findings.push(...coding.findings);
    out.silences.push(...coding.silences);
    if (!merged.some((d) => d.event || d.states.length > 0))
      out.uncoded.push({ sentence: tree.sentence.index, reason: reasonFor(tree, coding, coding.drafts) });
  }
  return { ...finish(passage, drafts), ...out, attributions: allAttributions(report, sentences) };
}
