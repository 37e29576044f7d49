import type { Document, Draft } from './draft.js';
/** The draft that speaks the quotation around the pronoun: in its own sentence, else in that before, else in that after. */
export declare function speakerOf(document: Document, draft: Draft, drafts: readonly Draft[], sort: 'we' | 'i'): Draft | undefined;
