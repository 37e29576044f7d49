import { type Document, type Draft } from './draft.js';
/** Settles the readings of all names of a sentence, in place. */
export declare function settleNames(document: Document, names: readonly Draft[]): void;
