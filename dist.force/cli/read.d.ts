/** The command `read`: reports in, what was learnt out, the record a little longer. */
import type { Command } from 'commander';
/** Registers `read`. */
export declare function registerRead(program: Command): void;
