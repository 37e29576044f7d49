/** What a record needs of the engine that keeps it: reports, entries and codings, appended and never changed. */
import type { CoderVersion, Coding, NamedParty, StateCoding } from '../domain/coding.js';
import type { Finding } from '../domain/finding.js';
import type { RelationName } from '../domain/relation.js';
import type { Report } from '../domain/report.js';

export const ENTRY_KINDS = ['coded', 'withdrawn', 'judged'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One entry of the record, as it was appended. */
export interface Entry {
  /** 1, 2, 3, ... in order of entry. */
  readonly sequence: number;
  readonly kind: EntryKind;
  /** ISO timestamp. */
  readonly recordedAt: string;
  readonly by: string;
  readonly report: string;
  /** 1 for the first text under the report's id, 2 for the next, ... */
  readonly version: number;
  readonly coder: CoderVersion;
}

/** A report as the record keeps it. */
export interface StoredReport extends Report {
  readonly version: number;
  readonly recordedAt: string;
}

/** A report with the codings of the newest entry about it that has not been withdrawn. */
export interface CodedText {
  readonly report: StoredReport;
  readonly entry: Entry;
  readonly events: readonly Coding[];
  readonly states: readonly StateCoding[];
}

/** One report with its codings, on its way into a store. */
export interface NewEntry {
  readonly report: Report;
  /** One that the store has already gets new codings, which supersede the old ones; another one enters the text too. */
  readonly version: number;
  readonly recordedAt: string;
  readonly by: string;
  readonly coder: CoderVersion;
  readonly events: readonly Coding[];
  readonly states: readonly StateCoding[];
  readonly findings: readonly Finding[];
  /** Whom the codings name. */
  readonly parties: readonly NamedParty[];
}

/** Which codings are wanted; all of them without it. */
export interface Wanted {
  /** Up to this day of entry. */
  readonly enteredBy?: string;
  /** Only what bears on this relation: its state codings, what is about another coding, and with `events` all events. */
  readonly relation?: RelationName;
  readonly events?: boolean;
}

/** The engine under a record. All changes of one call are kept, or none. */
export interface Store {
  /**
   * Shows what is known of the report to `decide` and appends what it gives back, with nobody else writing in between.
   * @returns the sequence number, undefined where `decide` gave nothing
   */
  append(report: Report, decide: (known: Known) => NewEntry | undefined): number | undefined;
  /** Latest version of each report, in order of entry. */
  reports(): readonly StoredReport[];
  entries(): readonly Entry[];
  /** The newest coded text of one report; undefined where it is not known or has been withdrawn. */
  newest(report: string): CodedText | undefined;
  /** Every coded text, oldest first, of the report that has, or once had, a coding of this id. */
  history(coding: string): readonly CodedText[];
  /** The newest coded text of each report, with the codings that are wanted; reports without any are left out of a choice. */
  coded(wanted?: Wanted): readonly CodedText[];
  /** Everybody whom a coding that has not been superseded names, each way of naming once. */
  parties(): readonly NamedParty[];
  findings(): readonly Finding[];
  close(): void;
}

/** What a store knows of a report before an entry about it is made. */
export interface Known {
  /** Id of the report with the same publisher, day and text. */
  readonly same?: string;
  /** How many texts stand under its id. */
  readonly versions: number;
  /** What `Store.newest` gives of it. */
  newest(): CodedText | undefined;
}
