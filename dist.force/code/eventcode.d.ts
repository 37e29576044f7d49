/** A rule's code and a status in, the full event code out; acts to come take the type that PLOVER gives them. */
import type { RuleCode } from '../codebook/rule.js';
import type { EventCode, Status } from '../domain/coding.js';
import type { EventType } from '../domain/plover.js';
import type { Lexicon } from './passage.js';
export interface TypeAndMode {
    readonly type: EventType;
    readonly mode?: string;
}
/** What the coding says after the rules for acts to come. */
export interface Shifted {
    readonly code: RuleCode;
    readonly status: Status;
    readonly promised?: TypeAndMode;
    readonly note?: string;
}
/** Goldstein score by the longest known prefix of a CAMEO code. */
export declare function goldsteinOf(lexicon: Lexicon, cameo: string): number | null;
/** The event code with quad and scores from the ontology. */
export declare function eventCode(lexicon: Lexicon, code: RuleCode): EventCode;
/**
 * PLOVER's rules on acts to come: announced cooperation is AGREE and announced retreat CONCEDE, both done with the
 * words; harm that the actor itself announces is THREATEN. Anything else that is planned stays planned.
 */
export declare function shift(lexicon: Lexicon, code: RuleCode, status: Status, bySelf: boolean): Shifted;
/** The act inside a promise, threat, request or concession, from the clause that the rule used up. */
export declare function promisedBy(code: RuleCode, embedded: readonly (TypeAndMode | undefined)[]): TypeAndMode | undefined;
