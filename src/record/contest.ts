/** Claims and a day in, what the outlets together say of that day out (fold rules 4 to 6). */
import type { Answer } from '../domain/relation.js';
import type { Claim } from './claim.js';
import type { Day } from './day.js';

/** At which end of its window an imprecise change is taken to fall. */
export type Edge = 'early' | 'late';

/** What one outlet holds of a day: its claim that speaks latest up to that day. */
export interface Opinion {
  readonly claim: Claim;
  /** The last day, up to the day asked about, of which the claim speaks. */
  readonly spoken: Day;
}

export interface Verdict {
  readonly answer: Answer;
  /** The opinions that stand, after changes have outranked what was said of earlier days. */
  readonly standing: readonly Opinion[];
}

function opinionOf(claim: Claim, day: Day, edge: Edge): Opinion | undefined {
  if (claim.kind === 'change') return claim[edge] <= day ? { claim, spoken: claim[edge] } : undefined;
  return claim.early <= day ? { claim, spoken: Math.min(claim.late, day) } : undefined;
}

/** Which of two opinions of one outlet counts: the one of the later day, then the one told later, then the change. */
function fresher(a: Opinion, b: Opinion): Opinion {
  const difference =
    b.spoken - a.spoken ||
    b.claim.told.known - a.claim.told.known ||
    Number(b.claim.kind === 'change') - Number(a.claim.kind === 'change') ||
    (a.claim.told.coding.id < b.claim.told.coding.id ? -1 : 1);
  return difference > 0 ? b : a;
}

function opinions(claims: readonly Claim[], day: Day, edge: Edge): Opinion[] {
  const byOutlet = new Map<string, Opinion>();
  for (const claim of claims) {
    const opinion = opinionOf(claim, day, edge);
    if (opinion === undefined) continue;
    const held = byOutlet.get(claim.told.outlet);
    byOutlet.set(claim.told.outlet, held ? fresher(held, opinion) : opinion);
  }
  return [...byOutlet.values()];
}

/** The outlet tells of a change into the state that it speaks of, after a day and up to the day asked about. */
function changedSince(opinion: Opinion, after: Day, claims: readonly Claim[], day: Day, edge: Edge): boolean {
  const { value, told } = opinion.claim;
  return claims.some(
    (claim) =>
      claim.kind === 'change' &&
      claim.value === value &&
      claim.told.outlet === told.outlet &&
      claim[edge] > after &&
      claim[edge] <= day,
  );
}

/** A change outranks what anyone said of earlier days; a plain statement outranks plain statements of earlier days. */
function outranks(a: Opinion, b: Opinion, claims: readonly Claim[], day: Day, edge: Edge): boolean {
  if (a.claim.value === b.claim.value) return false;
  if (changedSince(a, b.spoken, claims, day, edge)) return true;
  return a.claim.kind === 'stretch' && b.claim.kind === 'stretch' && a.claim.early > b.claim.late;
}

/** The answer of a day with all imprecise changes taken at one edge of their windows. */
function verdictAt(claims: readonly Claim[], day: Day, edge: Edge): Verdict {
  const all = opinions(claims, day, edge);
  const standing = all.filter((b) => !all.some((a) => outranks(a, b, claims, day, edge)));
  const values = new Set(standing.map((opinion) => opinion.claim.value));
  if (values.size === 0) return { answer: 'unknown', standing };
  if (values.size === 2) return { answer: 'contested', standing };
  return { answer: values.has(true) ? 'yes' : 'no', standing };
}

/** The answer of a day; unknown where it hangs on which day of its window a change fell. */
export function verdict(claims: readonly Claim[], day: Day): Verdict {
  const late = verdictAt(claims, day, 'late');
  return verdictAt(claims, day, 'early').answer === late.answer ? late : { answer: 'unknown', standing: late.standing };
}
