/** A sentence's tree in, drafts of all that its clauses tell out, with the reasons where nothing is told. */

import type { Status, Voice } from '../domain/coding.js';
import type { Finding } from '../domain/finding.js';
import { type Standing, standingOf } from './circumstance/status.js';
import { clausesOf } from './clause/clause.js';
import type { Clause } from './clause/frame.js';
import type { Passage } from './clause/passage.js';
import { ancestors, childrenBy, type Tree, tokenAt } from './clause/tree.js';
import { type Draft, draftOf } from './draft.js';
import { Earlier, pointBack, standIn } from './party/pointback.js';
import { refuse, type TypeAndMode } from './rule/eventcode.js';
import { type Match, matchesOf, type Silence } from './rule/match.js';
import { voicesOf } from './voice/voice.js';

/** All that one sentence yields. */
export interface SentenceCoding {
  readonly drafts: readonly Draft[];
  readonly clauses: readonly { readonly clause: Clause; readonly status: Status; readonly voices: readonly Voice[] }[];
  readonly verbs: ReadonlyMap<number, Clause>;
  readonly silences: readonly Silence[];
  readonly findings: readonly Finding[];
  /** Words that rules coded, or took into a coding. */
  readonly taken: ReadonlySet<number>;
}

const COUNTED: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'historical']);
/** Types whose words speak about another act, which stands on its own. */
const ABOUT_ACTS = new Set(['ACCUSE', 'SUPPORT', 'REJECT', null]);

interface Progress {
  readonly coded: Map<number, TypeAndMode | { type: null }>;
  readonly spoken: Set<number>;
}

/** Event words that a winning rule took into its own coding: no codings of their own, unless they are facts spoken about. */
function spokenFor(match: Match, drafts: readonly Draft[]): number[] {
  return match.used.filter((head) => {
    const inner = drafts.find((d) => d.clause.head === head || d.clause.carrier === head);
    const fact = inner?.event !== undefined && COUNTED.has(inner.event.status);
    const standing = inner !== undefined && !inner.event && inner.states.length > 0 && match.rule.states.length === 0;
    return !standing && !(fact && ABOUT_ACTS.has(match.rule.code?.type ?? null));
  });
}

function conflict(passage: Passage, clause: Clause, matches: readonly Match[]): Finding[] {
  const codes = new Set(
    matches.map((m) => JSON.stringify([m.rule.code?.type, m.rule.code?.mode, m.rule.states.map((s) => s.relation)])),
  );
  if (codes.size < 2) return [];
  return [
    {
      code: 'rule-conflict',
      severity: 'note',
      where: { report: passage.report.id, start: clause.trigger.start, end: clause.trigger.end },
      what: `the rules ${matches.map((m) => m.rule.name).join(' and ')} both hold of "${clause.lemmas[0]}"`,
      why: 'neither asks for more than the other, and neither names the other under "over"; both codings are kept',
      fix: 'let one of them name the other under "over", or narrow its conditions',
    },
  ];
}

/** "Marched, demanding new elections": what a protest is for is no request of its own. */
function isTopic({ clause, event }: Draft, drafts: readonly Draft[]): boolean {
  if (event?.event.type !== 'REQUEST') return false;
  const above = ancestors(clause.tree, clause.head);
  return drafts.some(
    (d) => d.event?.event.type === 'PROTEST' && (above.includes(d.clause.head) || above.includes(d.clause.carrier)),
  );
}

/** The type that what governs a clause sees; "decided not to help" governs a refusal, "agreed not to attack" nothing known. */
function outcome(code: Match['rule']['code'], { features }: Standing): TypeAndMode | { type: null } {
  if (!code?.type) return { type: null };
  const denied = features.has('negated') && features.has('infinitive');
  if (denied) return { type: refuse(code) ? 'REJECT' : null };
  return code.mode ? { type: code.type, mode: code.mode } : { type: code.type };
}

