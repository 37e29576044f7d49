/** Tense: the words of a sentence and a place in them in, whether the nearest verb looks back or ahead out. */
import type { Words } from './words.js';
/** `reported` is the past of a verb of saying: what is said may lie ahead. */
export type Tense = 'past' | 'reported' | 'future';
/** Whether the words before a time look ahead of their verb: "extended until", "as soon as". */
export declare function leadsAhead(words: Words, at: number): boolean;
/** The tense at a word; after "until", "by", "effective" a verb in the past does not settle it. */
export declare function tenseAt(words: Words, at: number): Tense | undefined;
