/** What a phrase family is given and gives back: the words and what is known around them in, a reading out. */
import type { TimeExpression } from '../../domain/sentence.js';
import { type Unit } from './calendar.js';
import type { Tense } from './tense.js';
import type { Words } from './words.js';
export interface Context {
    /** Day of publication, `YYYY-MM-DD`. */
    readonly published?: string;
    /** Expressions read before this one, in the order of the text. */
    readonly earlier: readonly TimeExpression[];
    /** Tense of the verb nearest to the word. */
    readonly tense: (at: number) => Tense | undefined;
}
/** A time expression over the words from where it was asked for up to, not including, `end`. */
export interface Reading {
    readonly end: number;
    readonly type: TimeExpression['type'];
    readonly value: string;
    readonly mod?: string;
    readonly relative?: string;
    /** The window, where it is not that of the value. */
    readonly window?: {
        readonly from: string;
        readonly to: string;
    };
}
/** A phrase family: the reading that starts at this word, if there is one. */
export type Phrase = (words: Words, at: number, context: Context) => Reading | undefined;
/** "last Friday", "next May", "this summer" in words, where the publication is not known. */
export declare function relativeName(step: number, name: string): string;
/** The unit some units away from publication: its value, or words where the publication is not known. */
export declare function fromPublication(context: Context, unit: Unit, n: number): {
    value: string;
    relative?: string;
};
/** The last date read so far, as a value. */
export declare function lastDate(context: Context): string | undefined;
/** The quarter that a report of results tells of: the latest one read so far that was over by publication. */
export declare function quarterToldOf(context: Context): string | undefined;
/** The unit some units away from the last date read so far; open (`XXXX`) where there is none or it is too coarse. */
export declare function fromLastDate(context: Context, unit: Unit, n: number): string;
/** Whether the month (with the day) lies before publication in the year of publication. */
export declare function precedes(published: string, month: number, day: number): boolean;
