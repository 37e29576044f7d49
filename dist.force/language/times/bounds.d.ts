/** Bounds: the words before a time in, how they bound it ("since", "until", "by", "after", "before", "in") out. */
import type { TimeExpression } from '../../domain/sentence.js';
import type { Reading } from './context.js';
import type { Words } from './words.js';
type Bound = NonNullable<TimeExpression['bound']>;
/** The bound that the words before a time express; for a length of time only those that count from its end. */
export declare function boundAt(words: Words, at: number, reading: Reading): Bound | undefined;
export {};
