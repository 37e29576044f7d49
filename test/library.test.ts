/** The package as programs import it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { problems } from './schema.js';

/** Hands a report to a program that imports the built package by its name; what it prints. */
function library(report: { text: string; published?: string }): {
  coded: { events: unknown[]; findings: { code: string }[] };
  line: string;
} {
  const input = JSON.stringify(report);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/fixtures/library.mjs'], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [coded, line] = stdout
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as unknown);
  return { coded, line } as ReturnType<typeof library>;
}

describe('the library', () => {
  it('codes a report, writes a coding line, and lets the process end', () => {
    const { coded, line } = library({
      text: 'Turkey recognised the government of Syria on Monday.',
      published: '2024-05-07',
    });
    expect(problems('coded-full', coded)).toEqual([]);
    expect(coded.events).not.toEqual([]);
    expect(line).toBe('NOR > TCD  AGREE');
  });

  it('has nothing to say of a report without text', () => {
    const { coded } = library({ text: ' ' });
    expect(coded.events).toEqual([]);
    expect(coded.findings.map(({ code }) => code)).toEqual(['report-empty']);
  });
});
