/** Sayings and a pair in, the answer about that pair on a day out: the fourteen rules of the fold put together. */
import type { Answer, Statement } from '../domain/relation.js';
import { type Day } from './day.js';
import { type Rivals } from './exclusive.js';
import { type Matching, type Pair } from './pair.js';
import type { Told } from './told.js';
/** What is known of a relation, for whoever asks. */
export interface Knowledge {
    /** All sayings about the relation that count for the question, settled or not. */
    readonly sayings: readonly Told[];
    readonly matching: Matching;
    readonly rivals: Rivals;
}
/** The answer about one pair, without the question's own words. */
export interface Outcome {
    readonly answer: Answer;
    readonly since: string | null;
    readonly until: string | null;
    readonly sinceWindow?: readonly [string, string];
    readonly untilWindow?: readonly [string, string];
    readonly lastSaid: string | null;
    readonly statements: readonly Statement[];
}
/** Answers about one pair on one day. */
export declare function answerPair(pair: Pair, name: string | undefined, day: Day, knowledge: Knowledge): Outcome;
