/** Claims and a day in, the spell of the answered state around that day out (fold rules 3, 11 and 14). */
import type { Claim } from './claim.js';
import { type Verdict } from './contest.js';
import type { Day, Window } from './day.js';
export interface Spell {
    readonly verdict: Verdict;
    /** The window of the change that opened the spell, and the changes that tell of it. */
    readonly since?: Window;
    readonly until?: Window;
    readonly bounds: readonly Claim[];
}
/** The answer of a day with the bounds of its spell, as far as the claims tell them. */
export declare function spell(claims: readonly Claim[], day: Day): Spell;
