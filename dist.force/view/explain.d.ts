/** The id of a coding and the coded reports in, why it was coded so out: `chancery explain`. */
import type { Coding, StateCoding } from '../domain/coding.js';
import type { Span } from '../domain/span.js';
import type { Evidence } from '../record/evidence.js';
import type { KnownReport } from '../record/told.js';
/** A part of the sentence, and what it stands for in the coding. */
export interface Mark extends Span {
    readonly role: string;
}
export interface Explanation {
    readonly coding: Coding | StateCoding;
    readonly report: KnownReport;
    /** The text, or the title, that all offsets point into. */
    readonly text: string;
    readonly sentence: Span;
    /** Parts of the sentence, in order. */
    readonly marks: readonly Mark[];
    /** Codings of the record that speak about this one. */
    readonly about: readonly (Coding | StateCoding)[];
}
/**
 * What a coding says, where it stands, and the tree of rules that gave it.
 * @throws ChanceryError id-unknown
 */
export declare function explain(id: string, evidence: readonly Evidence[]): Explanation;
