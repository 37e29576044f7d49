/** The public door of the package: what programs import from `chancery`. */
import { type Coder, openCoder } from './code/coder.js';
import { type FullReport, NOTHING_CODED } from './domain/output.js';
import type { ReportInput } from './domain/report.js';
import { admit } from './ingest/admission.js';

export type { Coder, CoderOptions } from './code/coder.js';
export { openCoder } from './code/coder.js';
export { openOverlay } from './codebook/overlay.js';
export type { Dictionary } from './codebook/petrarch/dictionary.js';
export { openDictionary } from './codebook/petrarch/dictionary.js';
export type { Coding, NamedParty, Party, QuantifiedParty, StateCoding, Trace, Voice, When } from './domain/coding.js';
export type { Finding } from './domain/finding.js';
export { ChanceryError } from './domain/finding.js';
export { lineOf, writeLine } from './domain/line.js';
export { matchesLine } from './domain/linematch.js';
export { readLine } from './domain/linereader.js';
export type { Mention, Reading } from './domain/mention.js';
export type { CodedReport, FullReport } from './domain/output.js';
export type { Report, ReportInput } from './domain/report.js';
export type { Sentence, Token } from './domain/sentence.js';
export type { Ingested } from './ingest/admission.js';
export { ingest } from './ingest/ingest.js';
export { openRecord } from './record/record.js';

let opened: Promise<Coder> | undefined;

/**
 * Codes one report. The coder is opened with the first report and kept for the next ones; to open and close it yourself,
 * use `openCoder`.
 */
export async function code(input: ReportInput): Promise<FullReport> {
  const { report, findings } = await admit(input, { today: '9999-12-31' }, {});
  opened ??= openCoder();
  const coder = await opened;
  const { id = '' as FullReport['id'] } = report ?? {};
  const coded = report ? await coder.code(report) : { id, coder: coder.version, ...NOTHING_CODED, findings: [] };
  return { ...coded, findings: [...findings, ...coded.findings] };
}