function codeClause(
  passage: Passage,
  clause: Clause,
  standing: Standing,
  voices: readonly Voice[],
  context: { clauses: ReadonlyMap<number, Clause>; progress: Progress; drafts: Draft[] },
): { silences: Silence[]; findings: Finding[] } {
  const { clauses, progress, drafts } = context;
  const { matches, silences } = matchesOf(passage, clause, standing.features, progress.coded);
  for (const match of matches) {
    const embedded = match.used
      .map((i) => progress.coded.get(i))
      .map((c) => (c?.type ? (c as TypeAndMode) : undefined));
    const innerClauses = match.used
      .flatMap((i) => clauses.get(i) ?? [])
      .filter((c) => (clause.slots.get('complement') ?? []).includes(c.head));
    const inner = drafts.filter((d) => match.used.includes(d.clause.head) || match.used.includes(d.clause.carrier));
    const above = new Set([clause.head, ...ancestors(clause.tree, clause.head)]);
    for (const head of spokenFor(match, drafts)) if (!above.has(head)) progress.spoken.add(head);
    const draft = draftOf({ passage, clauses, embedded, inner, innerClauses }, clause, match, standing, voices);
    drafts.push(draft);
    const { code } = match.rule;
    const result = outcome(code, standing);
    for (const i of [clause.head, clause.carrier]) progress.coded.set(i, result);
  }
  return { silences, findings: conflict(passage, clause, matches) };
}

/** "Attacks, including the one on": the example has the subject of what it is an example of. */
function lendSubjects(clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    const { tree, head } = clause;
    const { deprel, head: above } = tokenAt(tree, head);
    const example = (tree.children[head] ?? []).some(
      (c) =>
        tokenAt(tree, c).deprel === 'case' &&
        ['including', 'include', 'like', 'such'].includes(tokenAt(tree, c).lemma.toLowerCase()),
    );
    const whole = clauses.find((c) => c !== clause && (c.head === above || c.carrier === above) && c.kind === 'noun');
    const subject = whole?.slots.get('subject');
    // "is on Chad's list and on Mali's": an owner is no subject beside a predicate
    const predicate = whole !== undefined && childrenBy(tree, whole.head, 'cop').length > 0;
    const open =
      !clause.slots.has('subject') || (predicate && clause.slots.get('subject') === clause.slots.get('possessor'));
    if (clause.kind === 'noun' && subject && (example || deprel === 'conj') && open)
      clause.slots.set('subject', subject);
  }
}

/** Codes one sentence; `speaker` is whom a quotation without reporting clause belongs to. */
export function codeSentence(
  passage: Passage,
  tree: Tree,
  speaker: Voice | undefined,
  before: Earlier = new Earlier(),
): SentenceCoding {
  const clauses = clausesOf(tree, passage.lexicon.carriers, passage.lexicon.eventWords);
  lendSubjects(clauses);
  for (const clause of clauses) {
    standIn(passage, clause, clauses);
    pointBack(passage, clause, before);
  }
  const verbs = new Map(clauses.filter((c) => c.kind === 'verb').map((c) => [c.head, c]));
  const byHead = new Map(clauses.map((c) => [c.head, c]));
  const progress: Progress = { coded: new Map(), spoken: new Set() };
  const drafts: Draft[] = [];
  const silences: Silence[] = [];
  const findings: Finding[] = [];
  const told = clauses.map((clause) => {
    const standing = standingOf(passage, clause);
    const voices = voicesOf(passage, clause, verbs, speaker);
    const result = codeClause(passage, clause, standing, voices, { clauses: byHead, progress, drafts });
    silences.push(...result.silences);
    findings.push(...result.findings);
    return { clause, status: standing.status, voices };
  });
  const kept = drafts.filter(
    (d) => !progress.spoken.has(d.clause.head) && !progress.spoken.has(d.clause.carrier) && !isTopic(d, drafts),
  );
  const taken = new Set([...progress.coded.keys(), ...progress.spoken]);
  return { drafts: kept, clauses: told, verbs, silences, findings, taken };
}
