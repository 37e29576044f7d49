/** Spans: the only positions anywhere. */

/** A half-open range of UTF-16 offsets into a report's text (or, with `inTitle`, into its title). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span stands for. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span over all of the given ones; undefined for none. */
export function cover(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
