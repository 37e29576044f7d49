/** The drafts of a document in, parent and branch kept apart but both as readings: "the Islamic State group" where its Khorasan branch is named. */
import type { Document, Draft } from './draft.js';
/** Adds to each mention of a parent body the branches that the document names, as further readings. */
export declare function addBranches(document: Document, drafts: readonly Draft[]): void;
