/** A question about a standing relation: what is asked, as of which day, by which knowledge. */

import { ChanceryError } from '../domain/finding.js';
import type { RelationName } from '../domain/relation.js';
import { type Day, windowOf } from './day.js';
import { type KnownReport, knownDay, type Told } from './told.js';
import { similar, words } from './wording.js';

export interface Question {
  readonly relation: RelationName;
  /** A name or an id; `any` or absent for each known filler. */
  readonly subject?: string;
  readonly object?: string;
  /** The one agreement, list or set of sanctions that is meant. */
  readonly name?: string;
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string;
  /** Last day of publication that counts. */
  readonly knownBy?: string;
  /** Last day of entry that counts. */
  readonly enteredBy?: string;
  /** Only this outlet, or all but this one. */
  readonly outlet?: string;
  readonly exceptOutlet?: string;
}

/**
 * A day, given whole.
 * @throws ChanceryError date-invalid
 */
export function wholeDay(text: string, option: string): Day {
  const window = /^\d{4}-\d{2}-\d{2}$/.test(text) ? windowOf(text) : undefined;
  if (window !== undefined) return window.early;
  throw new ChanceryError(
    'date-invalid',
    `${option} ${text} is no day.`,
    'The state of a relation is asked for one day.',
    'Write the day as YYYY-MM-DD.',
  );
}

function isOutlet(report: KnownReport, name: string): boolean {
  return similar(words(report.publisher ?? ''), words(name));
}

/** Whether a report counts for the question. */
export function counts(report: KnownReport, question: Question): boolean {
  const { knownBy, enteredBy, outlet, exceptOutlet } = question;
  if (knownBy !== undefined && knownDay(report) > wholeDay(knownBy, '--known-by')) return false;
  if (enteredBy !== undefined && report.recordedAt.slice(0, 10) > enteredBy) return false;
  if (outlet !== undefined && !isOutlet(report, outlet)) return false;
  return exceptOutlet === undefined || !isOutlet(report, exceptOutlet);
}

/** The sayings that count for the question, in an order that does not hang on the order of entry. */
export function visible(all: readonly Told[], question: Question): readonly Told[] {
  const chosen = all.filter((told) => counts(told.report, question));
  return chosen.sort(
    (a, b) => a.known - b.known || (a.coding.id < b.coding.id ? -1 : Number(a.coding.id > b.coding.id)),
  );
}
