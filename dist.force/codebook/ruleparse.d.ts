/** One YAML entry of a rule file in, one checked Rule or the findings about it out. */
import type { Finding } from '../domain/finding.js';
import { type EventType } from '../domain/plover.js';
import { type Rule } from './rule.js';
type Entry = Readonly<Record<string, unknown>>;
/** What a rule may refer to beyond itself. */
export interface Vocabulary {
    readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
    readonly modes: ReadonlyMap<EventType, ReadonlySet<string>>;
    readonly defaults: ReadonlyMap<EventType, string>;
}
/** Where the entry stands, for findings. */
export interface Origin {
    readonly file: string;
    readonly line: number;
}
/** Reads a rule; anything wrong with it is a finding of its own, and then there is no rule. */
export declare function parseRule(entry: Entry, origin: Origin, vocabulary: Vocabulary): {
    rule?: Rule;
    findings: Finding[];
};
export {};
