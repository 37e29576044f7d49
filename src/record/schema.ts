/** A database in, the same with the tables of this version of the record out. */
import type Database from 'libsql';
import type { Coding, NamedParty, StateCoding } from '../domain/coding.js';
import { ChanceryError } from '../domain/finding.js';
import { namings } from './called.js';

const FIRST = `CREATE TABLE reports (
     id TEXT NOT NULL, version INTEGER NOT NULL, sameness TEXT NOT NULL UNIQUE, recorded_at TEXT NOT NULL, body TEXT NOT NULL,
     PRIMARY KEY (id, version));
   CREATE TABLE entries (
     sequence INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL CHECK (kind IN ('coded', 'withdrawn', 'judged')),
     recorded_at TEXT NOT NULL, by_whom TEXT NOT NULL, report TEXT NOT NULL, version INTEGER NOT NULL, coder TEXT NOT NULL);
   CREATE INDEX entries_by_report ON entries (report, sequence);
   CREATE TABLE codings (entry INTEGER NOT NULL REFERENCES entries (sequence), id TEXT NOT NULL, kind TEXT NOT NULL,
     relation TEXT, about TEXT, body TEXT NOT NULL);
   CREATE INDEX codings_by_entry ON codings (entry);
   CREATE INDEX codings_by_relation ON codings (relation) WHERE relation IS NOT NULL;
   CREATE TABLE parties (body TEXT PRIMARY KEY) WITHOUT ROWID;
   CREATE INDEX codings_by_id ON codings (id);
   CREATE TABLE findings (entry INTEGER NOT NULL REFERENCES entries (sequence), body TEXT NOT NULL);`;

const NAMES = `CREATE TABLE names (id INTEGER PRIMARY KEY, body TEXT NOT NULL UNIQUE);
   CREATE TABLE namings (name INTEGER NOT NULL REFERENCES names (id), entry INTEGER NOT NULL REFERENCES entries (sequence),
     PRIMARY KEY (name, entry)) WITHOUT ROWID;
   DROP TABLE parties;`;

/** Keeps whom an entry names, each way of naming once. */
export function addNamings(db: Database.Database, entry: number, parties: readonly NamedParty[]): void {
  const name = db.prepare('INSERT OR IGNORE INTO names (body) VALUES (?)');
  const naming = db.prepare('INSERT OR IGNORE INTO namings SELECT id, ? FROM names WHERE body = ?');
  for (const body of new Set(parties.map((party) => JSON.stringify(party)))) {
    name.run(body);
    naming.run(entry, body);
  }
}

/** Who is named, entry by entry, so that names go with the codings that are superseded. */
function nameByEntry(db: Database.Database): void {
  db.exec(NAMES);
  const rows = db.prepare('SELECT entry, kind, body FROM codings').all() as {
    entry: number;
    kind: 'event' | 'state';
    body: string;
  }[];
  for (const { entry, kind, body } of rows) {
    const coding: unknown = JSON.parse(body);
    const [events, states] = kind === 'event' ? [[coding as Coding], []] : [[], [coding as StateCoding]];
    addNamings(db, entry, namings({ events, states }));
  }
}

/** Each step takes the tables from one version to the next; steps are only ever added. */
const STEPS: readonly ((db: Database.Database) => void)[] = [(db) => db.exec(FIRST), nameByEntry];

function versionOf(db: Database.Database): number {
  const [row] = db.prepare('PRAGMA user_version').all() as { user_version: number }[];
  return row?.user_version ?? 0;
}

/**
 * Brings the tables up to this version, in one transaction.
 * @throws ChanceryError record-damaged, where a newer Chancery made the file
 */
export function migrate(db: Database.Database, file: string): void {
  if (versionOf(db) === STEPS.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(db);
    if (version > STEPS.length) throw newer(file, version);
    for (const step of STEPS.slice(version)) step(db);
    db.exec(`PRAGMA user_version = ${STEPS.length}`);
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

function newer(file: string, version: number): ChanceryError {
  const why = `Its tables are of version ${version}; this one knows ${STEPS.length}.`;
  return new ChanceryError(
    'record-damaged',
    `${file} was made by a newer Chancery.`,
    why,
    'Install the newer version.',
  );
}
