/** One actor or two and the coded reports in, what is told of them in order of time out: `chancery timeline`. */
import type { Coding, Party, StateCoding, When } from '../domain/coding.js';
import { calledIn, type Evidence } from '../record/evidence.js';
import { resolve } from '../record/resolve.js';
import { isQuantified, type KnownReport } from '../record/told.js';
import { type ActorNames, isTarget, type Target } from '../record/who.js';

/** One line of a timeline. */
export interface Moment {
  readonly coding: Coding | StateCoding;
  readonly report: KnownReport;
  /** ISO prefix of the first day, null where none is told. */
  readonly on: string | null;
}

function partiesOf(coding: Coding | StateCoding): readonly Party[] {
  return 'event' in coding ? [...coding.actors, ...coding.recipients] : [coding.subject, coding.object];
}

function timeOf(coding: Coding | StateCoding): When {
  return 'event' in coding ? coding.occurred : coding.when;
}

function has(coding: Coding | StateCoding, target: Target): boolean {
  return partiesOf(coding).some((party) => !isQuantified(party) && isTarget(party, target, true));
}

function byDay(a: Moment, b: Moment): number {
  return (
    (a.on ?? '9999').localeCompare(b.on ?? '9999') ||
    (a.report.published ?? '').localeCompare(b.report.published ?? '') ||
    a.coding.span.start - b.coding.span.start ||
    a.coding.id.localeCompare(b.coding.id)
  );
}

/**
 * All events and standing facts that the actors stand in, all of the actors in each; undated ones last.
 * @throws ChanceryError name-unknown, name-ambiguous
 */
export function timeline(actors: readonly string[], evidence: readonly Evidence[], names: ActorNames): Moment[] {
  const called = calledIn(evidence);
  const targets = actors.map((name) => resolve(name, false, called, names));
  const all = evidence.flatMap(({ report, events, states }) =>
    [...events, ...states].map((coding) => ({ coding, report, on: timeOf(coding).from ?? timeOf(coding).to ?? null })),
  );
  return all.filter(({ coding }) => targets.every((target) => has(coding, target))).sort(byDay);
}
