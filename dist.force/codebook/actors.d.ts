/** The files of codebook/actors and codebook/places in, checked plain data and findings out. */
import type { Finding } from '../domain/finding.js';
import { type ActorData } from './actor.js';
import { type CodebookFile } from './table.js';
/**
 * Reads all actor and place files. A file that is missing counts as empty; every problem is a finding of code
 * `actors-invalid` with file and line, and the row is left out.
 */
export declare function parseActors(files: readonly CodebookFile[]): {
    data: ActorData;
    findings: Finding[];
};
