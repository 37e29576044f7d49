/** The record, and the contract that every store under it must keep. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evidence } from '../../test/notation.js';
import { type ReportId, reportId } from '../domain/id.js';
import type { CodedReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import { openRecord, type Record_, recordOver } from './record.js';
import { openSqlite } from './sqlite.js';
import type { Store } from './store.js';

const AT = '2001-03-02T12:00:00.000Z';
const CODER = { version: '1', codebook: 'a', weights: 'b' };

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'chancery-record-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function report(text: string, more: Partial<Report> = {}): Report {
  const base = { text, publisher: 'Herald', published: '2001-03-02', ...more };
  return { ...base, id: more.id ?? reportId(base) };
}

function coded(of: Report, saying = 'recognition(Peru | Chile) holds'): CodedReport {
  const [one] = evidence([`Herald 2001-03-02 id=${of.id}: ${saying}`]);
  const finding = {
    code: 'report-language' as const,
    severity: 'warning' as const,
    where: {},
    what: 'w',
    why: 'y',
    fix: 'f',
  };
  return { id: of.id, coder: CODER, events: [], states: one?.states ?? [], findings: [finding] };
}

function enter(record: Record_, of: Report, at: string = AT) {
  return record.enter(of, coded(of), at);
}

const STORES: readonly [string, (file: string) => Store][] = [['SQLite', openSqlite]];

describe.each(STORES)('a record in %s', (_, open) => {
  let record: Record_;
  beforeEach(() => {
    record = recordOver(open(join(dir, 'store')));
  });
  afterEach(() => record.close());

  it('gives back what was entered', () => {
    const one = report('Peru recognises Chile.', { title: 'Recognised', url: 'https://wire.example/1' });
    expect(enter(record, one)).toMatchObject({ outcome: 'entered', sequence: 1 });
    expect(record.reports()).toEqual([{ ...one, version: 1, recordedAt: AT }]);
    expect(record.entries()).toEqual([
      { sequence: 1, kind: 'coded', recordedAt: AT, by: 'coder', report: one.id, version: 1, coder: CODER },
    ]);
    expect(record.codings()[0]?.states).toEqual(coded(one).states);
    expect(record.findings()).toEqual(coded(one).findings);
  });

  it('takes the same publisher, day and text for one report, whatever its id', () => {
    enter(record, report('Peru recognises Chile.'));
    const again = enter(record, report('Peru recognises Chile.', { id: 'another' as ReportId }));
    expect(again).toMatchObject({ outcome: 'duplicate', findings: [{ code: 'report-duplicate', severity: 'note' }] });
    expect(record.entries()).toHaveLength(1);
    expect(record.reports()).toHaveLength(1);
  });

  it('takes the same text from two publishers for two reports', () => {
    enter(record, report('Peru recognises Chile.'));
    enter(record, report('Peru recognises Chile.', { publisher: 'Courier' }));
    expect(record.codings()).toHaveLength(2);
  });

  it('keeps the old text of a report whose text is new', () => {
    const id = 'r-1' as ReportId;
    enter(record, report('Peru recognises Chile.', { id }), '2001-03-02T12:00:00.000Z');
    expect(enter(record, report('Peru recognises nobody.', { id }), '2001-03-03T12:00:00.000Z')).toMatchObject({
      outcome: 'new-version',
    });
    expect(record.reports().map(({ version, text }) => [version, text])).toEqual([[2, 'Peru recognises nobody.']]);
    expect(record.codings().map((one) => one.report.version)).toEqual([2]);
    expect(record.codings({ enteredBy: '2001-03-02' }).map((one) => one.report.text)).toEqual([
      'Peru recognises Chile.',
    ]);
  });

  it('gives only the codings that bear on a relation, and all that the reports call the actors', () => {
    enter(record, report('Peru recognises Chile.'));
    expect(record.codings({ relation: 'sanctions' })).toEqual([]);
    expect(record.codings({ relation: 'recognition' })).toHaveLength(1);
    expect(
      record
        .called()
        .parties.map(({ id }) => id)
        .sort(),
    ).toEqual(['CHL', 'PER']);
    expect(record.called().mentions(['recognise'])).toBe(true);
    expect(record.called().mentions(['zembla'])).toBe(false);
  });

  describe('of which a report is coded again', () => {
    const LATER = '2001-03-05T12:00:00.000Z';
    const one = report('Peru recognises Chile.');
    const again = coded(one, 'recognition(Peru | Kenya) holds');
    const kept = () => record.newest(one.id)?.report ?? { ...one, version: 0, recordedAt: '' };
    const objects = (texts: readonly { states: readonly { object: { text: string } }[] }[]) =>
      texts.map(({ states }) => states.map(({ object }) => object.text));
    beforeEach(() => {
      enter(record, one);
    });

    it('counts the new codings and keeps the old ones', () => {
      expect(record.recode(kept(), again, LATER)).toEqual({ outcome: 'recoded', sequence: 2 });
      expect(objects(record.codings())).toEqual([['Kenya']]);
      expect(objects(record.codings({ enteredBy: '2001-03-04' }))).toEqual([['Chile']]);
      expect(record.reports()).toHaveLength(1);
      const [old] = coded(one).states;
      expect(objects(record.history(old?.id ?? ''))).toEqual([['Chile'], ['Kenya']]);
    });

    it('enters nothing where the codings are the same', () => {
      expect(record.recode(kept(), coded(one), LATER)).toEqual({ outcome: 'unchanged' });
      expect(record.entries()).toHaveLength(1);
    });

    it('passes over a report that has a newer text by then', () => {
      const before = kept();
      enter(record, report('Peru recognises nobody.', { id: one.id }), LATER);
      expect(record.recode(before, again, LATER)).toEqual({ outcome: 'passed-over' });
      expect(objects(record.codings())).toEqual([['Chile']]);
    });

    it('knows the actors that a fresh reading would know, and no others', () => {
      record.recode(kept(), again, LATER);
      const fresh = recordOver(open(join(dir, 'fresh')));
      fresh.enter(one, again, LATER);
      expect(record.called().parties).toEqual(fresh.called().parties);
      fresh.close();
    });
  });

  it('keeps nothing of an entry that fails half-way', () => {
    const one = report('Peru recognises Chile.');
    const broken = { ...coded(one), states: [{ ...coded(one).states[0], confidence: 1n }] } as unknown as CodedReport;
    expect(() => record.enter(one, broken, AT)).toThrow();
    expect(record.reports()).toEqual([]);
    expect(enter(record, one).outcome).toBe('entered');
  });
});

describe('openRecord', () => {
  it('finds on a second opening what the first had entered', () => {
    const first = openRecord(join(dir, 'new'), { create: true });
    enter(first, report('Peru recognises Chile.'));
    first.close();
    const second = openRecord(join(dir, 'new'));
    expect(second.reports()).toHaveLength(1);
    second.close();
  });

  it('lets two processes share it', () => {
    const [one, other] = [openRecord(dir, { create: true }), openRecord(dir)];
    enter(one, report('Peru recognises Chile.'));
    enter(other, report('Chile recognises Peru.'));
    expect(one.entries().map(({ sequence }) => sequence)).toEqual([1, 2]);
    one.close();
    other.close();
  });

  it('keeps what was entered by a process that is killed', () => {
    const script = `import Database from ${JSON.stringify(import.meta.resolve('libsql'))};
      const db = new Database(${JSON.stringify(join(dir, 'record.sqlite'))});
      db.exec('BEGIN IMMEDIATE'); db.exec("UPDATE entries SET by_whom = 'nobody'"); process.kill(process.pid, 'SIGKILL');`;
    const record = openRecord(dir, { create: true });
    enter(record, report('Peru recognises Chile.'));
    record.close();
    expect(() => execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })).toThrow();
    const again = openRecord(dir);
    expect(again.entries().map(({ by }) => by)).toEqual(['coder']);
    again.close();
  });

  it('takes over the names in a record of the first version', () => {
    const record = openRecord(dir, { create: true });
    enter(record, report('Peru recognises Chile.'));
    const { parties } = record.called();
    record.close();
    const db = new Database(join(dir, 'record.sqlite'));
    db.exec(`DROP TABLE namings; DROP TABLE names; CREATE TABLE parties (body TEXT PRIMARY KEY) WITHOUT ROWID;
      PRAGMA user_version = 1`);
    db.close();
    const again = openRecord(dir);
    expect(parties).toHaveLength(2);
    expect(again.called().parties).toEqual(parties);
    again.close();
  });

  it('says that there is no record', () => {
    expect(() => openRecord(dir)).toThrow(expect.objectContaining({ code: 'record-missing' }));
  });

  it('says that a file is no record', () => {
    writeFileSync(join(dir, 'record.sqlite'), 'x'.repeat(4096));
    expect(() => openRecord(dir)).toThrow(expect.objectContaining({ code: 'record-damaged' }));
  });

  it('refuses to write while another process holds it', () => {
    const [one, other] = [openRecord(dir, { create: true }), openSqlite(join(dir, 'record.sqlite'), 20)];
    const waiting = recordOver(other);
    const held = report('Peru recognises Chile.');
    const busy = (): CodedReport['events'] => {
      expect(() => enter(waiting, report('Chile recognises Peru.'))).toThrow(
        expect.objectContaining({ code: 'record-locked' }),
      );
      return [];
    };
    const slow = { ...coded(held), events: [] };
    Object.defineProperty(slow, 'events', { get: busy });
    expect(one.enter(held, slow, AT).outcome).toBe('entered');
    one.close();
    waiting.close();
  });
});
