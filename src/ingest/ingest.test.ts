/** Ingestion: what becomes of good files, and of bad ones. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../domain/report.js';
import type { Ingested } from './admission.js';
import { isoDay } from './admission.js';
import { type IngestOptions, ingest } from './ingest.js';

const FIXTURES = 'test/fixtures';
const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* bytes(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function read(paths: string[], options: Partial<IngestOptions> = {}): Promise<Ingested[]> {
  const all: Ingested[] = [];
  for await (const one of ingest(paths, { today: '2025-06-01', stdin: bytes(), ...options })) all.push(one);
  return all;
}

const fixture = (name: string, options?: Partial<IngestOptions>) => read([join(FIXTURES, name)], options);
const codes = (all: Ingested[]) => all.flatMap(({ findings }) => findings.map(({ code }) => code));

async function onlyReport(all: Promise<Ingested[]>): Promise<Report> {
  const [one] = await all;
  if (one?.report === undefined) throw new Error('no report');
  return one.report;
}

describe('a text file', () => {
  it('is one report whose first line is part of the text', async () => {
    const file = join(folder, 'report.txt');
    writeFileSync(file, 'Norway pledges relief\r\n\r\nNorway pledged relief to Chad.\n');
    const report = await onlyReport(read([file]));
    expect(report.text).toBe('Norway pledges relief\r\n\r\nNorway pledged relief to Chad.\n');
    expect(report.id).toMatch(/^r-[0-9a-f]{12}$/);
    expect(report.published).toBeUndefined();
  });

  it('takes day and publisher from the options', async () => {
    const report = await onlyReport(
      fixture('byte-order-mark.txt', { published: '2024-05-06', publisher: 'Example Wire' }),
    );
    expect(report).toMatchObject({ published: '2024-05-06', publisher: 'Example Wire' });
  });

  it('loses its byte-order mark', async () => {
    expect((await onlyReport(fixture('byte-order-mark.txt'))).text).toBe('Norway pledged relief to Chad.\n');
    expect((await onlyReport(fixture('utf-16.txt'))).text).toBe('Norway pledged relief to Chad.\n');
  });

  it('is read as Windows-1252 where it is no UTF-8, and says so', async () => {
    const all = await fixture('windows-1252.txt');
    expect(codes(all)).toEqual(['report-encoding']);
    expect(all[0]?.report?.text).toContain('Côte d’Ivoire');
  });

  it.each(['document.txt', 'program.txt'])('is refused where it is no text: %s', async (name) => {
    const all = await fixture(name);
    expect(codes(all)).toEqual(['report-binary']);
    expect(all[0]?.report).toBeUndefined();
  });

  it.each(['empty.txt', 'blank.txt'])('is not admitted where it is empty: %s', async (name) => {
    const all = await fixture(name);
    expect(codes(all)).toEqual(['report-empty']);
    expect(all[0]?.admitted).toBe(false);
  });

  it('is refused where one line has five million characters', async () => {
    const file = join(folder, 'long-line.txt');
    writeFileSync(file, 'Norway pledged relief. '.repeat(230_000));
    expect(codes(await read([file]))).toEqual(['report-long-line']);
    writeFileSync(file, 'Norway pledged relief.\n'.repeat(230_000));
    expect(codes(await read([file]))).toEqual(['report-long']);
    writeFileSync(file, 'Norway pledged relief.\n'.repeat(800_000));
    expect(codes(await read([file]))).toEqual(['report-long']);
  });
});

describe('a report in another language', () => {
  it('is coded but not admitted to the record', async () => {
    const [one] = await fixture('german.txt');
    expect(one).toMatchObject({ admitted: false, report: { language: 'de' }, findings: [{ code: 'report-language' }] });
  });

  it('is admitted with a warning where it is short', async () => {
    const stdin = bytes('Der Außenminister traf am Dienstag in Oslo seinen Amtskollegen, teilte das Ministerium mit.');
    const [one] = await read(['-'], { stdin });
    expect(one).toMatchObject({ admitted: true, findings: [{ code: 'report-language' }] });
  });

  it.each([
    'Norway pledged relief to Chad.',
    'Abdul Rahman, Mohammed Karim Khalili, Zalmay Rassoul, Ashraf Ghani and Hamid Karzai met President Bush today in Kabul.',
    'Zimbabwean President Robert Mugabe today accused Britain of plotting against Zimbabwe.',
  ])('is not suspected of English full of names: %s', async (text) => {
    expect(codes(await read(['-'], { stdin: bytes(text) }))).toEqual([]);
  });
});

describe('JSON Lines', () => {
  it('gives a report a row, and a finding for each bad row', async () => {
    const all = await fixture('rows.jsonl');
    expect(all.map(({ report }) => report?.id)).toEqual(['a', undefined, undefined, undefined, 'd', 'e', 'f', '7']);
    expect(codes(all)).toEqual([
      'report-row',
      'report-row',
      'report-row',
      'report-date',
      'report-future',
      'report-empty',
    ]);
    expect(all[1]?.findings[0]?.where).toEqual({ file: join(FIXTURES, 'rows.jsonl'), line: 2 });
    expect(all.map(({ report }) => report?.published)).toEqual([
      '2024-05-06',
      ...[undefined, undefined, undefined, undefined],
      '2999-01-01',
      undefined,
      '2024-05-10',
    ]);
  });

  it('is told by its first character on standard input, wherever the chunks are cut', async () => {
    const rows = Buffer.from('{"id":"1","text":"Chad thanked Norway."}\n{"id":"2","text":"Ghana joined."}');
    for (const cut of [1, 20, 41, 42, 60]) {
      const all = await read(['-'], { stdin: bytes(rows.subarray(0, cut), rows.subarray(cut)) });
      expect(all.map(({ report }) => report?.id)).toEqual(['1', '2']);
    }
  });

  it('may be in UTF-16', async () => {
    expect((await fixture('rows-utf-16.jsonl')).map(({ report }) => report?.text)).toEqual([
      'Norway pledged relief to Chad.',
      'Chad thanked Norway.',
    ]);
  });

  it('leaves out a line that is too long, without keeping it', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"');
      for (let n = 0; n < 100; n += 1) yield Buffer.alloc(100_000, 'a');
      yield Buffer.from('"}\n{"id":"next","text":"Chad thanked Norway."}\n');
    }
    const all = await read(['-'], { stdin: endless() });
    expect(codes(all)).toEqual(['report-long-line']);
    expect(all[1]?.report?.id).toBe('next');
  });

  it('never alters the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        const [one] = await read(['-'], { stdin: bytes(`${JSON.stringify({ text })}\n`) });
        expect(one?.report?.text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a .json file', () => {
  it.each([
    ['one report', '{"id":"a","text":"Chad thanked Norway."}'],
    ['a list', '[{"id":"a","text":"Chad thanked Norway."}]'],
    ['JSON Lines', '{"id":"a","text":"Chad thanked Norway."}\n{"id":'],
  ])('may hold %s', async (_, text) => {
    const file = join(folder, 'reports.json');
    writeFileSync(file, text);
    expect((await read([file]))[0]?.report?.id).toBe('a');
  });
});

describe('a web page', () => {
  it('gives title, paragraphs, day and publisher', async () => {
    const report = await onlyReport(fixture('page.html'));
    expect(report).toMatchObject({
      title: 'Kenya reopens embassy in Oslo',
      published: '2024-05-07',
      publisher: 'Example Wire',
    });
    expect(report.text).toContain('had doubled & would grow further. “We are back,” she said.\n\nNorway’s government');
    expect(report.text).not.toMatch(/Photo|Copyright|never run|World/);
  });

  it('has no day of publication where its dates differ', async () => {
    const report = await onlyReport(fixture('page-dates-differ.html'));
    expect(report.published).toBeUndefined();
    expect(report.text).toContain('Norway signed a treaty with Chad.');
  });

  it('is a finding where it cannot be taken apart', async () => {
    const file = join(folder, 'deep.html');
    writeFileSync(file, `<html><body>${'<div>'.repeat(5_000)}Norway signed.`);
    const all = await read([file]);
    expect(codes(all)).toEqual(['report-html']);
    expect(all[0]?.report).toBeUndefined();
  });
});

describe('paths', () => {
  it('may be folders, of which the files that are no reports are named', async () => {
    const home = join(folder, 'day');
    mkdirSync(home);
    for (const name of ['b.txt', 'a.txt', 'notes.md']) writeFileSync(join(home, name), `Norway signed. ${name}`);
    const all = await read([home]);
    expect(codes(all)).toEqual(['report-skipped']);
    expect(all.map(({ report }) => report?.text.slice(15))).toEqual([undefined, 'a.txt', 'b.txt']);
  });

  it('that do not exist are refused before anything is read', async () => {
    await expect(read([FIXTURES, 'nowhere.txt'])).rejects.toMatchObject({ code: 'report-missing' });
  });

  it('that are addresses are refused', async () => {
    await expect(read(['https://example.org/report'])).rejects.toMatchObject({ code: 'option-invalid' });
  });
});

describe('the day of a date', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-05-10T23:30:00-05:00', '2024-05-10'],
    ['2024-05-10 23:30', '2024-05-10'],
    ['2023-02-29', undefined],
    ['2024-5-1', undefined],
    ['May 1, 2024', undefined],
    ['', undefined],
  ])('of %j is %j', (date, day) => {
    expect(isoDay(date)).toBe(day);
  });
});
