/** The fixed sample of sentences from the example reports (codebook/golden/happened.csv): how much of what is told as happened is right. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { openCoder } from '../src/code/coder.js';
import { lineOf, writeLine } from '../src/domain/line.js';
import type { FullReport } from '../src/domain/output.js';
import { ingest } from '../src/ingest/ingest.js';

interface Judged {
  readonly sentence: string;
  readonly coding: string;
  readonly act: 'right' | 'wrong';
  /** Empty where the act is wrong. */
  readonly parties: 'right' | 'wrong' | '';
  readonly why: string;
}

const LEAST = 0.9;
const LEAST_WHOLE = 0.8;
const UNJUDGED = 0.05;
const rows = parse(readFileSync('codebook/golden/happened.csv', 'utf8'), { columns: true }) as readonly Judged[];

/** A coding line without the ids of other codings, which change with their offsets. */
function plain(line: string): string {
  return line.replace(/ c-[0-9a-f]{12}/g, '');
}

/** Sentence and coding line of everything that a report tells as happened. */
function told(text: string, { sentences, events }: FullReport): string[][] {
  return events
    .filter((event) => event.status === 'happened' && !event.inTitle)
    .map((event) => {
      const { start, end } = sentences[event.sentence] ?? event.span;
      return [text.slice(start, end).replace(/\s+/g, ' '), plain(writeLine(lineOf(event)))];
    });
}

async function everything(): Promise<string[][]> {
  const coder = await openCoder();
  const found: string[][] = [];
  for await (const { report } of ingest(['examples'], { today: '9999-12-31', stdin: Readable.from([]) })) {
    if (report) found.push(...told(report.text, await coder.code(report)));
  }
  await coder.close();
  return found;
}

describe('what the example reports tell as happened', () => {
  it('is right in nine of ten codings of the sample', { timeout: 60_000 }, async () => {
    const sample = new Set(rows.map((row) => row.sentence));
    const verdicts = new Map(rows.map((row) => [`${row.sentence}\n${row.coding}`, row]));
    const found = (await everything()).filter(([sentence]) => sample.has(sentence ?? ''));
    const judged = found.flatMap((pair) => verdicts.get(pair.join('\n')) ?? []);
    const unjudged = found.filter((pair) => !verdicts.has(pair.join('\n'))).map((pair) => pair.join('\n'));
    const acts = judged.filter(({ act }) => act === 'right').length;
    const whole = judged.filter(({ parties }) => parties === 'right').length;
    process.stdout.write(
      `precision of happened: act ${acts}, act and parties ${whole} of ${judged.length}; ${unjudged.length} not judged\n`,
    );
    expect(unjudged.length / found.length, unjudged.join('\n')).toBeLessThanOrEqual(UNJUDGED);
    expect(acts / judged.length).toBeGreaterThanOrEqual(LEAST);
    expect(whole / judged.length).toBeGreaterThanOrEqual(LEAST_WHOLE);
  });
});
