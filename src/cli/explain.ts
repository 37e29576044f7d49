/** The command `explain`: the id of a coding in, its sentence with the parts underlined, its line and its trace out. */
import type { Command } from 'commander';
import type { Trace } from '../domain/coding.js';
import { lineOf, writeLine } from '../domain/line.js';
import { slice } from '../domain/span.js';
import { type Explanation, explain, type Mark } from '../view/explain.js';
import { type AskingOptions, addAskingOptions, evidenceIn } from './asking.js';
import { codingLines, colours, columns, print } from './terminal.js';

const MARGIN = '  ';

interface Row {
  readonly start: number;
  readonly end: number;
}

/** The sentence cut into rows that fit the terminal, between words. */
function rowsOf(text: string, { start, end }: Row): Row[] {
  const width = columns() - MARGIN.length;
  const rows: Row[] = [];
  let from = start;
  while (end - from > width) {
    const blank = text.lastIndexOf(' ', from + width);
    const to = blank > from ? blank : from + width;
    rows.push({ start: from, end: to });
    from = text[to] === ' ' ? to + 1 : to;
  }
  return [...rows, { start: from, end }];
}

/** Marks that can stand in one line under the words: none over another, each with room for its role. */
function layers(marks: readonly Mark[]): Mark[][] {
  const lines: Mark[][] = [];
  for (const mark of marks) {
    const free = lines.find((line) => line.every((other) => room(other) <= mark.start || room(mark) <= other.start));
    if (free) free.push(mark);
    else lines.push([mark]);
  }
  return lines;
}

function room(mark: Mark): number {
  return Math.max(mark.end, mark.start + mark.role.length) + 1;
}

function underline(row: Row, marks: readonly Mark[]): string {
  let line = '';
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, row.start) - row.start;
    const length = Math.min(mark.end, row.end) - Math.max(mark.start, row.start);
    const bar = mark.role.length >= length ? mark.role : mark.role + '‾'.repeat(length - mark.role.length);
    line = line.padEnd(start) + bar;
  }
  return line;
}

function rowLines(text: string, row: Row, marks: readonly Mark[]): string[] {
  const own = marks.filter((mark) => mark.start < row.end && row.start < mark.end);
  return [
    MARGIN + slice(text, row).replaceAll('\n', ' '),
    ...layers(own).map((layer) => colours.cyan(MARGIN + underline(row, layer))),
  ];
}

function traceLines(trace: Trace, text: string, indent: string): string[] {
  const words = trace.span === undefined ? '' : colours.dim(` “${slice(text, trace.span)}”`);
  const note = trace.note === undefined ? '' : `: ${trace.note}`;
  const children = (trace.children ?? []).flatMap((child) => traceLines(child, text, `${indent}  `));
  return [`${indent}${colours.bold(trace.rule)}${note}${words}`, ...children];
}

function explanationLines({ coding, report, text, sentence, marks, about }: Explanation): string[] {
  const source = [
    report.publisher ?? 'unknown publisher',
    report.published ?? 'undated',
    report.id,
    ...(coding.inTitle ? ['title'] : []),
  ];
  const others = about.flatMap((other) => codingLines(`${writeLine(lineOf(other))}  ${other.id}`, MARGIN));
  return [
    ...codingLines(writeLine(lineOf(coding)), ''),
    colours.dim(source.join(' · ')),
    '',
    ...rowsOf(text, sentence).flatMap((row) => rowLines(text, row, marks)),
    '',
    `Why (confidence ${coding.confidence.toFixed(2)}):`,
    ...traceLines(coding.trace, text, MARGIN),
    ...(others.length === 0 ? [] : ['', 'What is said about it:', ...others]),
  ];
}

async function show(id: string, options: AskingOptions): Promise<void> {
  const found = explain(id, evidenceIn(options.record));
  await print(options.json ? [JSON.stringify(found)] : explanationLines(found));
}

const EXAMPLES = `
Example:
  $ chancery explain c-0123456789ab`;

/** Registers `explain`. */
export function registerExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('show the sentence behind a coding, what each part of it stands for, and the rules that gave it')
    .argument('<id>', 'the id of a coding, as read, state, events and timeline print it');
  addAskingOptions(command).addHelpText('after', EXAMPLES).action(show);
}
