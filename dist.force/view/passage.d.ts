/** A span and the text it stands in in, the sentence around it out. */
import type { Span } from '../domain/span.js';
/** The smallest run of whole sentences that holds the span, without white space at its ends. */
export declare function sentenceAround(text: string, span: Span): Span;
