/** Laws that hold for every report: spans stand for their words, and the same report gives the same codings. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openCoder } from '../src/code/coder.js';
import type { FullReport } from '../src/domain/output.js';
import type { Report } from '../src/domain/report.js';
import { ingest } from '../src/ingest/ingest.js';
import { allProblems } from './schema.js';
import { wrongSpans } from './spans.js';

const coder = await openCoder();
afterAll(() => coder.close());

async function exampleReports(): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const { report } of ingest(['examples', 'test/fixtures'], {
    today: '2025-12-31',
    stdin: Readable.from([]),
  })) {
    if (report) reports.push(report);
  }
  return reports;
}

async function codeAll(reports: readonly Report[]): Promise<FullReport[]> {
  const all: FullReport[] = [];
  for (const report of reports) all.push(await coder.code(report));
  return all;
}

/** Text that news might hold, with what often breaks offsets: emoji, combining marks, odd spaces, quotes and line ends. */
const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'Norway',
      'the Taliban',
      'pledged',
      'relief',
      'killed 20 people',
      'on Tuesday',
      'in Kabul',
      'said',
      'President Vladimir Putin',
      'to Chad',
      'signed a treaty with',
      'attacked',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '.',
      ',',
      '“',
      '”',
      "'s",
      '\n\n',
      '\r\n',
      '\t',
      '\u00a0',
      '\u200b',
      '🇳🇴',
      'e\u0301',
      '(',
      ')',
      '—',
      '...',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '));

describe('every report', () => {
  it('of the examples has spans that stand for their words, and fits the schema', async () => {
    const reports = await exampleReports();
    const coded = await codeAll(reports);
    expect(coded.length).toBeGreaterThan(40);
    expect(
      coded.flatMap((full, at) => wrongSpans(reports[at] as Report, full).map((wrong) => `${full.id}: ${wrong}`)),
    ).toEqual([]);
    expect(allProblems('coded-full', JSON.parse(JSON.stringify(coded)) as unknown[])).toEqual([]);
  });

  it('of the examples gives the same codings in whatever order it is read', async () => {
    const reports = (await exampleReports()).slice(0, 12);
    const forwards = await codeAll(reports);
    const backwards = await codeAll(reports.toReversed());
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('has spans that stand for their words, whatever its text', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.option(text, { nil: undefined }), async (body, title) => {
        const report = { id: 'r-law', text: body, published: '2024-05-06', ...(title && { title }) } as Report;
        const full = await coder.code(report);
        expect(wrongSpans(report, full)).toEqual([]);
        expect(full.sentences.length).toBe(
          full.sentences.at(-1) === undefined ? 0 : (full.sentences.at(-1)?.index ?? 0) + 1,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('ends with every sentence coded, or not coded with a reason', async () => {
    for (const full of await codeAll((await exampleReports()).slice(0, 20))) {
      const coded = new Set([...full.events, ...full.states].map(({ sentence }) => sentence));
      const told = new Set([...coded, ...full.uncoded.map(({ sentence }) => sentence)]);
      expect(full.sentences.map(({ index }) => index).filter((index) => !told.has(index))).toEqual([]);
    }
  });
});
