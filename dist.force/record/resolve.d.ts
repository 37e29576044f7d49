/** A name in a question in, whom it means out; a name that nobody knows or two share is the caller's mistake. */
import type { NamedParty } from '../domain/coding.js';
import { type ActorNames, type Target } from './who.js';
/** What the reports in the record call the actors, whatever the known-by. */
export interface Called {
    readonly parties: readonly NamedParty[];
    /** Whether some report has all these words in one sentence's reach: the name is known, even if nothing is coded of it. */
    mentions(needed: readonly string[]): boolean;
}
/**
 * Whom a name means. With `place`, a capital is the city and not the government.
 * @throws ChanceryError name-unknown, name-ambiguous
 */
export declare function resolve(name: string, place: boolean, called: Called, names: ActorNames): Target;
