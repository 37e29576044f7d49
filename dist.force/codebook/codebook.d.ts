/** The codebook folder in, one frozen value and the findings about it out. */
import type { Finding } from '../domain/finding.js';
import type { EventType, Quad } from '../domain/plover.js';
import type { Rule } from './rule.js';
/** One PLOVER event type. */
export interface TypeRow {
    readonly type: EventType;
    readonly quad: Quad;
    readonly score: number;
    readonly cameo: string;
    /** What the type becomes when the act is still to come. */
    readonly future?: EventType;
    readonly modes: Readonly<Record<string, number>>;
}
/** The part of the codebook that coding needs; plain data, so that it can be written to one file and read back. */
export interface Codebook {
    /** Digest of all files. */
    readonly version: string;
    readonly types: readonly TypeRow[];
    readonly goldstein: Readonly<Record<string, number>>;
    readonly words: Readonly<Record<string, readonly string[]>>;
    readonly rules: readonly Rule[];
}
/** Reads rules, words and ontology from a codebook folder. Everything wrong is a finding; what is right is loaded. */
export declare function loadCodebook(folder: string): {
    codebook: Codebook;
    findings: Finding[];
};
