/** The command `recode`: reports coded before in, coded again with the codebook as it is; what that alters shown and entered. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { ChanceryError } from '../domain/finding.js';
import type { CodedReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import type { Ingested } from '../ingest/admission.js';
import {
  type Codings,
  DEFAULT_RECORD,
  isSameCoding,
  openRecord,
  type Recoded,
  type Record_,
} from '../record/record.js';
import type { CodedText } from '../record/store.js';
import { type Difference, differences } from '../view/difference.js';
import { addCodingOptions, type CodingOptions, codeAll, openInputs } from './coding.js';
import { differingLines, outcomeLines, type RecodeTally, tallyLines } from './differencelines.js';
import { exitCode, printFinding } from './failure.js';
import { Progress, print } from './terminal.js';

interface RecodeOptions extends CodingOptions {
  readonly diff?: true;
  readonly before?: string;
  readonly record: string;
  readonly json?: boolean;
}

/** How a report was coded before, and what became of its new coding; no entry where nothing is to be entered. */
interface Compared {
  readonly before: Codings;
  readonly entry?: Recoded['outcome'];
}

/** Reports to code again, and what each coding of them is compared with. */
interface Task {
  readonly inputs: AsyncIterable<Ingested>;
  readonly compare: (coded: CodedReport) => Compared;
}

const NOTHING: Codings = { events: [], states: [] };

/** The reports of a record, one at a time, against the codings that it keeps; without `diff` the new ones are entered. */
function taskOfRecord(record: Record_, diff: boolean): Task {
  const waiting = new Map<string, CodedText>();
  async function* stored(): AsyncGenerator<Ingested> {
    for (const id of new Set(record.entries().map(({ report }) => report))) {
      const text = record.newest(id);
      if (text === undefined) continue;
      waiting.set(id, text);
      yield { report: text.report, admitted: true, findings: [] };
    }
  }
  const compare = (coded: CodedReport): Compared => {
    const text = waiting.get(coded.id);
    waiting.delete(coded.id);
    if (text === undefined || diff) return { before: text ?? NOTHING };
    return { before: text, entry: record.recode(text.report, coded, new Date().toISOString()).outcome };
  };
  return { inputs: stored(), compare };
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

/** The reports of the paths against what was printed for them before. */
async function taskOfPaths(paths: readonly string[], options: RecodeOptions): Promise<Task> {
  if (!options.diff || options.before === undefined) {
    const why = 'Files hold reports, not what was coded in them; a record holds both.';
    const fix =
      'Name what chancery code printed before: chancery recode --diff --before coded.jsonl reports/; or enter them: chancery read.';
    throw new ChanceryError('option-invalid', 'There is nothing to compare with.', why, fix);
  }
  const coded = await codedIn(options.before);
  return { inputs: openInputs(paths, options), compare: ({ id }) => ({ before: coded.get(id) ?? NOTHING }) };
}

function count(tally: RecodeTally, found: readonly Difference[], same: boolean, entry: Compared['entry']): void {
  tally.differences.push(...found);
  tally.read += 1;
  if (found.length > 0) tally.altered += 1;
  else if (!same) tally.otherReasons += 1;
  if (entry === 'recoded') tally.recoded += 1;
  if (entry === 'passed-over') tally.passedOver += 1;
}

async function show(report: Report, found: readonly Difference[], entry: Compared['entry'], json?: boolean) {
  if (json) await print([JSON.stringify({ report: report.id, differences: found, ...(entry && { entry }) })]);
  else if (found.length > 0) await print(differingLines(report, found));
}

async function codeAgain({ inputs, compare }: Task, options: RecodeOptions): Promise<RecodeTally> {
  const progress = new Progress();
  const tally: RecodeTally = { read: 0, altered: 0, otherReasons: 0, recoded: 0, passedOver: 0, differences: [] };
  await codeAll(inputs, options, async ({ report, coded, findings }) => {
    for (const finding of findings) printFinding(finding);
    if (exitCode(findings) !== 0) process.exitCode = 1;
    if (!report || !coded) return;
    const { before, entry } = compare(coded);
    const found = differences([...before.events, ...before.states], [...coded.events, ...coded.states]);
    count(tally, found, isSameCoding(before, coded), entry);
    progress.clear();
    await show(report, found, entry, options.json);
    progress.show(`${tally.read} read, ${tally.altered} altered`);
  });
  progress.clear();
  return tally;
}

async function recode(paths: readonly string[], options: RecodeOptions): Promise<void> {
  if (paths.length > 0) {
    const tally = await codeAgain(await taskOfPaths(paths, options), options);
    if (!options.json) await print(tallyLines(tally));
    return;
  }
  if (options.before !== undefined) {
    const fix = 'Name them behind it, or leave --before out to compare with what the record keeps.';
    throw new ChanceryError('option-invalid', 'There is nothing to code again.', '--before needs reports.', fix);
  }
  const record = openRecord(options.record);
  try {
    const tally = await codeAgain(taskOfRecord(record, options.diff === true), options);
    if (!options.json) await print([...tallyLines(tally), ...outcomeLines(tally, options.diff === true)]);
  } finally {
    record.close();
  }
}

const EXAMPLES = `
Examples:
  $ chancery recode --diff                                  what the codebook as it is alters in the record
  $ chancery recode                                         enter it; what it supersedes is kept
  $ chancery recode --diff --dictionary petrarch/           what a dictionary would alter
  $ chancery code reports/ > coded.jsonl                    without a record: before the change, and after it
  $ chancery recode --diff --before coded.jsonl reports/`;

/** Registers `recode`. */
export function registerRecode(program: Command): void {
  const command = program
    .command('recode')
    .argument('[paths...]', 'files and folders of reports, for --diff --before; without any, the reports of the record')
    .description('code reports again with the codebook as it is, show what that alters, enter it into the record')
    .option('--diff', 'only show added, removed and changed codings; the record stays as it is')
    .option('--before <file>', 'what chancery code printed for the reports of these paths')
    .option('--record <dir>', 'folder of the record', DEFAULT_RECORD)
    .option('--json', 'print one line of JSON a report instead');
  addCodingOptions(command).addHelpText('after', EXAMPLES).action(recode);
}
