/** Ids: branded strings, derived from content, so that the same report and version give the same ids. */
import { createHash } from 'node:crypto';
/** First 12 hexadecimal digits of the SHA-256 of the parts, joined by a separator that no text holds. */
export function digest(...parts) {
    return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 12);
}
/** The id of a report that came without one: a digest of publisher, day of publication and text. */
export function reportId(report) {
    return `r-${digest(report.publisher ?? '', report.published ?? '', report.text)}`;
}
/** The id of a coding: a digest of what it says and where it stands. */
export function codingId(report, ...parts) {
    return `c-${digest(report, ...parts)}`;
}
