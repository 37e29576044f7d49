/** Claims and a day in, what the outlets together say of that day out (fold rules 4 to 6). */
import type { Answer } from '../domain/relation.js';
import type { Claim } from './claim.js';
import type { Day } from './day.js';
/** At which end of its window an imprecise change is taken to fall. */
export type Edge = 'early' | 'late';
/** What one outlet holds of a day: its claim that speaks latest up to that day. */
export interface Opinion {
    readonly claim: Claim;
    /** The last day, up to the day asked about, of which the claim speaks. */
    readonly spoken: Day;
}
export interface Verdict {
    readonly answer: Answer;
    /** The opinions that stand, after changes have outranked what was said of earlier days. */
    readonly standing: readonly Opinion[];
}
/** The answer of a day; unknown where it hangs on which day of its window a change fell. */
export declare function verdict(claims: readonly Claim[], day: Day): Verdict;
