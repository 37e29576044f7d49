/** A sentence's tree in, drafts of all that its clauses tell out, with the reasons where nothing is told. */

import type { Status, Voice } from '../domain/coding.js';
import type { Finding } from '../domain/finding.js';
import { clausesOf } from './clause.js';
import { type Draft, draftOf } from './draft.js';
import type { TypeAndMode } from './eventcode.js';
import type { Clause } from './frame.js';
import { type Match, matchesOf, type Silence } from './match.js';
import { type Passage, wordSet } from './passage.js';
import { type Standing, standingOf } from './status.js';
import { childrenBy, type Tree, tokenAt } from './tree.js';
import { voicesOf } from './voice.js';

/** All that one sentence yields. */
export interface SentenceCoding {
  readonly drafts: readonly Draft[];
  readonly clauses: readonly { readonly clause: Clause; readonly status: Status; readonly voices: readonly Voice[] }[];
  readonly verbs: ReadonlyMap<number, Clause>;
  readonly silences: readonly Silence[];
  readonly findings: readonly Finding[];
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
    for (const head of spokenFor(match, drafts)) if (head !== clause.head) progress.spoken.add(head);
    const draft = draftOf({ passage, clauses, embedded, inner, innerClauses }, clause, match, standing, voices);
    drafts.push(draft);
    const { code } = match.rule;
    const result = code?.type
      ? code.mode
        ? { type: code.type, mode: code.mode }
        : { type: code.type }
      : { type: null };
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
    if (clause.kind === 'noun' && subject && (example || deprel === 'conj') && !clause.slots.has('subject'))
      clause.slots.set('subject', subject);
  }
}

function isDefinite(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, 'det').some((c) =>
    ['the', 'this', 'that', 'these', 'those'].includes(tokenAt(tree, c).lemma.toLowerCase()),
  );
}

const SIDES = ['between', 'with', 'against', 'on'];

/** An earlier clause as what only its sides are taken from. */
function sidesOf(clause: Clause, between: readonly number[] = []): Clause {
  const sides = [...clause.slots].filter(([name]) => SIDES.includes(name));
  return { ...clause, slots: new Map(between.length > 0 ? [['between', [...between]]] : sides) };
}

/** "It is not in force", "the deal lapsed": those who made the last agreement that was told. */
function makersOf(passage: Passage, clause: Clause, subject: number, before: readonly Clause[]): Clause | undefined {
  const nouns = wordSet(passage.lexicon, 'coop-agreement-nouns');
  const word = tokenAt(clause.tree, subject).lemma.toLowerCase();
  if (word !== 'it' && !nouns.has(word) && !wordSet(passage.lexicon, 'coop-agreement-papers').has(word))
    return undefined;
  const made = before.findLast(
    (b) =>
      b.kind === 'verb' && (b.slots.get('object') ?? []).some((o) => nouns.has(tokenAt(b.tree, o).lemma.toLowerCase())),
  );
  return made && sidesOf(made, [...(made.slots.get('subject') ?? []), ...(made.slots.get('with') ?? [])]);
}

/** "The list", "the ban", "the truce ended": an earlier clause of the report on the same noun fills what is left open. */
function pointBack(passage: Passage, clause: Clause, before: readonly Clause[]): void {
  const { tree } = clause;
  const head = clause.kind === 'noun' ? clause.head : clause.slots.get('subject')?.[0];
  if (head === undefined) return;
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  if (!isDefinite(tree, head) && lemma !== 'it') return;
  const earlier = before.findLast((b) => b.kind === 'noun' && tokenAt(b.tree, b.head).lemma.toLowerCase() === lemma);
  const antecedent =
    clause.kind === 'noun' ? earlier : earlier ? sidesOf(earlier) : makersOf(passage, clause, head, before);
  if (antecedent) clause.antecedent = antecedent;
}

/** Codes one sentence; `speaker` is whom a quotation without reporting clause belongs to. */
export function codeSentence(
  passage: Passage,
  tree: Tree,
  speaker: Voice | undefined,
  before: readonly Clause[] = [],
): SentenceCoding {
  const clauses = clausesOf(tree, passage.lexicon.light, passage.lexicon.eventWords);
  lendSubjects(clauses);
  for (const clause of clauses) pointBack(passage, clause, before);
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
  const kept = drafts.filter((d) => !progress.spoken.has(d.clause.head) && !progress.spoken.has(d.clause.carrier));
  return { drafts: kept, clauses: told, verbs, silences, findings };
}
