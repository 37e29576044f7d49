/** Errors and findings in, the one shape in which they are printed out: what, why, fix. */
import pc from 'picocolors';
import { ChanceryError, type Finding } from '../domain/finding.js';

const colours = pc.createColors(pc.isColorSupported && process.stderr.isTTY === true);

/** "EACCES: permission denied, mkdir 'x'": what the operating system refused. */
function refusal({ message }: Error): ChanceryError {
  const why = 'The operating system did not allow it.';
  const fix = 'Check that you may read and write there, and that the disk is not full.';
  return new ChanceryError('system-refused', message, why, fix);
}

/** An error of any kind as a ChanceryError; what nobody foresaw is `internal`. */
export function asChanceryError(error: unknown): ChanceryError {
  if (error instanceof ChanceryError) return error;
  if (error instanceof Error && 'syscall' in error) return refusal(error);
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const fix = 'Please report it, with the command and, if you can, the report that it was about.';
  return new ChanceryError('internal', what, 'This is a fault of Chancery, not of your input.', fix);
}

/** Prints an error on standard error: three lines, or one line of JSON. */
export function printFailure(error: unknown, json: boolean): void {
  const { code, message: what, why, fix } = asChanceryError(error);
  if (json) process.stderr.write(`${JSON.stringify({ error: { code, what, why, fix } })}\n`);
  else process.stderr.write(`${colours.red(code)}: ${what}\n  why: ${why}\n  fix: ${fix}\n`);
}

/** Where a finding stands, as `file:line`. */
function place({ where }: Finding): string {
  const file = where.file ?? where.report ?? '';
  return where.line === undefined ? file : `${file}:${where.line}`;
}

/** A finding as the lines that a person reads; a note is one line. */
export function findingLines(finding: Finding): string[] {
  const { severity, code, what, why, fix } = finding;
  const paint = { error: colours.red, warning: colours.yellow, note: colours.dim }[severity];
  const at = place(finding);
  const first = `${paint(code)}${at ? ` ${at}` : ''}: ${what}`;
  return severity === 'note' ? [first] : [first, `  why: ${why}`, `  fix: ${fix}`];
}

/** Prints a finding on standard error. */
export function printFinding(finding: Finding): void {
  process.stderr.write(`${findingLines(finding).join('\n')}\n`);
}

/** 1 if something deserves a look, 0 if there are notes at most. */
export function exitCode(findings: readonly Finding[]): 0 | 1 {
  return findings.some((finding) => finding.severity !== 'note') ? 1 : 0;
}
