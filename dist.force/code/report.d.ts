/** One report's sentences and mentions in, everything that the coder has to say about it out. */
import type { Coding, StateCoding, Uncoded } from '../domain/coding.js';
import type { Finding } from '../domain/finding.js';
import type { Mention } from '../domain/mention.js';
import type { Attribution, Predicate } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
import type { Silence } from './match.js';
import { type Lexicon } from './passage.js';
export interface ReportCoding {
    readonly events: readonly Coding[];
    readonly states: readonly StateCoding[];
    readonly predicates: readonly Predicate[];
    readonly attributions: readonly Attribution[];
    readonly uncoded: readonly Uncoded[];
    readonly findings: readonly Finding[];
    /** Rules that knew a word of the report and stayed silent. */
    readonly silences: readonly Silence[];
}
/** Codes a whole report. */
export declare function codeReport(report: Report, sentences: readonly Sentence[], mentions: readonly Mention[], lexicon: Lexicon): ReportCoding;
