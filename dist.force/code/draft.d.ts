/** A clause and the rule that won on it in, a draft of what it tells out: all of a coding but ids and links. */
import type { Rule } from '../codebook/rule.js';
import type { Coding, Trace, Voice, When } from '../domain/coding.js';
import type { Clause } from './clause.js';
import { type TypeAndMode } from './eventcode.js';
import type { Match } from './match.js';
import { type Passage } from './passage.js';
import { type StateContent } from './state.js';
import type { Standing } from './status.js';
/** What one rule makes of one clause. */
export interface Draft {
    readonly clause: Clause;
    readonly rule: Rule;
    readonly voices: readonly Voice[];
    readonly occurred: When;
    readonly trace: Trace;
    readonly confidence: number;
    readonly event?: Pick<Coding, 'event' | 'actors' | 'recipients' | 'instruments' | 'trigger' | 'place' | 'counts' | 'promised' | 'status'>;
    readonly states: readonly StateContent[];
}
/** What the clauses around hold ready. */
export interface Setting {
    readonly passage: Passage;
    readonly clauses: ReadonlyMap<number, Clause>;
    readonly embedded: readonly (TypeAndMode | undefined)[];
    /** Drafts and clauses that the rule took in; their recipients stand in where the rule's own words name none. */
    readonly inner: readonly Draft[];
    readonly innerClauses: readonly Clause[];
}
/** A rule's coding of a clause; the event is missing where no party stands in its places. */
export declare function draftOf(setting: Setting, clause: Clause, match: Match, standing: Standing, voices: readonly Voice[]): Draft;
