/** Paths and options in, coded reports out in the order of their input: what `read` and `code` have in common. */
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import type { Coder, CoderOptions } from '../code/coder.js';
import { ChanceryError, type Finding } from '../domain/finding.js';
import type { FullReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import { type Ingested, isoDay } from '../ingest/admission.js';
import { ingest } from '../ingest/ingest.js';
import { openReader } from '../language/reader.js';
import { exitCode, printFinding } from './failure.js';
import { inOrder } from './queue.js';

export interface CodingOptions extends OverlayOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly workers: number;
}

/** A report as it was read and coded; neither where its input could not be read. */
export interface CodedInput {
  readonly report?: Report;
  /** Absent where the report is not to be coded. */
  readonly coded?: FullReport;
  readonly admitted: boolean;
  /** Those of ingestion alone; the coder's stand in `coded`. */
  readonly findings: readonly Finding[];
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

function day(text: string): string {
  const found = isoDay(text);
  if (found === undefined) throw new InvalidArgumentError('It must be a day, YYYY-MM-DD.');
  return found;
}

/** What is laid over the shipped codebook. */
export interface OverlayOptions {
  /** Folder laid out like the codebook. */
  readonly codebook?: string;
  /** Folder of PETRARCH dictionaries. */
  readonly dictionary?: string;
}

/** Adds the options that say what is laid over the codebook. */
export function addOverlayOptions(command: Command): Command {
  return command
    .option('--codebook <dir>', 'folder of rules, words, actors and places to lay over the codebook')
    .option('--dictionary <dir>', 'folder of PETRARCH dictionaries (actors, agents, verbs) to lay over the codebook');
}

/** The overlays for the coder; what in them is malformed is told on standard error, and the rest counts. */
export async function overlaysOf({ codebook, dictionary }: OverlayOptions): Promise<CoderOptions> {
  const laid = codebook === undefined ? undefined : (await import('../codebook/overlay.js')).openOverlay(codebook);
  const words =
    dictionary === undefined
      ? undefined
      : (await import('../codebook/petrarch/dictionary.js')).openDictionary(dictionary);
  const findings = [...(laid?.findings ?? []), ...(words?.findings ?? [])];
  for (const finding of findings) printFinding(finding);
  if (exitCode(findings) !== 0) process.exitCode = 1;
  return {
    ...(laid ? { codebook: laid.codebook, registry: laid.registry } : {}),
    ...(words ? { dictionary: words.dictionary } : {}),
  };
}

/** Adds the options that `read` and `code` share. */
export function addCodingOptions(command: Command): Command {
  return addOverlayOptions(command)
    .option('--published <date>', 'day of publication of reports that have none, YYYY-MM-DD', day)
    .option('--publisher <name>', 'publisher of reports that have none')
    .option(
      '--workers <n>',
      'most threads that run the language model; each is started when the others have enough to do',
      wholeNumber,
      Math.min(4, availableParallelism()),
    );
}

/** The latest day that it is anywhere on earth. */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

function internalFinding(report: Report, error: unknown): Finding {
  const what = `The report could not be coded: ${error instanceof Error ? error.message : String(error)}`;
  const fix = 'Please report it with the report; the others have been coded.';
  return {
    code: 'internal',
    severity: 'error',
    where: { report: report.id },
    what,
    why: 'This is a fault of Chancery.',
    fix,
  };
}

/** Codes one report; a fault in the coder becomes a finding, so that one report never stops the others. */
async function codeOne(coder: Coder, { report, admitted, findings }: Ingested): Promise<CodedInput> {
  if (report === undefined) return { admitted, findings };
  try {
    return { report, coded: await coder.code(report), admitted, findings };
  } catch (error) {
    if (error instanceof ChanceryError) throw error;
    return { report, admitted, findings: [...findings, internalFinding(report, error)] };
  }
}

/** The reports that paths and options stand for; throws at once for a path that does not exist. */
export function openInputs(
  paths: readonly string[],
  { published, publisher }: CodingOptions,
): AsyncGenerator<Ingested> {
  return ingest(paths, {
    stdin: process.stdin,
    today: latestDay(new Date()),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
  });
}

/** The reader loads in a thread of its own while the rest of the coder loads here. */
async function openWith(options: OverlayOptions & Pick<CodingOptions, 'workers'>): Promise<Coder> {
  const reader = openReader({ workers: options.workers });
  // A failure is met where the coder is opened; until then it is not "unhandled".
  reader.catch(() => undefined);
  const overlays = await overlaysOf(options);
  const { openCoder } = await import('../code/coder.js');
  return openCoder({ reader, ...overlays });
}

/** Codes all reports and hands them on one by one, in their order; the coder is closed at the end. */
export async function codeAll(
  inputs: AsyncIterable<Ingested>,
  options: OverlayOptions & Pick<CodingOptions, 'workers'>,
  take: (input: CodedInput, coder: Coder) => Promise<void>,
): Promise<void> {
  const coder = await openWith(options);
  try {
    for await (const input of inOrder(inputs, (one) => codeOne(coder, one), options.workers * 4))
      await take(input, coder);
  } finally {
    await coder.close();
  }
}
