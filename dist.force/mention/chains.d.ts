import { type Document, type Draft } from './draft.js';
/** All drafts of one actor, in reading order. */
export interface Chain {
    readonly drafts: Draft[];
}
/** Chains by draft. */
export type Chains = Map<Draft, Chain>;
/** Builds the chains of a document; drafts must be in reading order. */
export declare function buildChains(document: Document, drafts: readonly Draft[]): Chains;
