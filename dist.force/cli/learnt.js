import { lineOf, writeLine } from '../domain/line.js';
import { slice } from '../domain/span.js';
import { findingLines } from './failure.js';
import { codingLines, colours, columns, wrapText } from './terminal.js';
const MARGIN = '  ';
/** The title, or the first line of a report that has none. */
function headline(report) {
    const title = report.title ?? report.text.trimStart().split('\n', 1)[0] ?? '';
    const room = columns() - 1;
    return title.length > room ? `${title.slice(0, room - 1)}…` : title;
}
/** Heading of a report: its title, and who published it when. */
function heading(report) {
    const facts = [report.publisher ?? 'unknown publisher', report.published ?? 'undated', report.id];
    return [colours.bold(headline(report)), colours.dim(facts.join(' · '))];
}
function quoted(report, sentence) {
    const text = slice(sentence.inTitle ? (report.title ?? '') : report.text, sentence);
    return wrapText(`“${text.trim()}”`, MARGIN, `${MARGIN} `);
}
function codingsOf(coded, sentence) {
    return [...coded.events, ...coded.states].filter((coding) => coding.sentence === sentence);
}
/** A sentence with the coding lines under it; nothing for a sentence that says nothing coded. */
function sentenceLines(report, coded, sentence) {
    const codings = codingsOf(coded, sentence.index);
    if (codings.length === 0)
        return [];
    const lines = codings.flatMap((coding) => codingLines(`${writeLine(lineOf(coding))}  ${coding.id}`, `${MARGIN}${MARGIN}`));
    return ['', ...quoted(report, sentence), ...lines];
}
/** Findings under a report, indented. */
export function indentedFindings(findings) {
    return findings.flatMap(findingLines).map((line) => `${MARGIN}${line}`);
}
/** All that was learnt from one report, its findings last. */
export function learntLines(report, coded, findings) {
    const sentences = coded.sentences.flatMap((sentence) => sentenceLines(report, coded, sentence));
    const nothing = sentences.length === 0 ? [`${MARGIN}${colours.dim('Nothing that is coded.')}`] : [];
    const problems = findings.length === 0 ? [] : ['', ...indentedFindings(findings)];
    return [...heading(report), ...nothing, ...sentences, ...problems, ''];
}
/** A report that changed nothing, in two lines and its findings. */
export function unchangedLines(report, why, findings) {
    return [...heading(report), `${MARGIN}${colours.dim(why)}`, ...indentedFindings(findings), ''];
}
