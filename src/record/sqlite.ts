/** A file in, a store that keeps a record in it out: SQLite in WAL mode, every entry on the disk before it is reported. */
import Database from 'libsql';
import type { CoderVersion, Coding, NamedParty, StateCoding } from '../domain/coding.js';
import { ChanceryError, type Finding } from '../domain/finding.js';
import { digest } from '../domain/id.js';
import type { Report } from '../domain/report.js';
import { addNamings, migrate } from './schema.js';
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

/** An entry with the text that it is about. */
interface TextRow extends EntryRow {
  readonly body: string;
  readonly reported_at: string;
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

function codedText(row: TextRow, codings: readonly CodingRow[]): CodedText {
  const bodies = (kind: CodingRow['kind']): unknown[] =>
    codings.filter((coding) => coding.kind === kind).map((coding) => JSON.parse(coding.body) as unknown);
  const [events, states] = [bodies('event') as Coding[], bodies('state') as StateCoding[]];
  const report = { id: row.report, version: row.version, recorded_at: row.reported_at, body: row.body };
  return { report: storedReport(report), entry: entryOf(row), events, states };
}

const TEXTS = `SELECT e.*, r.body, r.recorded_at AS reported_at FROM entries e
  JOIN reports r ON r.id = e.report AND r.version = e.version WHERE e.kind = 'coded'`;

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
  if (/CANTOPEN|READONLY|FULL|IOERR/.test(code) || /readonly|unable to open|disk/i.test(message)) {
    return new ChanceryError(
      'system-refused',
      `The record ${file} cannot be opened or written: ${message}.`,
      'The operating system did not allow it.',
      'Check that you may read and write in its folder, and that the disk is not full.',
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
        const known = this.#known(report);
        const entry = decide(known);
        const sequence = entry && this.#insert(entry, known.versions);
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
    return entries.map((row) => codedText(row, codings.get(row.sequence) ?? []));
  }

  newest(report: string): CodedText | undefined {
    const last = `(SELECT max(sequence) FROM entries WHERE report = ? AND kind <> 'judged')`;
    return this.#texts(`${TEXTS} AND e.sequence = ${last}`, report)[0];
  }

  history(coding: string): readonly CodedText[] {
    const report = '(SELECT o.report FROM codings c JOIN entries o ON o.sequence = c.entry WHERE c.id = ? LIMIT 1)';
    return this.#texts(`${TEXTS} AND e.report = ${report} ORDER BY e.sequence`, coding);
  }

  parties(): readonly NamedParty[] {
    const named = `SELECT body FROM names n WHERE EXISTS (SELECT 1 FROM namings g
      JOIN entries e ON e.sequence = g.entry WHERE g.name = n.id AND NOT EXISTS (SELECT 1 FROM entries o
        WHERE o.report = e.report AND o.sequence > e.sequence AND o.kind <> 'judged')) ORDER BY body`;
    return this.#all<{ body: string }>(named).map((row) => JSON.parse(row.body) as NamedParty);
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
  #newest(enteredBy = '9999'): readonly TextRow[] {
    const last = `(SELECT max(o.sequence) FROM entries o
      WHERE o.report = e.report AND o.kind <> 'judged' AND substr(o.recorded_at, 1, 10) <= ?)`;
    return this.#all(`${TEXTS} AND e.sequence = ${last} ORDER BY e.sequence`, enteredBy);
  }

  /** A few texts, each with all of its codings. */
  #texts(sql: string, value: string): CodedText[] {
    const own = 'SELECT entry, kind, body FROM codings WHERE entry = ? ORDER BY rowid';
    return this.#all<TextRow>(sql, value).map((row) => codedText(row, this.#all<CodingRow>(own, row.sequence)));
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
    return { versions: count?.n ?? 0, ...(same && { same: same.id }), newest: () => this.newest(report.id) };
  }

  #put(sql: string, ...values: readonly unknown[]): number {
    return Number(this.#db.prepare(sql).run(...values).lastInsertRowid);
  }

  #insertText({ report, version, recordedAt }: NewEntry): void {
    this.#put(
      'INSERT INTO reports (id, version, sameness, recorded_at, body) VALUES (?, ?, ?, ?, ?)',
      report.id,
      version,
      sameness(report),
      recordedAt,
      JSON.stringify(report),
    );
  }

  #insertCodings(sequence: number, { events, states }: NewEntry): void {
    const put = (kind: CodingRow['kind'], one: Coding | StateCoding, relation: string | null): number =>
      this.#put(
        'INSERT INTO codings (entry, id, kind, relation, about, body) VALUES (?, ?, ?, ?, ?, ?)',
        sequence,
        one.id,
        kind,
        relation,
        one.about?.coding ?? null,
        JSON.stringify(one),
      );
    for (const event of events) put('event', event, null);
    for (const state of states) put('state', state, state.relation);
  }

  #insert(entry: NewEntry, versions: number): number {
    if (entry.version > versions) this.#insertText(entry);
    const sequence = this.#put(
      "INSERT INTO entries (kind, recorded_at, by_whom, report, version, coder) VALUES ('coded', ?, ?, ?, ?, ?)",
      entry.recordedAt,
      entry.by,
      entry.report.id,
      entry.version,
      JSON.stringify(entry.coder),
    );
    this.#insertCodings(sequence, entry);
    for (const finding of entry.findings)
      this.#put('INSERT INTO findings (entry, body) VALUES (?, ?)', sequence, JSON.stringify(finding));
    addNamings(this.#db, sequence, entry.parties);
    return sequence;
  }
}

/**
 * Opens the store in a file, makes its tables where they are missing; waits `patience` milliseconds for others to finish.
 * @throws ChanceryError record-locked, record-damaged, system-refused
 */
export function openSqlite(file: string, patience = BUSY_MILLISECONDS): Store {
  try {
    return new SqliteStore(file, patience);
  } catch (error) {
    throw storeError(error, file);
  }
}
