/** Drafts in, codings with ids, repetitions and links between a claim and its act out. */
import type { Coding, StateCoding, When } from '../domain/coding.js';
import { codingId } from '../domain/id.js';
import { type Passage, textOf, wordSet } from './clause/passage.js';
import { isDefinite, subtree, tokenAt } from './clause/tree.js';
import type { Draft } from './draft.js';
import { sameParty } from './party/party.js';

interface Finished {
  readonly events: readonly Coding[];
  readonly states: readonly StateCoding[];
}

function common(passage: Passage, draft: Draft) {
  const { sentence } = draft.clause.tree;
  return {
    report: passage.report.id,
    sentence: sentence.index,
    span: { start: sentence.start, end: sentence.end },
    also: [],
    ...(sentence.inTitle ? { inTitle: true as const } : {}),
    voices: draft.voices,
    confidence: draft.confidence,
    trace: draft.trace,
  };
}

function eventFrom(passage: Passage, draft: Draft): Coding[] {
  if (!draft.event) return [];
  const { event } = draft;
  const parties = [...event.actors, ...event.recipients].map((p) => `${p.start}`).join(',');
  const where = `${draft.clause.tree.sentence.inTitle ? 't' : ''}${event.trigger.start}`;
  const id = codingId(
    passage.report.id,
    'event',
    `${event.event.type} ${event.event.mode ?? ''} ${event.event.cameo}`,
    where,
    parties,
  );
  return [{ id, ...common(passage, draft), ...event, occurred: draft.occurred }];
}

function statesFrom(passage: Passage, draft: Draft): StateCoding[] {
  return draft.states.map((state) => {
    const where = `${draft.clause.tree.sentence.inTitle ? 't' : ''}${draft.clause.trigger.start}`;
    const id = codingId(
      passage.report.id,
      'state',
      `${state.relation} ${state.says}`,
      where,
      `${state.subject.start},${state.object.start}`,
    );
    return { id, ...common(passage, draft), ...state, when: state.when ?? draft.occurred };
  });
}

/** The word for an act ("the attack", "the decision") in a clause that speaks about one. */
function actWord(passage: Passage, draft: Draft): { head: number; lemma: string } | undefined {
  const { tree, head, carrier } = draft.clause;
  const below = [...new Set([...[...draft.clause.slots.values()].flat(), ...subtree(tree, carrier)])].filter(
    (i) => i !== head,
  );
  const nouns = below.filter(
    (i) => tokenAt(tree, i).upos === 'NOUN' && passage.lexicon.eventWords.has(tokenAt(tree, i).lemma.toLowerCase()),
  );
  const first = nouns[0];
  return first === undefined ? undefined : { head: first, lemma: tokenAt(tree, first).lemma.toLowerCase() };
}

const VIOLENT = 'ASSAULT';

/** The act that a claim, denial or accusation is about: told in the same sentence, else the last one of its kind before. */
function actOf(
  passage: Passage,
  draft: Draft,
  before: readonly { draft: Draft; coding: Coding }[],
): Coding | undefined {
  const word = actWord(passage, draft);
  const here = before.find((b) => b.draft.clause.tree === draft.clause.tree && b.draft.clause.head === word?.head);
  if (here) return here.coding;
  const earlier = [...before].reverse().filter((b) => b.draft !== draft && b.coding.event.type !== null);
  const attack = word === undefined || wordSet(passage.lexicon, 'attack-nouns').has(word.lemma);
  return earlier.find((b) =>
    attack ? b.coding.event.type === VIOLENT : b.draft.clause.lemmas.includes(word?.lemma ?? ''),
  )?.coding;
}

/** "The assault", "the suspension of the ban": a bare definite noun that names no party or day of its own beyond an act told before. */
function restated(
  draft: Draft,
  coding: Coding,
  before: readonly { draft: Draft; coding: Coding }[],
): Coding | undefined {
  const { clause } = draft;
  if (clause.kind !== 'noun' || clause.carrier !== clause.head || !isDefinite(clause.tree, clause.head))
    return undefined;
  const within = (parties: Coding['actors'], known: Coding['actors']) =>
    parties.every((p) => known.some((k) => sameParty(p, k)));
  return before.findLast(({ coding: b }) => {
    const known = [...b.actors, ...b.recipients];
    const day = !coding.occurred.from || 'implied' in coding.occurred.basis || coding.occurred.from === b.occurred.from;
    return (
      b.event.type === coding.event.type && !b.about && day && within([...coding.actors, ...coding.recipients], known)
    );
  })?.coding;
}

function aboutOf(
  passage: Passage,
  draft: Draft,
  coding: Coding,
  before: readonly { draft: Draft; coding: Coding }[],
  events: ReadonlyMap<Draft, Coding>,
): Coding['about'] {
  const relation = draft.rule.code?.about;
  const act = relation
    ? (actOf(passage, draft, before) ??
      actOf(
        passage,
        draft,
        [...events].map(([d, c]) => ({ draft: d, coding: c })),
      ))
    : restated(draft, coding, before);
  return act && act !== coding ? { coding: act.id, relation: relation ?? 'restates' } : undefined;
}

