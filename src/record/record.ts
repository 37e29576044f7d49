/** A folder in, the record kept in it out: reports and their codings, entered once and never changed. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ChanceryError, type Finding } from '../domain/finding.js';
import type { CodedReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import { mentionsIn, namings } from './called.js';
import type { Called } from './resolve.js';
import { openSqlite } from './sqlite.js';
import type { CodedText, Entry, Known, NewEntry, Store, StoredReport, Wanted } from './store.js';

/** What became of a report that was handed in. */
export interface Entered {
  readonly outcome: 'entered' | 'new-version' | 'duplicate';
  readonly sequence?: number;
  readonly findings: readonly Finding[];
}

/** What a report was coded as. */
export type Codings = Pick<CodedReport, 'events' | 'states'>;

/** What became of a report that was coded again. */
export interface Recoded {
  /** `passed-over` where a newer text of the report was entered, or its coding withdrawn, in the meantime. */
  readonly outcome: 'recoded' | 'unchanged' | 'passed-over';
  readonly sequence?: number;
}

/** An open record. */
export interface Record_ {
  /** Enters a report with its codings, `at` an ISO timestamp; the same publisher, day and text change nothing. */
  enter(report: Report, coded: CodedReport, at: string, by?: string): Entered;
  /** Enters new codings of a text that the record has; they supersede the old ones, which are kept. The same codings change nothing. */
  recode(report: StoredReport, coded: CodedReport, at: string, by?: string): Recoded;
  reports(): readonly StoredReport[];
  /** The newest coded text of one report; undefined where it is not known or has been withdrawn. */
  newest(report: string): CodedText | undefined;
  /** Every coded text, oldest first, of the report that has, or once had, a coding of this id. */
  history(coding: string): readonly CodedText[];
  /** The newest coded text of each report, with the codings that are wanted; reports without any are left out of a choice. */
  codings(wanted?: Wanted): readonly CodedText[];
  /** What the reports call the actors. */
  called(): Called;
  entries(): readonly Entry[];
  findings(): readonly Finding[];
  close(): void;
}

const CODER = 'coder';
const FILE = 'record.sqlite';

/** The folder of the record where none is named. */
export const DEFAULT_RECORD = '.chancery';

function duplicate(report: Report, same: string): Finding {
  return {
    code: 'report-duplicate',
    severity: 'note',
    where: { report: report.id },
    what: `${report.id} is already in the record as ${same}.`,
    why: 'The same publisher, day and text are one report.',
    fix: 'Nothing to do; the record is unchanged.',
  };
}

interface Entering {
  readonly at: string;
  readonly by: string;
}

function newEntry(report: Report, version: number, coded: CodedReport, { at, by }: Entering): NewEntry {
  const { coder, events, states, findings } = coded;
  return { report, version, recordedAt: at, by, coder, events, states, findings, parties: namings(coded) };
}

function enter(store: Store, report: Report, coded: CodedReport, entering: Entering): Entered {
  let known: Pick<Known, 'same' | 'versions'> = { versions: 0 };
  const sequence = store.append(report, (found) => {
    known = found;
    return found.same === undefined ? newEntry(report, found.versions + 1, coded, entering) : undefined;
  });
  if (sequence === undefined) return { outcome: 'duplicate', findings: [duplicate(report, known.same ?? report.id)] };
  return { outcome: known.versions > 0 ? 'new-version' : 'entered', sequence, findings: [] };
}

/** Whether two codings of one text say the same, for the same reasons. */
export function isSameCoding(a: Codings, b: Codings): boolean {
  return JSON.stringify([a.events, a.states]) === JSON.stringify([b.events, b.states]);
}

function recode(store: Store, report: StoredReport, coded: CodedReport, entering: Entering): Recoded {
  let outcome: Recoded['outcome'] = 'passed-over';
  const { version, recordedAt: _, ...text } = report;
  const sequence = store.append(text, (found) => {
    const now = found.newest();
    if (now?.report.version !== version) return undefined;
    outcome = isSameCoding(now, coded) ? 'unchanged' : 'recoded';
    return outcome === 'unchanged' ? undefined : newEntry(text, version, coded, entering);
  });
  return { outcome, ...(sequence === undefined ? {} : { sequence }) };
}

function called(store: Store): Called {
  return { parties: store.parties(), mentions: mentionsIn(() => store.reports()) };
}

/** A record over any store. */
export function recordOver(store: Store): Record_ {
  return {
    enter: (report, coded, at, by = CODER) => enter(store, report, coded, { at, by }),
    recode: (report, coded, at, by = CODER) => recode(store, report, coded, { at, by }),
    reports: () => store.reports(),
    newest: (report) => store.newest(report),
    history: (coding) => store.history(coding),
    codings: (wanted) => store.coded(wanted),
    called: () => called(store),
    entries: () => store.entries(),
    findings: () => store.findings(),
    close: () => store.close(),
  };
}

/**
 * Opens the record in a folder; with `create` it is made where there is none.
 * @throws ChanceryError record-missing, record-locked, record-damaged
 */
export function openRecord(dir: string = DEFAULT_RECORD, options: { readonly create?: boolean } = {}): Record_ {
  const file = join(dir, FILE);
  if (!existsSync(file)) {
    if (!options.create)
      throw new ChanceryError(
        'record-missing',
        `There is no record in ${dir}.`,
        'Nothing has been read into it yet.',
        'Run chancery read first, or name another folder with --record.',
      );
    mkdirSync(dir, { recursive: true });
  }
  return recordOver(openSqlite(file));
}
