/** The command `code`: JSON Lines of reports in, JSON Lines of codings out; no record, no state. */
import type { Command } from 'commander';

export function registerCode(program: Command): void {
  program.command('code').description('code reports, a line of JSON each; keep nothing');
}
