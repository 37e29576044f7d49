import type { Sentence } from '../domain/sentence.js';
import { type Document, type Draft } from './draft.js';
/** The titled phrases of a sentence; the names inside get what the title says of them. */
export declare function findTitles(document: Document, sentence: Sentence, names: readonly Draft[]): Draft[];
/** The words of a name, joined by spaces. */
export declare const wordsOf: (name: Draft) => string;
/** Appositions ("Zamir Kabulov, Russia's special representative"): the noun's reading goes to the name, and both are one actor. */
export declare function joinAppositions(sentence: Sentence, drafts: readonly Draft[]): void;
