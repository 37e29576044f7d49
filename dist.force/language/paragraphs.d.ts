/** A text and the spans of its sentences in, its paragraphs out. */
import type { Span } from '../domain/span.js';
/** The paragraphs of a text, in order, without the blank between them; a blank line ends one, and a line break unless lines are wrapped. */
export declare function findParagraphs(text: string, sentences: readonly Span[]): Span[];
