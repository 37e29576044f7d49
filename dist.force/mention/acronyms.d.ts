import type { Sentence } from '../domain/sentence.js';
import type { Draft } from './draft.js';
/** The acronyms told so far, with the name that each is short for. */
export type Told = Map<string, Draft>;
/** Joins acronyms to names in a sentence, and reads the acronyms told before; adds names that the registry lacks. */
export declare function joinAcronyms(sentence: Sentence, names: readonly Draft[], told: Told): Draft[];
