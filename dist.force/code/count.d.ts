/** A clause in, the tolls and other counts that it tells out, as ranges. */
import type { Count } from '../domain/coding.js';
import type { Clause } from './clause.js';
import { type Passage } from './passage.js';
/** All counts inside the reach of a clause: its own words and what hangs on it. */
export declare function countsOf(passage: Passage, clause: Clause, clauses: ReadonlyMap<number, Clause>): Count[];
