/** A clause in, its window of time out: what the text says of it, else nothing; never the day of publication. */
import type { When } from '../../domain/coding.js';
import type { TimeExpression } from '../../domain/sentence.js';
import type { Clause } from '../clause/frame.js';
import { ancestors, caseOf, childrenBy, isRelation, type Tree, tokenAt } from '../clause/tree.js';
import { forSoLong, pastEnd, sinceClauses, timeBeside, timeOfDayNoun, whenClauses } from './dating.js';

function tokensOf(tree: Tree, time: TimeExpression): number[] {
  return tree.sentence.tokens.flatMap((t, i) => (t.start < time.end && time.start < t.end ? [i] : []));
}

/** The word of a time expression that hangs on something outside it. */
function topOf(tree: Tree, time: TimeExpression): number | undefined {
  const inside = new Set(tokensOf(tree, time));
  return [...inside].find((i) => !inside.has(tokenAt(tree, i).head));
}

/** "Put him under sanctions on Friday", "became an ally on Friday": a noun that is a part of the verb's own act. */
function isMeans(tree: Tree, carrier: number, i: number): boolean {
  const { deprel, head, upos } = tokenAt(tree, i);
  if (head === carrier && upos === 'NOUN' && deprel === 'xcomp') return true;
  const bare = childrenBy(tree, i, 'det', 'nmod:poss', 'amod').length === 0;
  return bare && head === carrier && upos === 'NOUN' && isRelation(deprel, 'obl') && caseOf(tree, i) === 'under';
}

/**
 * Steps from a time expression up to the clause, undefined if it belongs to another clause: another verb
 * or event noun on the way claims it.
 */
function distance(clause: Clause, top: number, acts: ReadonlySet<number>): number | undefined {
  const { tree, head, carrier } = clause;
  const path = [top, ...ancestors(tree, top)];
  const at = path.findIndex((i) => i === head || i === carrier);
  if (at < 0) return undefined;
  const between = path.slice(1, at);
  const claims = (i: number) => i !== head && acts.has(i) && !isMeans(tree, carrier, i);
  return between.some((i) => tokenAt(tree, i).upos === 'VERB' || claims(i)) ? undefined : at;
}

function precisionOf(value: string): 'day' | 'month' | 'year' {
  return value.length >= 10 ? 'day' : value.length >= 7 ? 'month' : 'year';
}

/** A time expression as a window, cut to what its bound leaves open. */
export function windowOf(time: TimeExpression, text: string): When {
  const basis = { said: { start: time.start, end: time.end } };
  const words = time.relative ?? text;
  if (!time.from && !time.to) return { precision: 'unknown', basis, text: words };
  const from = time.from ?? time.to ?? '';
  const to = time.to ?? from;
  if (time.bound === 'since') return { from, precision: 'open', basis, text: words };
  if (time.bound === 'after') return { from: to, precision: 'open', basis, text: words };
  if (time.bound === 'until') return { to: from, precision: 'open', basis, text: words };
  if (time.bound === 'by' || time.bound === 'before') return { to, precision: 'open', basis, text: words };
  const same = from === to || /^\d{4}(-\d\d){0,2}$/.test(time.value);
  const precision = same
    ? precisionOf(/^\d{4}/.test(time.value) && time.value.length <= 10 ? time.value : from)
    : 'range';
  return { from, to, precision, basis, text: words };
}

const DATED = new Set(['DATE', 'TIME']);

/** The time expression that belongs to a clause, if one does; `since` counts also where it is a duration's start. */
export function timeOf(clause: Clause, acts: ReadonlySet<number>): TimeExpression | undefined {
  const dated = clause.tree.sentence.times.filter((t) => DATED.has(t.type) && !/_REF$/.test(t.value));
  const near = dated.flatMap((time) => {
    const top = topOf(clause.tree, time);
    const steps = top === undefined ? undefined : distance(clause, top, acts);
    return steps === undefined ? [] : [{ time, steps }];
  });
  return near.sort((a, b) => a.steps - b.steps)[0]?.time;
}

/** The clause above, as far as its time is this clause's too: not across what somebody says. */
function sharesTime(clause: Clause): number | undefined {
  const { tree, carrier } = clause;
  const { deprel, head } = tokenAt(tree, carrier);
  if (head < 0 || isRelation(deprel, 'ccomp', 'parataxis', 'acl:relcl')) return undefined;
  return isRelation(deprel, 'advcl', 'conj', 'xcomp', 'obj', 'nsubj', 'nsubj:pass', 'obl', 'nmod') ? head : undefined;
}

const UNKNOWN: When = { precision: 'unknown', basis: { implied: 'the text gives no time' } };

/** The time of the clauses above, as far as it is this clause's too. */
function fromAbove(clause: Clause, clauses: ReadonlyMap<number, Clause>, acts: ReadonlySet<number>) {
  for (let up = sharesTime(clause), n = 0; up !== undefined && n < 6; n += 1) {
    const above = clauses.get(up);
    const time = above ? timeOf(above, acts) : undefined;
    if (time) return time;
    up = above ? sharesTime(above) : nextUp(clause.tree, up);
  }
  return undefined;
}

/** When a clause's act took place, as far as the text tells. */
export function occurredAt(
  clause: Clause,
  clauses: ReadonlyMap<number, Clause>,
  text: string,
  published?: string,
): When {
  const acts = new Set(clauses.keys());
  const words = (time: TimeExpression) => windowOf(time, text.slice(time.start, time.end));
  const said = timeBeside(clause) ?? timeOf(clause, acts) ?? fromAbove(clause, clauses, acts);
  if (said) return pastEnd(clause, said, words(said), published);
  const day = timeOfDayNoun(clause);
  if (day) return { ...words(day), basis: { implied: 'the day on which' } };
  const so = forSoLong(clause, published);
  if (so) return so;
  const innerTime = (heads: readonly number[]) =>
    heads.map((c) => timeOf(clauses.get(c) ?? clause, acts)).find((t) => t !== undefined);
  const time = innerTime(whenClauses(clause));
  if (time) return { ...words(time), basis: { implied: 'the time of the when-clause' } };
  const start = innerTime(sinceClauses(clause));
  return start ? { from: start.from ?? start.to ?? '', precision: 'open', basis: words(start).basis } : UNKNOWN;
}

function nextUp(tree: Tree, i: number): number | undefined {
  const { deprel, head } = tokenAt(tree, i);
  return head >= 0 && isRelation(deprel, 'obj', 'nmod', 'obl', 'conj', 'appos') ? head : undefined;
}
