/** The command `events`: filters in, the coded events that pass out, as lines, JSON or CSV. */
import type { Command } from 'commander';
/** Registers `events`. */
export declare function registerEvents(program: Command): void;
