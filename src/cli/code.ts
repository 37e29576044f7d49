/** The command `code`: JSON Lines of reports in, JSON Lines of codings out; no record, no state. */
import type { Command } from 'commander';
import type { Coder } from '../code/coder.js';
import type { Finding } from '../domain/finding.js';
import { type CodedReport, type FullReport, NOTHING_CODED } from '../domain/output.js';
import { conllu } from '../view/conllu.js';
import { addCodingOptions, type CodedInput, type CodingOptions, codeAll, openInputs } from './coding.js';
import { exitCode, printFinding } from './failure.js';
import { print } from './terminal.js';

interface CodeOptions extends CodingOptions {
  readonly full?: boolean;
  readonly conllu?: boolean;
}

/** A report without codings: it could not be coded, and its findings say why. */
function uncoded({ report }: CodedInput, coder: Coder): FullReport | undefined {
  if (report === undefined) return undefined;
  return { id: report.id, coder: coder.version, ...NOTHING_CODED, findings: [] };
}

/** What is printed of a report without `--full`. */
export function summary({ id, coder, events, states, findings }: CodedReport): CodedReport {
  return { id, coder, events, states, findings };
}

/** A report with all of its findings, those of ingestion first; undefined where there is no report. */
export function codedLine(input: CodedInput, coder: Coder): FullReport | undefined {
  const coded = input.coded ?? uncoded(input, coder);
  return coded && { ...coded, findings: [...input.findings, ...coded.findings] };
}

/** The line of a report; what has no report goes to standard error. */
function lineOf(
  input: CodedInput,
  coder: Coder,
  options: CodeOptions,
): { line?: string; findings: readonly Finding[] } {
  const coded = codedLine(input, coder);
  if (coded === undefined || input.report === undefined) {
    for (const finding of input.findings) printFinding(finding);
    return { findings: input.findings };
  }
  if (options.conllu) return { line: conllu(input.report, coded.sentences), findings: coded.findings };
  return { line: JSON.stringify(options.full ? coded : summary(coded)), findings: coded.findings };
}

async function code(paths: readonly string[], options: CodeOptions): Promise<void> {
  const inputs = openInputs(paths.length === 0 ? ['-'] : paths, options);
  await codeAll(inputs, options, async (input, coder) => {
    const { line, findings } = lineOf(input, coder, options);
    if (exitCode(findings) !== 0) process.exitCode = 1;
    if (line !== undefined) await print([line]);
  });
}

/** Registers `code`. */
export function registerCode(program: Command): void {
  const command = program
    .command('code')
    .argument('[paths...]', 'files or folders of reports; standard input if there are none, or for -')
    .description('code reports, one line of JSON each in the order of the input; keep nothing')
    .option('--full', 'with sentences, mentions, times, attributions and the reason why a sentence is not coded')
    .option('--conllu', 'print the parse as CoNLL-U instead');
  addCodingOptions(command).action(code);
}
