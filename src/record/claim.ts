/** One saying in, the claims that it makes about days out (fold rules 2, 3, 9 and 11). */
import type { When } from '../domain/coding.js';
import { type Day, type Window, windowOf } from './day.js';
import { isQuantified, polarity, type Told } from './told.js';

/**
 * What an outlet claims about days. A `change` puts the new state on a day inside its window; a `stretch` says the state of every day from
 * `early` to `late`.
 */
export interface Claim {
  readonly told: Told;
  readonly kind: 'change' | 'stretch';
  /** True: the relation is there. */
  readonly value: boolean;
  readonly early: Day;
  readonly late: Day;
  /** `change`: back to the last change, that day included; `past-change`: back to the day after it. */
  readonly reach?: 'change' | 'past-change';
  /** Said by implication of one holder of a place or an office taking another's. */
  readonly exclusive?: true;
}

/** Where a time begins and ends, as far as it is given. */
function ends(when: When): { readonly from?: Window; readonly to?: Window } {
  const from = when.from === undefined ? undefined : windowOf(when.from);
  const to = when.to === undefined ? undefined : windowOf(when.to);
  return { ...(from && { from }), ...(to && { to }) };
}

/** The window in which a change falls, cut at publication unless it lies wholly after it. */
function changeWindow(when: When, known: Day): Window {
  const { from, to } = ends(when);
  const early = from?.early ?? -Infinity;
  const late = to?.late ?? from?.late ?? known;
  return { early, late: early > known ? late : Math.max(early, Math.min(late, known)) };
}

/** The saying gives the day from which the state runs: "since 2003". */
function runsSince(when: When): boolean {
  return when.from !== undefined && when.to === undefined && (when.precision === 'open' || when.precision === 'range');
}

/** The days of a `holds` that names a time. A range is half open; a time before publication never runs past it. */
function stretchWindow(when: When, known: Day): Window {
  const { from, to } = ends(when);
  if (from === undefined && to === undefined) return { early: known, late: known };
  const bounded = when.precision === 'range' || from === undefined;
  const late = bounded && to ? to.early - 1 : (to?.late ?? from?.late ?? known);
  const early = from?.early ?? late;
  return {
    early,
    late: early > known || (bounded && to) ? Math.max(early, late) : Math.max(early, Math.min(late, known)),
  };
}

function changes(told: Told, value: boolean): Claim[] {
  const window = changeWindow(told.coding.when, told.known);
  const change: Claim = { told, kind: 'change', value, ...window };
  // "was freed", by nobody named: who held them is not said
  if (value || !Number.isFinite(window.early) || isQuantified(told.coding.subject)) return [change];
  const before = window.early - 1;
  return [change, { told, kind: 'stretch', value: true, early: before, late: before, reach: 'past-change' }];
}

function stretches(told: Told, value: boolean): Claim[] {
  const { when, reachesBack } = told.coding;
  if (runsSince(when)) {
    const window = changeWindow(when, told.known);
    const change: Claim = { told, kind: 'change', value, ...window };
    return [change, { told, kind: 'stretch', value, early: window.late, late: Math.max(window.late, told.known) }];
  }
  const untilOnly = when.from === undefined && when.to !== undefined;
  const reach = reachesBack || untilOnly ? { reach: 'change' as const } : {};
  return [{ told, kind: 'stretch', value, ...stretchWindow(when, told.known), ...reach }];
}

/** The claims of one saying. `ends` says also that it held until then; "since D" is a change and a stretch. */
export function claims(told: Told): Claim[] {
  const { says } = told.coding;
  const change = says === 'begins' || says === 'ends';
  return change ? changes(told, polarity(says)) : stretches(told, polarity(says));
}
