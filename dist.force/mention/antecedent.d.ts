import type { Chains } from './chains.js';
import type { Document, Draft } from './draft.js';
/** The antecedent, or undefined where none is compatible. */
export declare function antecedentOf(document: Document, draft: Draft, drafts: readonly Draft[], chains: Chains): Draft | undefined;
