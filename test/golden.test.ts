/** Golden reports (codebook/golden): every held row is coded as it says; open rows are listed, with what keeps them open. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coder, openCoder } from '../src/code/coder.js';
import { reportId } from '../src/domain/id.js';
import { matchesLine } from '../src/domain/linematch.js';
import type { FullReport } from '../src/domain/output.js';
import type { ReportInput } from '../src/domain/report.js';
import { type Golden, type GoldenQuestion, type GoldenReading, loadGolden } from './golden.js';
import { checkRow } from './goldencheck.js';

const CLI = resolve('dist/cli/main.js');
const CODED_MS = 120_000;
const all = loadGolden();
const present = all.filter(({ report }) => report !== undefined);
const open: string[] = [];
let coder: Coder;

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function dated(input: ReportInput, { published }: GoldenReading): ReportInput {
  return { ...input, ...(published && { published }) };
}

async function code(input: ReportInput): Promise<FullReport> {
  return coder.code({ ...input, id: reportId(input) } as Parameters<Coder['code']>[0]);
}

beforeAll(async () => {
  coder = await openCoder();
}, CODED_MS);

afterAll(async () => {
  await coder?.close();
  for (const { slug, path } of all.filter(({ report }) => report === undefined))
    tell(`${slug}: passed over, ${path} is not here`);
  tell(`golden rows open: ${open.length}`);
  for (const line of open) tell(`  ${line}`);
});

describe.each(present)('golden report $slug', ({ slug, report, readings }) => {
  it.each(readings)('holds where it says so, published $published', { timeout: CODED_MS }, async (reading) => {
    const coded = await code(dated(report as ReportInput, reading));
    const checked = reading.rows.map((row) => ({ row, wrong: checkRow(row, reading.rows, coded) }));
    const place = `${slug}, ${reading.published ?? 'undated'}`;
    for (const { row, wrong } of checked.filter(({ row }) => !row.held))
      open.push(`${place}, row ${row.id}: ${wrong ?? 'holds now, and may be marked held'}`);
    const broken = checked.filter(({ row, wrong }) => row.held && wrong !== undefined);
    expect(broken.map(({ row, wrong }) => `row ${row.id} (${row.expected[0]}): ${wrong}`)).toEqual([]);
  });
});

/** The words of a command line; those in quotation marks stay together. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1);
}

interface Reply {
  readonly answer?: string;
  readonly since?: string | null;
  /** Claims, denials and accusations that `events --about` prints with their act. */
  readonly linked?: readonly { readonly coding: unknown }[];
}

/** What a command prints as JSON, a line each. */
function ask(record: string, question: GoldenQuestion): Reply[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, ...words(question.command), '--record', record, '--json'],
    {
      encoding: 'utf8',
    },
  );
  if (!stdout.startsWith('{')) throw new Error(`${question.command}: ${stderr.trim() || 'printed nothing'}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What keeps a question from being answered as it should be. */
function checkAnswer(record: string, golden: Golden, question: GoldenQuestion): string | undefined {
  const replies = ask(record, question);
  const rows = /^rows (.+)/.exec(question.answer)?.[1]?.split(' ');
  if (rows !== undefined) {
    const wanted = (golden.readings[0]?.rows ?? []).filter(({ id }) => rows.includes(id));
    const told = replies.flatMap((reply) => [reply, ...(reply.linked ?? []).map(({ coding }) => coding)]);
    const fits = (line: string) => told.some((one) => matchesLine(line, one as Parameters<typeof matchesLine>[1]).ok);
    const lost = wanted.find(({ expected }) => !expected.some(fits));
    return lost && `nothing printed fits row ${lost.id}`;
  }
  const [answer, , since] = question.answer.split(' ');
  const last = replies.at(-1);
  const right = last?.answer === answer && (since === undefined || last?.since?.startsWith(since));
  return right ? undefined : `wanted ${question.answer}, got ${last?.answer} since ${last?.since}`;
}

function asked(record: string, golden: Golden, question: GoldenQuestion): string | undefined {
  try {
    return checkAnswer(record, golden, question);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe.each(present.filter(({ questions }) => questions.length > 0))('questions about $slug', (golden) => {
  it('are answered where the file says so', { timeout: CODED_MS }, () => {
    expect(existsSync(CLI), 'the command line is built by npm run build').toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'golden-'));
    const record = join(folder, 'record');
    const report = dated(golden.report as ReportInput, golden.readings[0] as GoldenReading);
    writeFileSync(join(folder, 'report.jsonl'), `${JSON.stringify(report)}\n`);
    spawnSync(process.execPath, [CLI, 'read', '--record', record, join(folder, 'report.jsonl')]);
    const checked = golden.questions.map((question) => ({ question, wrong: asked(record, golden, question) }));
    rmSync(folder, { recursive: true });
    for (const { question, wrong } of checked.filter(({ question }) => !question.held))
      open.push(`${golden.slug}, question ${question.id}: ${wrong ?? 'is answered now, and may be marked held'}`);
    const broken = checked.filter(({ question, wrong }) => question.held && wrong !== undefined);
    expect(broken.map(({ question, wrong }) => `question ${question.id}: ${wrong}`)).toEqual([]);
  });
});
