/** Drafts of one sentence in, the same without doubles out: one act told by two of its words is one coding. */
import type { Draft } from './draft.js';
/** Joins drafts of one sentence that tell the same act; the first in the text stays. */
export declare function mergeDrafts(drafts: readonly Draft[]): Draft[];
