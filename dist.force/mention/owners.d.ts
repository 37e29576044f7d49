/** Chained drafts in, nouns whose owner was found only by the chains read with its country: "the island nation's army", "its troops". */
import type { Draft } from './draft.js';
/** Gives a noun without country or body that of the noun or pronoun that owns it. */
export declare function ownNouns(drafts: readonly Draft[]): void;
