/** A file in, a store that keeps a record in it out: SQLite in WAL mode, every entry on the disk before it is reported. */
import Database from 'libsql';
import type { CoderVersion, Coding, NamedParty, StateCoding } from '../domain/coding.js';
import { ChanceryError, type Finding } from '../domain/finding.js';
import { digest } from '../domain/id.js';
import type { Report } from '../domain/report.js';
import { migrate } from './schema.js';
import type { CodedText, Entry, Known, NewEntry, Store, StoredReport, Wanted } from './store.js';

const BUSY_MILLISECONDS = 5000;

interface ReportRow {
  readonly id: string;
  readonly version: number;
  readonly recorded_at: string;
  readonly body: string;
}

interface EntryRow {
  readonly sequence: number;
  readonly kind: Entry['kind'];
  readonly recorded_at: string;
  readonly by_whom: string;
  readonly report: string;
  readonly version: number;
  readonly coder: string;
}

interface CodingRow {
  readonly entry: number;
  readonly kind: 'event' | 'state';
  readonly body: string;
}

/** What makes two reports one: publisher, day and text. */
export function sameness(report: Report): string {
  return digest(report.publisher ?? '', report.published ?? '', report.title ?? '', report.text);
}

function storedReport(row: ReportRow): StoredReport {
  return { ...(JSON.parse(row.body) as Report), version: row.version, recordedAt: row.recorded_at };
}

function entryOf(row: EntryRow): Entry {
  const { sequence, kind, recorded_at: recordedAt, by_whom: by, report, version, coder } = row;
  return { sequence, kind, recordedAt, by, report, version, coder: JSON.parse(coder) as CoderVersion };
}

/** Turns what the engine throws into the caller's or the machine's mistake that it is. */
export function storeError(error: unknown, file: string): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (/BUSY|LOCKED/.test(code) || /locked|busy/i.test(message)) {
    return new ChanceryError(
      'record-locked',
      `The record ${file} is in use.`,
      'Another process is writing to it.',
      'Try again when that process is done.',
    );
  }
  if (/NOTADB|CORRUPT/.test(code) || /not a database|malformed/i.test(message)) {
    return new ChanceryError(
      'record-damaged',
      `${file} is no record.`,
      'The file cannot be read as one.',
      'Point --record at another folder, or put back a copy.',
    );
  }
  return error;
}

class SqliteStore implements Store {
  readonly #db: Database.Database;
  readonly #file: string;

