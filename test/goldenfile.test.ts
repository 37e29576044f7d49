/** The golden files themselves: every line can be read, every span lies in its text, and the checks can fail. */
import { describe, expect, it } from 'vitest';
import type { Coding, StateCoding } from '../src/domain/coding.js';
import type { CodingId } from '../src/domain/id.js';
import { readLine } from '../src/domain/linereader.js';
import type { FullReport } from '../src/domain/output.js';
import { loadGolden, readGolden } from './golden.js';
import { checkRow } from './goldencheck.js';

const MENTION_WORDS = /^(?:nothing|same|readings (?:"[^"]+"(?: \+ )?)+)$/;
const files = loadGolden();

describe('golden files', () => {
  it.each(files)('state lines that can be read: $slug', ({ readings }) => {
    const lines = readings.flatMap(({ rows }) => rows).flatMap(({ expected }) => expected);
    const problems = lines
      .filter((line) => !MENTION_WORDS.test(line))
      .map((line) => ({ line, read: readLine(line) }))
      .filter(({ read }) => !read.ok);
    expect(lines.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  it.each(files)('name each row once and point at rows that are there: $slug', ({ readings }) => {
    for (const { rows } of readings) {
      const ids = rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { about } of rows) expect(about === undefined || ids.includes(about)).toBe(true);
      expect(rows.every(({ words }) => words.length > 0)).toBe(true);
    }
  });

  it.each(files.filter(({ report }) => report !== undefined))('keep spans inside the text: $slug', (golden) => {
    const spans = golden.readings.flatMap(({ rows }) => rows).flatMap(({ words, trigger }) => [...words, trigger]);
    const length = golden.report?.text.length ?? 0;
    expect(spans.filter((span) => span && (span.start >= span.end || span.end > length))).toEqual([]);
  });
});

const TEXT = 'Chad may leave. Mali left on Monday.';

function file(...rows: string[]): string {
  const table = ['| row | status | words | expected | what |', '|---|---|---|---|---|', ...rows].join('\n');
  return `---\nwhy: a test\n---\n\`\`\`text\n${TEXT}\n\`\`\`\n\n## Read as published on 2024-05-07\n\n${table}\n`;
}

function rowsOf(...rows: string[]) {
  return readGolden('test', file(...rows)).readings[0]?.rows ?? [];
}

function leaves(text: string, status: Coding['status'], also: Coding['also'] = []): Coding {
  const start = TEXT.indexOf(text);
  const span = { start, end: start + text.length };
  const event = {
    type: 'RETREAT',
    mode: 'withdraw',
    contexts: [],
    cameo: '0872',
    quad: 2,
    score: 8,
    goldstein: 9,
  } as const;
  return {
    id: `c-${text}` as CodingId,
    report: 'r-1' as Coding['report'],
    sentence: 0,
    trigger: span,
    occurred: { precision: 'unknown', basis: { implied: 'none' } },
    actors: [],
    recipients: [],
    instruments: [],
    counts: [],
    voices: [],
    confidence: 1,
    trace: { rule: 'leave' },
    event,
    span,
    also,
    status,
  };
}

function coded(events: readonly Coding[], states: readonly StateCoding[] = []): FullReport {
  const coder = { version: '0', codebook: '0', weights: '0' };
  const rest = { sentences: [], mentions: [], predicates: [], times: [], attributions: [], uncoded: [], findings: [] };
  return { id: 'r-1' as FullReport['id'], coder, events, states, ...rest };
}

function check(rows: readonly string[], ...events: Coding[]): (string | undefined)[] {
  const read = rowsOf(...rows);
  return read.map((row) => checkRow(row, read, coded(events)));
}

describe('reading a golden file', () => {
  it('finds words and offsets, trigger, repetition and target', () => {
    const [row] = rowsOf('| 1a | held | "Mali left" trigger 21-25 also "Monday" about 2 | `RETREAT` or `AGREE` | a |');
    expect(row).toEqual({
      id: '1a',
      held: true,
      words: [{ start: 16, end: 25 }],
      trigger: { start: 21, end: 25 },
      also: { start: 29, end: 35 },
      about: '2',
      expected: ['RETREAT', 'AGREE'],
    });
  });

  it('refuses words that do not stand there once, and a status it does not know', () => {
    expect(() => rowsOf('| 1 | open | "Niger" | `nothing` | a |')).toThrow('does not stand once');
    expect(() => rowsOf('| 1 | open | "le" | `nothing` | a |')).toThrow('does not stand once');
    expect(() => rowsOf('| 1 | maybe | "Mali" | `nothing` | a |')).toThrow('neither held nor open');
  });

  it('refuses a report that is not the one that was coded', () => {
    const other = '---\nwhy: a test\nreport: package.json\nsha256: 00\n---\n';
    expect(() => readGolden('test', other)).toThrow('is another text');
  });

  it('goes without a report that is not there', () => {
    expect(
      readGolden('test', '---\nwhy: a test\nreport: ../no-such-file.txt\nsha256: 00\n---\n').report,
    ).toBeUndefined();
  });
});

describe('checking a golden row', () => {
  it('tells what is missing and what differs', () => {
    const row = '| 1 | held | "Mali left" trigger "left" | `AGREE` | a |';
    expect(check([row])).toEqual(['nothing is coded at these words']);
    expect(check([row], leaves('left', 'happened'))[0]).toContain('wanted AGREE, got RETREAT');
  });

  it('takes one of several lines', () => {
    const row = '| 1 | held | "Mali left" trigger "left" | `AGREE` or `RETREAT withdraw  happened` | a |';
    expect(check([row], leaves('left', 'happened'))).toEqual([undefined]);
  });

  it('catches a fact where nothing may be coded as one', () => {
    const row = '| 1 | held | "may leave" | `nothing` | a |';
    expect(check([row], leaves('leave', 'hypothetical'))).toEqual([undefined]);
    expect(check([row], leaves('leave', 'happened'))[0]).toContain('got RETREAT');
  });

  it('lets pass what another row expects at the same words', () => {
    const rows = ['| 1 | held | "leave" | `nothing` | a |', '| 2 | held | "leave" | `RETREAT` | a |'];
    expect(check(rows, leaves('leave', 'happened'))).toEqual([undefined, undefined]);
  });

  it('wants one coding for what is said twice', () => {
    const row = '| 1 | held | "leave" also "left" | `RETREAT` | a |';
    expect(check([row], leaves('leave', 'happened', [{ start: 21, end: 25 }]))).toEqual([undefined]);
    expect(check([row], leaves('leave', 'happened'), leaves('left', 'happened'))[0]).toBeDefined();
  });

  it('wants a coding to be about the one of the other row', () => {
    const rows = ['| 1 | held | "leave" | `RETREAT` | a |', '| 2 | held | "left" about 1 | `RETREAT` | a |'];
    const denial = (target: string) => ({
      ...leaves('left', 'happened'),
      about: { coding: target as CodingId, relation: 'denies' as const },
    });
    expect(check(rows, leaves('leave', 'denied'), denial('c-leave'))[1]).toBeUndefined();
    expect(check(rows, leaves('leave', 'denied'), denial('c-other'))[1]).toContain('about: wanted row 1');
  });

  it('tells one actor from two, and a reading that was dropped', () => {
    const mention = (text: string, id: string) => {
      const start = TEXT.indexOf(text);
      const readings = [{ id, name: text, sectors: [], why: 'name' }];
      const place = { index: 0, sentence: 0, head: 0, chain: 0, type: 'place', named: true } as const;
      return { ...place, text, start, end: start + text.length, readings };
    };
    const rows = rowsOf(
      '| 1 | held | "Chad" = "Mali" | `same` | a |',
      '| 2 | held | "Chad" | `readings "Chad" + "Tchad"` | a |',
    );
    const [same, kept] = rows;
    const one = { ...coded([]), mentions: [mention('Chad', 'TCD'), mention('Mali', 'TCD')] };
    const two = { ...coded([]), mentions: [mention('Chad', 'TCD'), mention('Mali', 'MLI')] };
    expect(same && checkRow(same, rows, one)).toBeUndefined();
    expect(same && checkRow(same, rows, two)).toBe('one actor wanted, got TCD, MLI');
    expect(kept && checkRow(kept, rows, one)).toContain('the reading "Tchad" is wanted');
  });
});
