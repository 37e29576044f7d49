/** The command `read`: reports in, what was learnt out, the record a little longer. */
import type { Command } from 'commander';
import type { Coder } from '../code/coder.js';
import { ChanceryError, type Finding } from '../domain/finding.js';
import type { FullReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import type { Ingested } from '../ingest/admission.js';
import { DEFAULT_RECORD, type Entered, openRecord, type Record_ } from '../record/record.js';
import { openBackground } from './asking.js';
import { codedLine, summary } from './code.js';
import { addCodingOptions, type CodedInput, type CodingOptions, codeAll, openInputs } from './coding.js';
import { exitCode, findingLines } from './failure.js';
import { learntLines, unchangedLines } from './learnt.js';
import { nextQuestions } from './next.js';
import { colours, Progress, plural, print } from './terminal.js';

interface ReadOptions extends CodingOptions {
  readonly record: string;
  readonly json?: boolean;
}

/** What became of a report in the record; `left-out` where it was not entered. */
type Outcome = Entered['outcome'] | 'left-out';

/** What one report has come to. */
interface Learnt {
  readonly report: Report;
  readonly coded: FullReport;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

const UNCHANGED: Readonly<Partial<Record<Outcome, string>>> = {
  duplicate: 'Known already: the record is unchanged.',
  'left-out': 'Left out of the record.',
};

/** A duplicate is told in a word of its own. */
const isShown = ({ code }: Finding): boolean => code !== 'report-duplicate';

/** Sums of one run. */
class Tally {
  readonly outcomes: Outcome[] = [];
  readonly entered = new Set<string>();
  unreadable = 0;
  events = 0;
  states = 0;
  sentences = 0;
  findings = 0;

  add({ report, coded, outcome, findings }: Learnt): void {
    this.outcomes.push(outcome);
    this.findings += findings.filter(isShown).length;
    if (outcome === 'left-out') return;
    this.entered.add(report.id);
    if (outcome === 'duplicate') return;
    this.events += coded.events.length;
    this.states += coded.states.length;
    this.sentences += coded.sentences.length;
  }

  count(outcome: Outcome): number {
    return this.outcomes.filter((one) => one === outcome).length;
  }
}

function tallyLines(tally: Tally): string[] {
  const parts = [
    plural(tally.count('entered') + tally.count('new-version'), 'report entered', 'reports entered'),
    tally.count('duplicate') > 0 && `${tally.count('duplicate')} known already`,
    tally.count('left-out') > 0 && `${tally.count('left-out')} left out`,
    tally.unreadable > 0 && `${tally.unreadable} could not be read`,
  ].filter(Boolean);
  const { events, states, sentences, findings } = tally;
  const learnt = `${plural(events, 'event')} and ${plural(states, 'standing fact')} in ${plural(sentences, 'sentence')}`;
  const sums = [sentences > 0 && learnt, findings > 0 && `${plural(findings, 'finding')}, shown above`].filter(Boolean);
  return [colours.bold(`${parts.join(', ')}.`), ...(sums.length === 0 ? [] : [`${sums.join('; ')}.`])];
}

async function nextLines(record: Record_, tally: Tally, folder: string): Promise<string[]> {
  const evidence = record.codings().filter(({ report }) => tally.entered.has(report.id));
  const today = new Date().toISOString().slice(0, 10);
  const background = await openBackground();
  const questions = nextQuestions({
    evidence,
    background,
    today,
    ...(folder === DEFAULT_RECORD ? {} : { record: folder }),
  });
  return questions.length === 0 ? [] : ['', 'What to ask next:', ...questions.map((question) => `  ${question}`)];
}

function enter(record: Record_, input: CodedInput, coder: Coder): Learnt | undefined {
  const { report, coded, admitted } = input;
  const line = codedLine(input, coder);
  if (report === undefined || line === undefined) return undefined;
  if (coded === undefined || !admitted) return { report, coded: line, outcome: 'left-out', findings: line.findings };
  const { outcome, findings } = record.enter(report, line, new Date().toISOString());
  return { report, coded: line, outcome, findings: outcome === 'duplicate' ? findings : line.findings };
}

function learntText({ report, coded, outcome, findings }: Learnt): string[] {
  const why = UNCHANGED[outcome];
  const shown = findings.filter(isShown);
  return why === undefined ? learntLines(report, coded, shown) : unchangedLines(report, why, shown);
}

function learntJson({ coded, outcome, findings }: Learnt): string[] {
  return [JSON.stringify({ ...summary({ ...coded, findings }), entry: outcome })];
}

/** Findings that belong to no report: in a terminal between the others, else on standard error. */
async function printLoose(findings: readonly Finding[], json: boolean): Promise<void> {
  const lines = findings.flatMap(findingLines);
  if (json) process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  else await print([...lines, '']);
}

async function readInto(record: Record_, inputs: AsyncIterable<Ingested>, options: ReadOptions): Promise<Tally> {
  const tally = new Tally();
  const progress = new Progress();
  await codeAll(inputs, options, async (input, coder) => {
    const learnt = enter(record, input, coder);
    const findings = learnt?.findings ?? input.findings;
    if (exitCode(findings) !== 0) process.exitCode = 1;
    progress.clear();
    if (learnt) {
      tally.add(learnt);
      await print(options.json ? learntJson(learnt) : learntText(learnt));
    } else {
      tally.unreadable += findings.some(({ severity }) => severity === 'error') ? 1 : 0;
      tally.findings += findings.filter(isShown).length;
      await printLoose(findings, options.json === true);
    }
    progress.show(`${plural(tally.outcomes.length, 'report')} read`);
  });
  progress.clear();
  return tally;
}

async function read(paths: readonly string[], options: ReadOptions): Promise<void> {
  if (paths.length === 0) {
    const fix = 'Name files or folders, or - for standard input: chancery read report.txt';
    throw new ChanceryError('option-invalid', 'There is nothing to read.', 'No path was given.', fix);
  }
  const inputs = openInputs(paths, options);
  const record = openRecord(options.record, { create: true });
  try {
    const tally = await readInto(record, inputs, options);
    if (!options.json) await print([...tallyLines(tally), ...(await nextLines(record, tally, options.record))]);
  } finally {
    record.close();
  }
}

const EXAMPLES = `
Examples:
  $ chancery read report.txt --published 2025-05-23 --publisher "Example Wire"
  $ chancery read reports/ --record conflict
  $ curl -s https://wire.example/today.jsonl | chancery read -

Reports are text (one file, one report), HTML, or JSON Lines of
{"id"?, "text", "title"?, "published"?, "publisher"?, "url"?}.`;

/** Registers `read`. */
export function registerRead(program: Command): void {
  const command = program
    .command('read')
    .argument('[paths...]', 'files and folders of reports; - for standard input')
    .description('read reports, keep what they say, print what was learnt')
    .option('--record <dir>', 'folder of the record', DEFAULT_RECORD)
    .option('--json', 'print one line of JSON a report instead');
  addCodingOptions(command).addHelpText('after', EXAMPLES).action(read);
}
