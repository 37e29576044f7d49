import { type Finding } from '../domain/finding.js';
import type { ActorData } from './actor.js';
import { type Codebook } from './codebook.js';
import { type Registry } from './registry.js';
import { type RelationRules } from './relations.js';
import type { CodebookFile } from './table.js';
/** The folder of the package, the same from sources and from the build. */
export declare const PACKAGE_ROOT: string;
/** All CSV files of a codebook's actors and places. */
export declare function actorFiles(folder: string): CodebookFile[];
/** Everything in a codebook folder, checked: what the build writes to one file each. */
export declare function compileCodebook(folder: string): {
    coding: Codebook;
    actors: ActorData;
    relations: RelationRules;
    findings: Finding[];
};
/** Rules, words and ontology. A shipped codebook with an error in it is refused whole. */
export declare function openCodebook(): Codebook;
/** The registry of actors and places. */
export declare function openRegistry(): Registry;
/** The rules of the standing relations. */
export declare function openRelations(): RelationRules;
