/** Names in questions and parties in codings in, whether they are one actor out (fold rule 13). */
import type { Registry } from '../codebook/registry.js';
import type { NamedParty, Party } from '../domain/coding.js';
/** What the fold asks of a registry of actors. */
export type ActorNames = Pick<Registry, 'lookup' | 'get' | 'names' | 'place'>;
/** Whom a question means. */
export interface Target {
    /** As the question put it. */
    readonly label: string;
    readonly ids: ReadonlySet<string>;
    /** ISO code, where a state is meant. */
    readonly state?: string;
    /** ISO code of the country that a place lies in. */
    readonly within?: string;
    /** The words of each of its names. */
    readonly wordings: readonly (readonly string[])[];
    /** True for a description ("captives found at the camp") in place of a name. */
    readonly described?: true;
}
/** The state for which an organ, a capital or a demonym acts; undefined for anybody else. */
export declare function stateOf(party: NamedParty): string | undefined;
/** Whether a party is, or acts for, the one that a question means. Persons act for a state only where `persons` says so. */
export declare function isTarget(party: NamedParty, target: Target, persons: boolean): boolean;
/** Whether two parties of codings are one actor. */
export declare function sameParty(a: Party, b: Party): boolean;
/** What tells a party from others in a list of fillers. */
export declare function partyKey(party: NamedParty): string;
/** The name by which a party is listed. */
export declare function partyLabel(party: NamedParty, names: ActorNames): string;
