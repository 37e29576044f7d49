/** A file in, a store that keeps a record in it out: SQLite in WAL mode, every entry on the disk before it is reported. */
import Database from 'libsql';
import { ChanceryError } from '../domain/finding.js';
import { digest } from '../domain/id.js';
import { migrate } from './schema.js';
const BUSY_MILLISECONDS = 5000;
/** What makes two reports one: publisher, day and text. */
export function sameness(report) {
    return digest(report.publisher ?? '', report.published ?? '', report.title ?? '', report.text);
}
function storedReport(row) {
    return { ...JSON.parse(row.body), version: row.version, recordedAt: row.recorded_at };
}
function entryOf(row) {
    const { sequence, kind, recorded_at: recordedAt, by_whom: by, report, version, coder } = row;
    return { sequence, kind, recordedAt, by, report, version, coder: JSON.parse(coder) };
}
/** Turns what the engine throws into the caller's or the machine's mistake that it is. */
export function storeError(error, file) {
    const { code = '', message = '' } = error;
    if (/BUSY|LOCKED/.test(code) || /locked|busy/i.test(message)) {
        return new ChanceryError('record-locked', `The record ${file} is in use.`, 'Another process is writing to it.', 'Try again when that process is done.');
    }
    if (/NOTADB|CORRUPT/.test(code) || /not a database|malformed/i.test(message)) {
        return new ChanceryError('record-damaged', `${file} is no record.`, 'The file cannot be read as one.', 'Point --record at another folder, or put back a copy.');
    }
    return error;
}
class SqliteStore {
    #db;
    #file;
    constructor(file, patience) {
        this.#file = file;
        this.#db = new Database(file, { timeout: patience });
        this.#guarded(() => {
            this.#db.pragma('journal_mode = WAL');
            this.#db.pragma('synchronous = FULL');
            migrate(this.#db, file);
        });
    }
    append(report, decide) {
        return this.#guarded(() => {
            this.#db.exec('BEGIN IMMEDIATE');
            try {
                const entry = decide(this.#known(report));
                const sequence = entry && this.#insert(entry);
                this.#db.exec('COMMIT');
                return sequence;
            }
            catch (error) {
                this.#db.exec('ROLLBACK');
                throw error;
            }
        });
    }
    reports() {
        const latest = `SELECT r.id, r.version, r.recorded_at, r.body FROM reports r
      WHERE r.version = (SELECT max(version) FROM reports WHERE id = r.id) ORDER BY r.recorded_at, r.id`;
        return this.#all(latest).map(storedReport);
    }
    entries() {
        return this.#all('SELECT sequence, kind, recorded_at, by_whom, report, version, coder FROM entries ORDER BY sequence').map(entryOf);
    }
    coded(enteredBy) {
        const upTo = (table) => enteredBy === undefined ? '' : `AND substr(${table}.recorded_at, 1, 10) <= ?`;
        const days = enteredBy === undefined ? [] : [enteredBy];
        const newest = this.#all(`SELECT e.* FROM entries e WHERE e.kind = 'coded' AND e.sequence = (SELECT max(o.sequence) FROM entries o WHERE o.report = e.report AND o.kind <> 'judged' ${upTo('o')}) ORDER BY e.sequence`, ...days);
        const reports = new Map(this.#all('SELECT id, version, recorded_at, body FROM reports').map((row) => [
            `${row.version} ${row.id}`,
            row,
        ]));
        const codings = this.#codings(newest.length > 0);
        return newest.flatMap((row) => {
            const report = reports.get(`${row.version} ${row.report}`);
            const own = codings.get(row.sequence) ?? [];
            const bodies = (kind) => own.filter((coding) => coding.kind === kind).map((coding) => JSON.parse(coding.body));
            return report
                ? [
                    {
                        report: storedReport(report),
                        entry: entryOf(row),
                        events: bodies('event'),
                        states: bodies('state'),
                    },
                ]
                : [];
        });
    }
    findings() {
        return this.#all('SELECT body FROM findings ORDER BY entry, rowid').map((row) => JSON.parse(row.body));
    }
    close() {
        this.#db.close();
    }
    #guarded(work) {
        try {
            return work();
        }
        catch (error) {
            throw storeError(error, this.#file);
        }
    }
    #all(sql, ...values) {
        return this.#guarded(() => this.#db.prepare(sql).all(...values));
    }
    #codings(any) {
        const byEntry = new Map();
        for (const row of any ? this.#all('SELECT entry, kind, body FROM codings ORDER BY rowid') : []) {
            const list = byEntry.get(row.entry);
            if (list)
                list.push(row);
            else
                byEntry.set(row.entry, [row]);
        }
        return byEntry;
    }
    #known(report) {
        const [same] = this.#all('SELECT id FROM reports WHERE sameness = ?', sameness(report));
        const [count] = this.#all('SELECT count(*) AS n FROM reports WHERE id = ?', report.id);
        return { versions: count?.n ?? 0, ...(same && { same: same.id }) };
    }
    #insert(entry) {
        const { report, version, recordedAt, by, coder } = entry;
        const put = (sql, ...values) => this.#db.prepare(sql).run(...values);
        put('INSERT INTO reports (id, version, sameness, recorded_at, body) VALUES (?, ?, ?, ?, ?)', report.id, version, sameness(report), recordedAt, JSON.stringify(report));
        const made = put("INSERT INTO entries (kind, recorded_at, by_whom, report, version, coder) VALUES ('coded', ?, ?, ?, ?, ?)", recordedAt, by, report.id, version, JSON.stringify(coder));
        const sequence = Number(made.lastInsertRowid);
        const coding = (kind, one) => put('INSERT INTO codings (entry, id, kind, body) VALUES (?, ?, ?, ?)', sequence, one.id, kind, JSON.stringify(one));
        for (const event of entry.events)
            coding('event', event);
        for (const state of entry.states)
            coding('state', state);
        for (const finding of entry.findings)
            put('INSERT INTO findings (entry, body) VALUES (?, ?)', sequence, JSON.stringify(finding));
        return sequence;
    }
}
/**
 * Opens the store in a file, makes its tables where they are missing; waits `patience` milliseconds for others to finish.
 * @throws ChanceryError record-locked, record-damaged
 */
export function openSqlite(file, patience = BUSY_MILLISECONDS) {
    try {
        return new SqliteStore(file, patience);
    }
    catch (error) {
        throw storeError(error, file);
    }
}
