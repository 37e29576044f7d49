/** Spans: the only positions anywhere. */
/** The words a span stands for. */
export function slice(text, span) {
    return text.slice(span.start, span.end);
}
export function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
export function overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** The smallest span over all of the given ones; undefined for none. */
export function cover(spans) {
    if (spans.length === 0)
        return undefined;
    return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
