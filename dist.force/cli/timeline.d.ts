/** The command `timeline`: one actor or two in, what is told of them in order of time out. */
import type { Command } from 'commander';
/** Registers `timeline`. */
export declare function registerTimeline(program: Command): void;
