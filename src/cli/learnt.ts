/** One coded report in, the lines that tell a reader what was learnt from it out. */
import type { Coding, StateCoding } from '../domain/coding.js';
import type { Finding } from '../domain/finding.js';
import type { FullReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
import { slice } from '../domain/span.js';
import { textWith } from '../view/passage.js';
import { lineWithOrigin } from './codingline.js';
import { findingLines } from './failure.js';
import { publication } from './publication.js';
import { codingLines, colours, columns, wrapText } from './terminal.js';

const MARGIN = '  ';

/** The title, or the first line of a report that has none. */
function headline(report: Report): string {
  const title = (report.title ?? report.text.trimStart().split('\n', 1)[0]) || '(no text)';
  const room = columns() - 1;
  return title.length > room ? `${title.slice(0, room - 1)}…` : title;
}

/** Heading of a report: its title, and who published it when. */
function heading(report: Report): string[] {
  return [colours.bold(headline(report)), colours.dim([...publication(report), report.id].join(' · '))];
}

function quoted(report: Report, sentence: Sentence): string[] {
  const text = slice(textWith(report, sentence), sentence);
  return wrapText(`“${text.trim()}”`, MARGIN, `${MARGIN} `);
}

function codingsOf(coded: FullReport, sentence: number): (Coding | StateCoding)[] {
  return [...coded.events, ...coded.states].filter((coding) => coding.sentence === sentence);
}

/** A sentence with the coding lines under it; nothing for a sentence that says nothing coded. */
function sentenceLines(report: Report, coded: FullReport, sentence: Sentence): string[] {
  const codings = codingsOf(coded, sentence.index);
  if (codings.length === 0) return [];
  const lines = codings.flatMap((coding) =>
    codingLines(`${lineWithOrigin(coding)}  ${coding.id}`, `${MARGIN}${MARGIN}`),
  );
  return ['', ...quoted(report, sentence), ...lines];
}

/** Findings under a report, indented. */
export function indentedFindings(findings: readonly Finding[]): string[] {
  return findings.flatMap(findingLines).map((line) => `${MARGIN}${line}`);
}

/** All that was learnt from one report, its findings last. */
export function learntLines(report: Report, coded: FullReport, findings: readonly Finding[]): string[] {
  const sentences = coded.sentences.flatMap((sentence) => sentenceLines(report, coded, sentence));
  const nothing = sentences.length === 0 ? [`${MARGIN}${colours.dim('Nothing that is coded.')}`] : [];
  const problems = findings.length === 0 ? [] : ['', ...indentedFindings(findings)];
  return [...heading(report), ...nothing, ...sentences, ...problems, ''];
}

/** A report that changed nothing, in two lines and its findings. */
export function unchangedLines(report: Report, why: string, findings: readonly Finding[]): string[] {
  return [...heading(report), `${MARGIN}${colours.dim(why)}`, ...indentedFindings(findings), ''];
}
