/** A question about a standing relation and the coded reports in, its answers out: `chancery state`. */
import type { RelationRules } from '../codebook/relations.js';
import type { NamedParty } from '../domain/coding.js';
import type { Answer, StateAnswer } from '../domain/relation.js';
import { calledIn, type Evidence, rivalsIn, sayings } from '../record/evidence.js';
import { answerPair, type Knowledge, type Outcome } from '../record/fold.js';
import type { Matching, Pair } from '../record/pair.js';
import { type Question, visible, wholeDay } from '../record/question.js';
import { type Called, resolve } from '../record/resolve.js';
import { titleOf } from '../record/title.js';
import { isQuantified, type Told } from '../record/told.js';
import { type ActorNames, isTarget, partyKey, partyLabel, stateOf, type Target } from '../record/who.js';
import { words } from '../record/wording.js';

export interface Background {
  readonly rules: RelationRules;
  readonly names: ActorNames;
  /** What the whole record calls the actors, where the evidence is only a part of it. */
  readonly called?: Called;
}

const ANY = 'any';

function isAny(name: string | undefined): name is undefined {
  return name === undefined || name.toLowerCase() === ANY;
}

/** Every actor: the end that a question leaves open. */
const ANYBODY: Target = { label: ANY, ids: new Set(), wordings: [] };

interface Ends {
  readonly subject: Target | undefined;
  readonly object: Target | undefined;
}

function resolveEnds(question: Question, called: Called, background: Background): Ends {
  const { relation, subject, object } = question;
  const rule = background.rules.relations[relation];
  const target = (name: string | undefined, place: boolean): Target | undefined =>
    isAny(name) ? undefined : resolve(name, place, called, background.names);
  if (relation === 'office')
    return { subject: target(subject, false), object: isAny(object) ? undefined : titleTarget(object) };
  return { subject: target(subject, false), object: target(object, rule.places) };
}

function titleTarget(label: string): Target {
  return { label, ids: new Set(), wordings: [words(label)] };
}

function pairOf(subject: Target, object: Target, question: Question, names: ActorNames): Pair {
  return question.relation === 'office'
    ? { subject, object, title: titleOf(object.label, names) }
    : { subject, object };
}

/** The parties that stand at an open end, one of each actor. */
function fillers(
  all: readonly Told[],
  end: 'subject' | 'object',
  other: Target | undefined,
  matching: Matching,
): NamedParty[] {
  const across = end === 'subject' ? 'object' : 'subject';
  const found = new Map<string, NamedParty>();
  for (const { coding } of all) {
    const sides = matching.rule.symmetric
      ? [
          [coding[end], coding[across]],
          [coding[across], coding[end]],
        ]
      : [[coding[end], coding[across]]];
    for (const [party, opposite] of sides) {
      if (party === undefined || opposite === undefined || isQuantified(party) || isQuantified(opposite)) continue;
      const fits = other === undefined || isTarget(opposite, other, true) || matching.rule.relation === 'office';
      if (fits && !found.has(partyKey(party))) found.set(partyKey(party), party);
    }
  }
  return [...found.values()];
}

function fillerTarget(party: NamedParty, names: ActorNames): Target {
  const state = stateOf(party);
  const ids = new Set([state ?? party.id].filter((id) => id !== undefined));
  const texts = [party.text, ...(party.name === undefined ? [] : [party.name])];
  return { label: partyLabel(party, names), ids, wordings: texts.map(words), ...(state !== undefined && { state }) };
}

function answered(question: Question, subject: string, object: string, outcome: Outcome): StateAnswer {
  const { relation, name, on, knownBy } = question;
  const { answer, ...rest } = outcome;
  return {
    relation,
    subject,
    object,
    ...(name !== undefined && { name }),
    on,
    knownBy: knownBy ?? null,
    answer,
    ...rest,
  };
}

const STRENGTH: readonly Answer[] = ['yes', 'contested', 'unknown', 'no'];

/** "Any": yes if one filler has it, contested if one may; no only where some report denies it of all. */
function quantified(each: readonly StateAnswer[], denial: Outcome, question: Question): StateAnswer {
  const [best] = [...each].sort((a, b) => STRENGTH.indexOf(a.answer) - STRENGTH.indexOf(b.answer));
  const [subject, object] = [question.subject ?? ANY, question.object ?? ANY];
  if (best?.answer === 'yes' || best?.answer === 'contested') {
    const { answer, since, until, lastSaid, statements } = best;
    return answered(question, subject, object, { answer, since, until, lastSaid, statements });
  }
  return answered(question, subject, object, denial);
}

function labelled(each: readonly Target[]): Target[] {
  return [...new Map(each.map((target) => [target.label, target])).values()].sort((a, b) =>
    a.label.localeCompare(b.label),
  );
}

/**
 * The answer to a question; for an open end one answer for each known filler and then the one about any.
 * @throws ChanceryError name-unknown, name-ambiguous, date-invalid
 */
export function state(question: Question, evidence: readonly Evidence[], background: Background): StateAnswer[] {
  const { names, rules } = background;
  const day = wholeDay(question.on, '--on');
  const rule = rules.relations[question.relation];
  const matching: Matching = { rule, classes: rules.classes, names };
  const called = background.called ?? calledIn(evidence);
  const knowledge: Knowledge = {
    sayings: visible(sayings(evidence, rule), question),
    matching,
    rivals: rivalsIn(evidence, rule),
  };
  const ends = resolveEnds(question, called, background);
  const open = (end: 'subject' | 'object', other: Target | undefined): Target[] =>
    labelled(fillers(knowledge.sayings, end, other, matching).map((party) => fillerTarget(party, names)));
  const subjects = ends.subject ? [ends.subject] : open('subject', ends.object);
  const ask = (subject: Target, object: Target): Outcome =>
    answerPair(pairOf(subject, object, question, names), question.name, day, knowledge);
  const each = subjects.flatMap((subject) => {
    const objects = ends.object ? [ends.object] : open('object', subject);
    return objects.map((object) => answered(question, subject.label, object.label, ask(subject, object)));
  });
  if (ends.subject && ends.object) return each;
  const told = each.filter((one) => one.answer !== 'unknown' || one.statements.length > 0);
  return [...told, quantified(told, ask(ends.subject ?? ANYBODY, ends.object ?? ANYBODY), question)];
}
