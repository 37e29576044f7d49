export type ReportId = string & {
    readonly brand: 'ReportId';
};
export type CodingId = string & {
    readonly brand: 'CodingId';
};
/** First 12 hexadecimal digits of the SHA-256 of the parts, joined by a separator that no text holds. */
export declare function digest(...parts: readonly string[]): string;
/** The id of a report that came without one: a digest of publisher, day of publication and text. */
export declare function reportId(report: {
    publisher?: string;
    published?: string;
    text: string;
}): ReportId;
/** The id of a coding: a digest of what it says and where it stands. */
export declare function codingId(report: ReportId, ...parts: readonly string[]): CodingId;
