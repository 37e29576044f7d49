/** The example reports: all three formats are read as they should be, and each question rests on words that stand there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RELATIONS } from '../src/domain/relation.js';
import type { Report } from '../src/domain/report.js';
import { ingest } from '../src/ingest/ingest.js';

const FOLDER = 'examples';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PREFIX = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

interface Question {
  readonly id: string;
  readonly relation: (typeof RELATIONS)[number];
  readonly asOf: string;
  readonly knownBy: string | null;
  readonly answer: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly evidence: readonly string[];
}

const questions: readonly Question[] = parse(readFileSync(join(FOLDER, 'questions.yaml'), 'utf8'));
const files = readdirSync(FOLDER).filter((file) => /\.(?:jsonl|txt|html)$/.test(file));
/** By id, or by file where the report has none of its own. */
const reports = new Map<string, Report>();

/** The text of a report; empty where there is none. */
function textOf(id: string): string {
  return reports.get(id)?.text ?? '';
}

beforeAll(async () => {
  for (const file of files) {
    const options = { stdin: Readable.from([]), today: '2026-01-01' };
    for await (const { report, findings } of ingest([join(FOLDER, file)], options)) {
      if (report === undefined || findings.length > 0) throw new Error(`${file}: ${findings[0]?.what}`);
      reports.set(file.endsWith('.jsonl') ? report.id : file, report);
    }
  }
});

describe('example reports', () => {
  it('are 48, in three formats', () => {
    expect(reports.size).toBe(48);
    expect(new Set(files.map((file) => file.replace(/.*\./, '')))).toEqual(new Set(['jsonl', 'txt', 'html']));
  });

  it('have a day and a publisher, except for the plain files', () => {
    const without = [...reports].filter(([, { published, publisher }]) => !published || !publisher);
    expect(without.map(([id]) => id)).toEqual([...reports.keys()].filter((id) => id.endsWith('.txt')));
  });

  it('stand in the order in which they were published', () => {
    const days = [...reports.entries()].filter(([id]) => !/\.(?:txt|html)$/.test(id)).map(([, r]) => r.published);
    expect(days).toEqual([...days].sort());
  });

  it('are read from pages without the furniture', () => {
    for (const file of files.filter((name) => name.endsWith('.html')))
      expect(textOf(file)).not.toMatch(/By our|cookies|Advertisement|Also today|Contact|Mail/);
  });

  it('are short', () => {
    const long = [...reports].filter(([, { text }]) => text.split(/\s+/).length > 160);
    expect(long.map(([id]) => id)).toEqual([]);
  });
});

describe('example questions', () => {
  it.each(questions)('$id rests on words that stand in its reports', ({ evidence, knownBy }) => {
    expect(evidence.length).toBeGreaterThan(0);
    for (const line of evidence) {
      const [id = '', quote = ''] = line.split(/: (.*)/s);
      expect(textOf(id)).toContain(quote);
      expect(knownBy === null || (reports.get(id)?.published ?? '9999') <= knownBy).toBe(true);
    }
  });

  it.each(questions)('$id is well formed', ({ relation, asOf, knownBy, answer, since, until }) => {
    expect(RELATIONS).toContain(relation);
    expect(['yes', 'no', 'unknown', 'contested']).toContain(answer);
    expect(asOf).toMatch(DAY);
    expect(knownBy === null || (DAY.test(knownBy) && knownBy >= asOf)).toBe(true);
    expect([since, until].every((bound) => bound === null || PREFIX.test(bound))).toBe(true);
    expect((since ?? '') <= asOf && asOf <= (until ?? '9999')).toBe(true);
  });
});
