/** The command `state`: a question about a standing relation in, the answer with the sentences that it rests on out. */
import type { Command } from 'commander';
/** Registers `state`. */
export declare function registerState(program: Command): void;
