/** The command `explain`: the id of a coding in, its sentence with the parts underlined, its line and its trace out. */
import type { Command } from 'commander';
/** Registers `explain`. */
export declare function registerExplain(program: Command): void;
