/** Claims and a day in, the spell of the answered state around that day out (fold rules 3, 11 and 14). */
import type { Claim } from './claim.js';
import { type Verdict, verdict } from './contest.js';
import type { Day, Window } from './day.js';

export interface Spell {
  readonly verdict: Verdict;
  /** The window of the change that opened the spell, and the changes that tell of it. */
  readonly since?: Window;
  readonly until?: Window;
  readonly bounds: readonly Claim[];
}

/** The days on which the answer can change, in order. */
function breaks(claims: readonly Claim[]): Day[] {
  const days = claims.flatMap((claim) => [claim.early, claim.late, claim.late + 1]);
  return [...new Set(days)].filter((day) => Number.isFinite(day)).sort((a, b) => a - b);
}

/** First day of the run of equal answers around a day; -Infinity where it has none. */
function firstDay(claims: readonly Claim[], day: Day, answer: Verdict['answer']): Day {
  const earlier = breaks(claims)
    .filter((candidate) => candidate <= day)
    .reverse();
  let first = -Infinity;
  for (const candidate of earlier) {
    first = candidate;
    if (verdict(claims, candidate - 1).answer !== answer) return first;
  }
  return -Infinity;
}

/** First day after the run; Infinity where it has none. */
function endDay(claims: readonly Claim[], day: Day, answer: Verdict['answer']): Day {
  const later = breaks(claims).filter((candidate) => candidate > day);
  return later.find((candidate) => verdict(claims, candidate).answer !== answer) ?? Infinity;
}

function changesTo(claims: readonly Claim[], value: boolean): Claim[] {
  return claims.filter((claim) => claim.kind === 'change' && claim.value === value);
}

/** The smallest window among changes; undefined for none. */
function window(changes: readonly Claim[]): Window | undefined {
  const [first] = [...changes].sort((a, b) => a.late - a.early - (b.late - b.early));
  return first && { early: first.early, late: first.late };
}

/** The answer of a day with the bounds of its spell, as far as the claims tell them. */
export function spell(claims: readonly Claim[], day: Day): Spell {
  const found = verdict(claims, day);
  if (found.answer !== 'yes' && found.answer !== 'no') return { verdict: found, bounds: [] };
  const value = found.answer === 'yes';
  const [first, end] = [firstDay(claims, day, found.answer), endDay(claims, day, found.answer)];
  const opening = changesTo(claims, value).filter((claim) => claim.late === first);
  const disputed = Number.isFinite(end) && verdict(claims, end).answer === 'contested';
  const closing = disputed ? [] : changesTo(claims, !value).filter((claim) => claim.early === end);
  const [since, until] = [window(opening), window(closing)];
  return { verdict: found, bounds: [...opening, ...closing], ...(since && { since }), ...(until && { until }) };
}