  constructor(file: string, patience: number) {
    this.#file = file;
    this.#db = new Database(file, { timeout: patience });
    this.#guarded(() => {
      this.#db.pragma('journal_mode = WAL');
      this.#db.pragma('synchronous = FULL');
      migrate(this.#db, file);
    });
  }

  append(report: Report, decide: (known: Known) => NewEntry | undefined): number | undefined {
    return this.#guarded(() => {
      this.#db.exec('BEGIN IMMEDIATE');
      try {
        const entry = decide(this.#known(report));
        const sequence = entry && this.#insert(entry);
        this.#db.exec('COMMIT');
        return sequence;
      } catch (error) {
        this.#db.exec('ROLLBACK');
        throw error;
      }
    });
  }

  reports(): readonly StoredReport[] {
    const latest = `SELECT r.id, r.version, r.recorded_at, r.body FROM reports r
      WHERE r.version = (SELECT max(version) FROM reports WHERE id = r.id) ORDER BY r.recorded_at, r.id`;
    return this.#all<ReportRow>(latest).map(storedReport);
  }

  entries(): readonly Entry[] {
    return this.#all<EntryRow>(
      'SELECT sequence, kind, recorded_at, by_whom, report, version, coder FROM entries ORDER BY sequence',
    ).map(entryOf);
  }

  coded(wanted: Wanted = {}): readonly CodedText[] {
    const codings = this.#codings(wanted);
    const entries = this.#newest(wanted.enteredBy).filter(
      (row) => wanted.relation === undefined || codings.has(row.sequence),
    );
    return entries.map((row) => {
      const own = codings.get(row.sequence) ?? [];
      const bodies = (kind: CodingRow['kind']): unknown[] =>
        own.filter((coding) => coding.kind === kind).map((coding) => JSON.parse(coding.body) as unknown);
      const [events, states] = [bodies('event') as Coding[], bodies('state') as StateCoding[]];
      const report = { id: row.report, version: row.version, recorded_at: row.reported_at, body: row.body };
      return { report: storedReport(report), entry: entryOf(row), events, states };
    });
  }

  parties(): readonly NamedParty[] {
    return this.#all<{ body: string }>('SELECT body FROM parties').map((row) => JSON.parse(row.body) as NamedParty);
  }

  findings(): readonly Finding[] {
    return this.#all<{ body: string }>('SELECT body FROM findings ORDER BY entry, rowid').map(
      (row) => JSON.parse(row.body) as Finding,
    );
  }

  close(): void {
    this.#db.close();
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(error, this.#file);
    }
  }

  #all<Row>(sql: string, ...values: readonly unknown[]): readonly Row[] {
    return this.#guarded(() => this.#db.prepare(sql).all(...values)) as Row[];
  }

  /** The newest entry that is not a judgement, of each report, where it is a coding; with its report. */
  #newest(enteredBy = '9999'): readonly (EntryRow & { readonly body: string; readonly reported_at: string })[] {
    return this.#all(
      `SELECT e.*, r.body, r.recorded_at AS reported_at FROM entries e
         JOIN reports r ON r.id = e.report AND r.version = e.version
         WHERE e.kind = 'coded' AND e.sequence = (SELECT max(o.sequence) FROM entries o
           WHERE o.report = e.report AND o.kind <> 'judged' AND substr(o.recorded_at, 1, 10) <= ?)
         ORDER BY e.sequence`,
      enteredBy,
    );
  }

  #codings({ relation, events }: Wanted): Map<number, CodingRow[]> {
    const columns = 'SELECT entry, kind, body FROM codings';
    const rows =
      relation === undefined
        ? this.#all<CodingRow>(`${columns} ORDER BY rowid`)
        : this.#all<CodingRow>(
            `${columns} WHERE relation = ? OR about IS NOT NULL OR (kind = 'event' AND ?) ORDER BY rowid`,
            relation,
            events ? 1 : 0,
          );
    const byEntry = new Map<number, CodingRow[]>();
    for (const row of rows) {
      const list = byEntry.get(row.entry);
      if (list) list.push(row);
      else byEntry.set(row.entry, [row]);
    }
    return byEntry;
  }

  #known(report: Report): Known {
    const [same] = this.#all<{ id: string }>('SELECT id FROM reports WHERE sameness = ?', sameness(report));
    const [count] = this.#all<{ n: number }>('SELECT count(*) AS n FROM reports WHERE id = ?', report.id);
    return { versions: count?.n ?? 0, ...(same && { same: same.id }) };
  }

  #insert(entry: NewEntry): number {
    const { report, version, recordedAt, by, coder } = entry;
    const put = (sql: string, ...values: readonly unknown[]): Database.RunResult =>
      this.#db.prepare(sql).run(...values);
    put(
      'INSERT INTO reports (id, version, sameness, recorded_at, body) VALUES (?, ?, ?, ?, ?)',
      report.id,
      version,
      sameness(report),
      recordedAt,
      JSON.stringify(report),
    );
    const made = put(
      "INSERT INTO entries (kind, recorded_at, by_whom, report, version, coder) VALUES ('coded', ?, ?, ?, ?, ?)",
      recordedAt,
      by,
      report.id,
      version,
      JSON.stringify(coder),
    );
    const sequence = Number(made.lastInsertRowid);
    const coding = (kind: CodingRow['kind'], one: Coding | StateCoding, relation: string | null): unknown =>
      put(
        'INSERT INTO codings (entry, id, kind, relation, about, body) VALUES (?, ?, ?, ?, ?, ?)',
        sequence,
        one.id,
        kind,
        relation,
        one.about?.coding ?? null,
        JSON.stringify(one),
      );
    for (const event of entry.events) coding('event', event, null);
    for (const state of entry.states) coding('state', state, state.relation);
    for (const finding of entry.findings)
      put('INSERT INTO findings (entry, body) VALUES (?, ?)', sequence, JSON.stringify(finding));
    for (const party of entry.parties) put('INSERT OR IGNORE INTO parties (body) VALUES (?)', JSON.stringify(party));
    return sequence;
  }
}

/**
 * Opens the store in a file, makes its tables where they are missing; waits `patience` milliseconds for others to finish.
 * @throws ChanceryError record-locked, record-damaged
 */
export function openSqlite(file: string, patience = BUSY_MILLISECONDS): Store {
  try {
    return new SqliteStore(file, patience);
  } catch (error) {
    throw storeError(error, file);
  }
}
