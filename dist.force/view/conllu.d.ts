/** A coded report in, its parse as CoNLL-U out: one block a sentence, the title left out. */
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
/** The parse of a report's text as one CoNLL-U document. */
export declare function conllu(report: Report, sentences: readonly Sentence[]): string;
