import { type Day } from './day.js';
import { type Told } from './told.js';
/**
 * What an outlet claims about days. A `change` puts the new state on a day inside its window; a `stretch` says the state of every day from
 * `early` to `late`.
 */
export interface Claim {
    readonly told: Told;
    readonly kind: 'change' | 'stretch';
    /** True: the relation is there. */
    readonly value: boolean;
    readonly early: Day;
    readonly late: Day;
    /** `change`: back to the last change, that day included; `past-change`: back to the day after it. */
    readonly reach?: 'change' | 'past-change';
    /** Said by implication of one holder of a place or an office taking another's. */
    readonly exclusive?: true;
}
/** The claims of one saying. `ends` says also that it held until then; "since D" is a change and a stretch. */
export declare function claims(told: Told): Claim[];
