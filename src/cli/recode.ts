/** `chancery recode --diff`: reports coded before, coded again with the codebook as it is, and what that alters. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { ChanceryError } from '../domain/finding.js';
import type { CodedReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import type { Ingested } from '../ingest/admission.js';
import { DEFAULT_RECORD, openRecord } from '../record/record.js';
import { type Difference, differences, type Shown, tallyDifferences } from '../view/difference.js';
import { addCodingOptions, type CodingOptions, codeAll, openInputs } from './coding.js';
import { exitCode, printFinding } from './failure.js';
import { codingLines, colours, Progress, print } from './terminal.js';

interface RecodeOptions extends CodingOptions {
  readonly diff: true;
  readonly before?: string;
  readonly record: string;
  readonly json?: boolean;
}

type Codings = Pick<CodedReport, 'events' | 'states'>;

/** Reports to code again, and how each was coded before; undefined for one that was not. */
interface Task {
  readonly inputs: AsyncIterable<Ingested>;
  readonly before: (report: Report) => Codings | undefined;
}

async function* stored(reports: readonly Report[]): AsyncGenerator<Ingested> {
  for (const report of reports) yield { report, admitted: true, findings: [] };
}

/** The reports of a record with the codings that it keeps. */
function taskOfRecord(folder: string): Task {
  const record = openRecord(folder);
  try {
    const texts = record.codings();
    const known = new Map(texts.map((text) => [text.report.id, text]));
    return { inputs: stored(texts.map(({ report }) => report)), before: ({ id }) => known.get(id) };
  } finally {
    record.close();
  }
}

function isCoded(row: unknown): row is CodedReport {
  return typeof row === 'object' && row !== null && 'id' in row && 'events' in row && 'states' in row;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What `chancery code` printed, by report. */
async function codedIn(file: string): Promise<Map<string, Codings>> {
  const fix = 'Name a file with what chancery code printed for these reports.';
  if (!existsSync(file))
    throw new ChanceryError('report-missing', `${file} does not exist.`, 'It cannot be read.', fix);
  const coded = new Map<string, Codings>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() === '') continue;
    const row = parsed(line);
    if (!isCoded(row))
      throw new ChanceryError(
        'option-invalid',
        `${file} holds a line that is no coded report.`,
        line.slice(0, 80),
        fix,
      );
    coded.set(row.id, { events: row.events, states: row.states });
  }
  return coded;
}

async function taskOf(paths: readonly string[], options: RecodeOptions): Promise<Task> {
  if (paths.length === 0) return taskOfRecord(options.record);
  if (options.before === undefined) {
    const why = 'Files hold the reports, not what was coded in them.';
    const fix =
      'Name what chancery code printed before the change: chancery recode --diff --before coded.jsonl reports/';
    throw new ChanceryError('option-invalid', 'There is nothing to compare with.', why, fix);
  }
  const coded = await codedIn(options.before);
  return { inputs: openInputs(paths, options), before: ({ id }) => coded.get(id) };
}

function shownLines({ line, rule }: Shown, mark: string): string[] {
  const [first = '', ...rest] = codingLines(line, '    ');
  return [`  ${mark} ${first.trimStart()}`, ...rest, colours.dim(`      by ${rule}`)];
}

function differenceLines(one: Difference): string[] {
  if (one.kind === 'added') return shownLines(one.after, colours.green('+'));
  if (one.kind === 'removed') return shownLines(one.before, colours.red('-'));
  return [...shownLines(one.before, colours.yellow('~')), ...shownLines(one.after, colours.yellow('→'))];
}

function reportLines(report: Report, all: readonly Difference[]): string[] {
  const facts = [report.id, report.publisher, report.published].filter(Boolean).join(' · ');
  return [colours.bold(facts), ...all.flatMap(differenceLines), ''];
}

function counts({ added, removed, changed }: { added: number; removed: number; changed: number }): string {
  return `${added} added, ${removed} removed, ${changed} changed`;
}

function tallyLines(read: number, altered: number, all: readonly Difference[]): string[] {
  const { total, rules } = tallyDifferences(all);
  const reports = `${read} ${read === 1 ? 'report' : 'reports'} coded again, ${altered} altered`;
  const width = Math.max(0, ...[...rules.keys()].map((name) => name.length));
  const lines = [...rules].map(([name, tally]) => `  ${name.padEnd(width)}  ${counts(tally)}`);
  return [colours.bold(`${reports}: ${counts(total)}.`), ...lines];
}

async function recode(paths: readonly string[], options: RecodeOptions): Promise<void> {
  const { inputs, before } = await taskOf(paths, options);
  const progress = new Progress();
  const all: Difference[] = [];
  let [read, altered] = [0, 0];
  await codeAll(inputs, options, async ({ report, coded, findings }) => {
    for (const finding of findings) printFinding(finding);
    if (exitCode(findings) !== 0) process.exitCode = 1;
    if (!report || !coded) return;
    read += 1;
    const old = before(report) ?? { events: [], states: [] };
    const found = differences([...old.events, ...old.states], [...coded.events, ...coded.states]);
    all.push(...found);
    altered += found.length > 0 ? 1 : 0;
    progress.clear();
    if (options.json) await print([JSON.stringify({ report: report.id, differences: found })]);
    else if (found.length > 0) await print(reportLines(report, found));
    progress.show(`${read} read, ${altered} altered`);
  });
  progress.clear();
  if (!options.json) await print(tallyLines(read, altered, all));
}

const EXAMPLES = `
Examples:
  $ chancery recode --diff                                  all reports of the record
  $ chancery recode --diff --dictionary petrarch/           what a dictionary would alter
  $ chancery code reports/ > coded.jsonl                    before the change, and after it:
  $ chancery recode --diff --before coded.jsonl reports/`;

/** Registers `recode`. */
export function registerRecode(program: Command): void {
  const command = program
    .command('recode')
    .argument('[paths...]', 'files and folders of reports; without any, the reports of the record')
    .description('code reports again with the codebook as it is, and show what that alters; the record stays as it is')
    .requiredOption('--diff', 'print added, removed and changed codings with the rules that made them')
    .option('--before <file>', 'what chancery code printed for the reports of these paths')
    .option('--record <dir>', 'folder of the record', DEFAULT_RECORD)
    .option('--json', 'print one line of JSON a report instead');
  addCodingOptions(command).addHelpText('after', EXAMPLES).action(recode);
}
