/** The command `read`: reports in, what was learnt out, the record a little longer. */
import type { Command } from 'commander';

export function registerRead(program: Command): void {
  program.command('read').description('read reports, keep what they say, print what was learnt');
}
