/** Spans: the only positions anywhere. */
/** A half-open range of UTF-16 offsets into a report's text (or, with `inTitle`, into its title). */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** The words a span stands for. */
export declare function slice(text: string, span: Span): string;
export declare function contains(outer: Span, inner: Span): boolean;
export declare function overlaps(a: Span, b: Span): boolean;
/** The smallest span over all of the given ones; undefined for none. */
export declare function cover(spans: readonly Span[]): Span | undefined;
