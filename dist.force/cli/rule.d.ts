/** `chancery rule try RULE "sentence"`: what a rule of the codebook makes of a sentence. */
import type { Command } from 'commander';
/** Registers `rule try`. */
export declare function registerRule(program: Command): void;
