/** A paragraph in, its quotation marks of one style out, each with what it can do where it stands. */
import type { Span } from '../domain/span.js';
export interface Mark extends Span {
    readonly style: 'double' | 'single';
    readonly opens: boolean;
    readonly closes: boolean;
}
/** The marks of a paragraph, in order; signs that are apostrophes are left out. */
export declare function findMarks(text: string, paragraph: Span, style: Mark['style']): Mark[];
