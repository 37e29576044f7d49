/** A report: what a publisher put out, as it was entered. */
import type { ReportId } from './id.js';
/** A report as a user hands it over; `id` is derived from publisher, published and text where it is missing. */
export interface ReportInput {
    readonly id?: string;
    readonly text: string;
    readonly title?: string;
    /** ISO date of publication, `YYYY-MM-DD`, or a full ISO timestamp of which the date counts. */
    readonly published?: string;
    readonly publisher?: string;
    readonly url?: string;
}
export interface Report extends ReportInput {
    readonly id: ReportId;
    /** Day of publication, `YYYY-MM-DD`; absent where it is not known. */
    readonly published?: string;
    /** ISO 639-1 code of the language that the text seems to be in, where it could be told. */
    readonly language?: string;
}
