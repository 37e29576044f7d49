/** A clause in, its status out: whether what it tells happened, goes on, is planned, only thought of, or denied. */
import type { Status, Trace } from '../domain/coding.js';
import type { Clause } from './clause.js';
import { type Passage } from './passage.js';
export interface Standing {
    readonly status: Status;
    /** What the clause tells went on before and stopped ("ceased to be a member"): its event did not happen, its state ends. */
    readonly ended: boolean;
    /** Features that rules may name under `unless`. */
    readonly features: ReadonlySet<string>;
    readonly trace: Trace;
}
/** "not", "never", "no one", "no country": said of the word itself, of its subject or of its object. */
export declare function isNegated(passage: Passage, clause: Clause): boolean;
/** Decides a clause's status before any rule is asked. */
export declare function standingOf(passage: Passage, clause: Clause): Standing;
