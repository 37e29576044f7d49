/** Offices in questions and in codings in, whether they are one office out: role noun and body (fold rule 13). */
import type { NamedParty } from '../domain/coding.js';
import type { ActorNames } from './who.js';
/** An office: what it is called and of what. */
export interface Title {
    readonly role: readonly string[];
    readonly body: readonly string[];
    /** ISO code of the state that the body is, or belongs to. */
    readonly country?: string;
}
/** "Prime Minister of Nepal": role before the first "of" or "for", body after it. */
export declare function titleOf(text: string, names: ActorNames): Title;
/** The office that a party in a coding stands for. */
export declare function partyTitle(party: NamedParty, names: ActorNames): Title;
/** One title may leave its body out; two that name bodies must agree on it. */
export declare function sameTitle(a: Title, b: Title): boolean;
