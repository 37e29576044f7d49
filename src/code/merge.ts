/** Drafts of one sentence in, the same without doubles out: one act told by two of its words is one coding. */
import type { Coding } from '../domain/coding.js';
import { caseOf } from './clause/tree.js';
import type { Draft } from './draft.js';
import { sameParty } from './party/party.js';

type Parties = NonNullable<Draft['event']>['actors'];

function sameParties(a: Parties, b: Parties): boolean {
  return a.length === b.length && a.every((x) => b.some((y) => sameParty(x, y)));
}

function compatible(a: Parties, b: Parties): boolean {
  return a.length === 0 || b.length === 0 || sameParties(a, b);
}

/** Recipients that stand in their place; what was sought around it gives way to them. */
function stated(draft: Draft): Parties {
  return draft.aimed ? [] : (draft.event?.recipients ?? []);
}

/** "Attacks, including the one on": an example is an act of its own. */
const EXAMPLES = new Set(['including', 'like', 'such as', 'among']);

/** True if one draft's act stands in a place of the other's clause ("the bombing killed twelve"). */
function linked(a: Draft, b: Draft): boolean {
  const fills = (outer: Draft, inner: Draft) =>
    [...outer.clause.slots].some(([slot, fillers]) => !EXAMPLES.has(slot) && fillers.includes(inner.clause.head));
  const inside = (outer: Draft, inner: Draft) =>
    inner.clause.tree.sentence.tokens[inner.clause.head]?.head === outer.clause.head &&
    !EXAMPLES.has(caseOf(inner.clause.tree, inner.clause.head));
  return fills(a, b) || fills(b, a) || inside(a, b) || inside(b, a);
}

/** "Attacked Chad but did not bomb it": verbs side by side, each with a standing of its own. */
function coordinated(a: Draft, b: Draft): boolean {
  const follows = (first: Draft, second: Draft) => {
    const token = second.clause.tree.sentence.tokens[second.clause.head];
    return token?.head === first.clause.head && token.deprel === 'conj';
  };
  return follows(a, b) || follows(b, a);
}

/** "Attacks, including the one on": the whole and its example are two. */
function numberOf({ clause }: Draft): string | undefined {
  return clause.kind === 'noun' ? clause.tree.sentence.tokens[clause.head]?.feats.Number : undefined;
}

function sameAct(a: Draft, b: Draft): boolean {
  if (!a.event || !b.event || a.event.event.type !== b.event.event.type || a.event.event.type === null) return false;
  const near = linked(a, b);
  if (a.event.status !== b.event.status && (!near || coordinated(a, b))) return false;
  if (!near && numberOf(a) !== numberOf(b)) return false;
  const whole = (a.aimed && b.aimed) || coordinated(a, b);
  const [ofA, ofB] = whole ? [a.event.recipients, b.event.recipients] : [stated(a), stated(b)];
  if (sameParties(a.event.actors, b.event.actors) && sameParties(ofA, ofB)) return true;
  return near && compatible(a.event.actors, b.event.actors) && compatible(ofA, ofB);
}

/** "Ten were abducted and killed" counts the abducted and the killed. */
function sameCount(a: Coding['counts'][number], b: Coding['counts'][number]): boolean {
  return a.start === b.start && a.kind === b.kind;
}

/** The richer draft with what only the other one knows. */
function joined(a: Draft, b: Draft): Draft {
  if (!a.event || !b.event) return a;
  const fuller = <T>(x: readonly T[], y: readonly T[]) => (x.length > 0 ? x : y);
  const place = a.event.place ?? b.event.place;
  const mode = a.event.event.mode ? a.event.event : b.event.event.mode ? b.event.event : a.event.event;
  const event = {
    ...a.event,
    event: mode,
    actors: fuller(a.event.actors, b.event.actors),
    recipients: fuller(fuller(stated(a), stated(b)), fuller(a.event.recipients, b.event.recipients)),
    counts: [...a.event.counts, ...b.event.counts.filter((c) => !a.event?.counts.some((k) => sameCount(k, c)))],
    instruments: fuller(a.event.instruments, b.event.instruments),
    ...(place ? { place } : {}),
  };
  return {
    ...a,
    event,
    occurred: a.occurred.from || a.occurred.to ? a.occurred : b.occurred,
    states: [...a.states, ...b.states],
    confidence: Math.max(a.confidence, b.confidence),
  };
}

/** Joins drafts of one sentence that tell the same act; the first in the text stays. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.clause.trigger.start - b.clause.trigger.start)) {
    const at = out.findIndex((known) => sameAct(known, draft));
    const known = out[at];
    if (known) out[at] = joined(known, draft);
    else out.push(draft);
  }
  return out;
}
