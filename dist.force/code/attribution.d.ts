/** A sentence's clauses in, who says what out: spans of source, cue and content. */
import type { Attribution } from '../domain/output.js';
import { type Clause } from './clause.js';
import type { Passage } from './passage.js';
import { type Tree } from './tree.js';
/** All attributions that a sentence makes in its own words. */
export declare function attributionsOf(passage: Passage, tree: Tree, verbs: ReadonlyMap<number, Clause>): Attribution[];
