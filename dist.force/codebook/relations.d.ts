/** codebook/relations.yaml in, as parsed data, checked rules of the standing relations and findings out. */
import type { Finding } from '../domain/finding.js';
import { type RelationName } from '../domain/relation.js';
import { type ActorKind } from './actor.js';
/** At which end of an event a party stands. */
export type EventEnd = 'actor' | 'recipient' | 'place';
/** A coded event that by itself changes a relation, or says that it holds of its day. */
export interface EventMapping {
    readonly says: 'begins' | 'holds' | 'ends';
    /** CAMEO codes, each with all codes below it. */
    readonly cameo: readonly string[];
    readonly subject: EventEnd;
    readonly object: EventEnd;
    readonly between?: 'armed';
}
export interface RelationRule {
    readonly relation: RelationName;
    readonly means: string;
    readonly symmetric: boolean;
    readonly exclusive: boolean;
    readonly named: boolean;
    readonly places: boolean;
    readonly byEvent: readonly EventMapping[];
}
/** Plain data, so that it can be written to one file and read back. */
export interface RelationRules {
    readonly relations: Readonly<Record<RelationName, RelationRule>>;
    /** Noun to the kind of actor that it names a class of. */
    readonly classes: Readonly<Record<string, ActorKind>>;
}
/** Checks the parsed file; every problem is a finding of code `rule-invalid`, and what can be read is kept. */
export declare function parseRelations(data: unknown): {
    relations: RelationRules;
    findings: Finding[];
};
