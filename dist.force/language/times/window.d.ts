export interface Window {
    readonly from: string;
    readonly to: string;
}
/** The window of a date value; undefined for values that are not anchored (`XXXX-05`, `P2D`, `PAST_REF`). */
export declare function windowOf(value: string, mod?: string): Window | undefined;
/** First day of an anchored value, for sums that start from it. */
export declare function firstDayOf(value: string): string | undefined;
