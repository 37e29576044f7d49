#!/usr/bin/env node
/** The command line: arguments in, the one command they name loaded and run, an exit code out. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ChanceryError } from '../domain/finding.js';
import { printFailure } from './failure.js';

type Register = (program: Command) => void;

/** Each command's file is loaded only when it is asked for, so that a question to the record starts fast. */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  read: async () => (await import('./read.js')).registerRead,
  code: async () => (await import('./code.js')).registerCode,
  state: async () => (await import('./state.js')).registerState,
  events: async () => (await import('./events.js')).registerEvents,
  timeline: async () => (await import('./timeline.js')).registerTimeline,
  explain: async () => (await import('./explain.js')).registerExplain,
  recode: async () => (await import('./recode.js')).registerRecode,
  rule: async () => (await import('./rule.js')).registerRule,
};

const EXAMPLES = `
Examples:
  $ chancery read report.txt --published 2025-05-23     read a report and keep what it says
  $ chancery state --relation control --subject Taliban --object Afghanistan --on 2022-01-01
  $ chancery code --full < reports.jsonl                code a stream, keep nothing

Exit codes: 0 fine, 1 findings, 2 misuse. Colours go with NO_COLOR=1.
More: docs/commands.md`;

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function newProgram(): Command {
  return new Command('chancery')
    .description('Reads news reports and keeps a sourced, dated record of the relations between political actors.')
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({ writeErr: () => undefined })
    .addHelpText('after', EXAMPLES)
    .exitOverride();
}

/** Loads the command that the arguments name; all of them where they name none (for the help). */
async function load(program: Command, name: string | undefined): Promise<void> {
  const named = name === undefined ? undefined : COMMANDS[name];
  const loaders = named ? [named] : Object.values(COMMANDS);
  for (const register of await Promise.all(loaders.map((loader) => loader()))) register(program);
}

/** Turns what the argument parser throws into the one shape of errors. */
function misuse(error: CommanderError, args: readonly string[]): ChanceryError {
  const [named = ''] = args;
  const command = named in COMMANDS ? `chancery ${named}` : 'chancery';
  const help = `See ${command} --help.`;
  const [told = '', hint] = error.message.replace(/^error: /, '').split('\n');
  // The parser says so little where a command needs one of its own commands behind it.
  const what = error.code === 'commander.help' ? `${command} needs a command behind it.` : told.replace(/[^.]$/, '$&.');
  const fix = hint === undefined ? help : `${hint.replace(/^\((.*)\)$/, '$1')} ${help}`;
  return new ChanceryError('option-invalid', what, 'The command line could not be understood.', fix);
}

async function run(args: readonly string[]): Promise<void> {
  const program = newProgram();
  if (args[0] !== '--version') await load(program, args[0]);
  if (args.length === 0) program.outputHelp();
  else await program.parseAsync(args, { from: 'user' });
}

function fail(error: unknown, args: readonly string[]): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  process.exitCode = 2;
  printFailure(error instanceof CommanderError ? misuse(error, args) : error, args.includes('--json'));
}

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
const args = process.argv.slice(2);
run(args).catch((error: unknown) => fail(error, args));
