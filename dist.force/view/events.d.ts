/** Coded reports and filters in, the events that pass out, each with what is said about it: `chancery events`. */
import type { Coding, Status } from '../domain/coding.js';
import type { EventType } from '../domain/plover.js';
import type { Evidence } from '../record/evidence.js';
import { type KnownReport } from '../record/told.js';
import { type ActorNames } from '../record/who.js';
export interface EventFilter {
    readonly type?: EventType;
    /** Names or ids. */
    readonly actor?: string;
    readonly recipient?: string;
    /** ISO prefixes: the event's window touches [since, until]. */
    readonly since?: string;
    readonly until?: string;
    readonly status?: Status;
    readonly publisher?: string;
    /** Words that the sentence, its parties or its place must hold. */
    readonly about?: string;
}
/** An event with its report, and the codings about it. */
export interface ToldEvent {
    readonly coding: Coding;
    readonly report: KnownReport;
    /** The sentence that says it. */
    readonly quote: string;
    /** Claims, denials, accusations and restatements that point at it. */
    readonly linked: readonly {
        readonly relation: NonNullable<Coding['about']>['relation'];
        readonly event: ToldEvent;
    }[];
}
/** By day of occurrence, undated last; then by publication, place in the text, id. */
export declare function byTime(a: ToldEvent, b: ToldEvent): number;
/**
 * The events that pass the filter, in order of time.
 * @throws ChanceryError name-unknown, name-ambiguous
 */
export declare function events(filter: EventFilter, evidence: readonly Evidence[], names: ActorNames): ToldEvent[];
