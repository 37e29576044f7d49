/** A sentence in, its names out: those that the registry knows and those that the model marked. */
import type { Sentence } from '../domain/sentence.js';
import { type Document, type Draft } from './draft.js';
/** All names of a sentence; a name inside a longer one is marked `inside`. */
export declare function findNames(document: Document, sentence: Sentence): Draft[];