/** A restatement that leaves the actor out means the one of the act. */
function complete(coding: Coding, before: readonly { coding: Coding }[]): Coding {
  const act = before.find((b) => b.coding.id === coding.about?.coding)?.coding;
  if (!act || coding.about?.relation !== 'restates') return coding;
  const actors = coding.actors.length > 0 ? coding.actors : act.actors;
  const recipients = coding.recipients.length > 0 ? coding.recipients : act.recipients;
  const known = coding.occurred.precision !== 'unknown' || coding.occurred.text !== undefined;
  const occurred = known ? coding.occurred : { ...act.occurred, basis: { implied: 'the time of the act restated' } };
  return { ...coding, actors, recipients, occurred };
}

/** An act that somebody claims, and that names nobody who did it, is the claimant's. */
function claimed(act: Coding, claims: readonly Coding[]): Coding {
  const claim = claims.find((c) => c.about?.coding === act.id && c.status === 'happened');
  return claim && act.actors.length === 0 ? { ...act, actors: claim.actors } : act;
}

function linkActs(passage: Passage, drafts: readonly Draft[], events: ReadonlyMap<Draft, Coding>): Map<Draft, Coding> {
  const out = new Map(events);
  const before: { draft: Draft; coding: Coding }[] = [];
  for (const draft of drafts) {
    const coding = events.get(draft);
    const about = coding && aboutOf(passage, draft, coding, before, events);
    const told = coding && about ? complete({ ...coding, about }, before) : coding;
    if (told) out.set(draft, told);
    if (told) before.push({ draft, coding: told });
  }
  const claims = [...out.values()].filter((c) => c.about?.relation === 'claims');
  return new Map([...out].map(([draft, coding]) => [draft, claimed(coding, claims)]));
}

function sentenceText(passage: Passage, coding: Coding | StateCoding): string {
  const tree = passage.trees[coding.sentence];
  return tree ? textOf(passage, tree).slice(coding.span.start, coding.span.end).replace(/\s+/g, ' ') : '';
}

/** The same sentence twice in a report gives one coding, the second place under `also`. */
function foldRepeats<T extends Coding | StateCoding>(
  passage: Passage,
  codings: readonly T[],
  what: (c: T) => string,
): T[] {
  const first = new Map<string, T>();
  for (const coding of codings) {
    const offset = (s: { start: number }) => s.start - coding.span.start;
    const key = `${coding.inTitle ?? ''} ${sentenceText(passage, coding)} ${what(coding)} ${coding.trace.span ? offset(coding.trace.span) : ''}`;
    const known = first.get(key);
    first.set(key, known ? { ...known, also: [...known.also, coding.span] } : coding);
  }
  return [...first.values()];
}

/** What a restated act began or ended is said again, in the words and by the voice of the restatement. */
function restatedStates(
  passage: Passage,
  linked: ReadonlyMap<Draft, Coding>,
  states: ReadonlyMap<Draft, readonly StateCoding[]>,
): StateCoding[] {
  return [...linked].flatMap(([draft, coding]) => {
    const act = coding.about?.relation === 'restates' && draft.states.length === 0 ? coding.about.coding : undefined;
    const [original] = [...linked].find(([, other]) => other.id === act) ?? [];
    const told = original ? (states.get(original) ?? []) : [];
    return told.map((state): StateCoding => {
      const id = codingId(passage.report.id, 'state', 'restated', state.id, `${draft.clause.trigger.start}`);
      const about = { coding: state.id, relation: 'restates' as const };
      return { ...state, ...common(passage, draft), id, about };
    });
  });
}

function isUndated(when: When): boolean {
  return when.precision === 'unknown' && when.text === undefined;
}

function sameChange(a: StateCoding, b: StateCoding): boolean {
  return (
    a.relation === b.relation &&
    a.says === b.says &&
    a.status !== 'denied' &&
    sameParty(a.subject, b.subject) &&
    sameParty(a.object, b.object)
  );
}

/** A change told without its day, in the title or again, has the day that the report gives it elsewhere, if it gives but one. */
function withTold(state: StateCoding, all: readonly StateCoding[]): StateCoding {
  const change = state.says === 'begins' || state.says === 'ends';
  if (!change || state.withdraws || !isUndated(state.when)) return state;
  const dated = all.filter((other) => !isUndated(other.when) && other.when.from && sameChange(other, state));
  const [first, ...rest] = dated;
  if (!first || rest.some((other) => other.when.from !== first.when.from)) return state;
  return { ...state, when: { ...first.when, basis: { implied: 'the time told elsewhere in the report' } } };
}

/** Finishes all drafts of a report, in the order of the text. */
export function finish(passage: Passage, drafts: readonly Draft[]): Finished {
  const made = new Map(drafts.flatMap((d) => eventFrom(passage, d).map((c): [Draft, Coding] => [d, c])));
  const linked = linkActs(passage, drafts, made);
  const byDraft = new Map(drafts.map((d): [Draft, StateCoding[]] => [d, statesFrom(passage, d)]));
  const states = [...[...byDraft.values()].flat(), ...restatedStates(passage, linked, byDraft)];
  const eventKey = (c: Coding) =>
    `${c.event.cameo} ${c.event.type} ${c.actors.length} ${c.recipients.length} ${c.trace.rule}`;
  const stateKey = (s: StateCoding) => `${s.relation} ${s.says} ${s.subject.text} ${s.object.text}`;
  return {
    events: foldRepeats(passage, [...linked.values()], eventKey),
    states: foldRepeats(
      passage,
      states.map((s) => withTold(s, states)),
      stateKey,
    ),
  };
}
