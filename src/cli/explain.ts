/** The command `explain`: the id of a coding in, its sentence with the parts underlined, its line and its trace out. */
import type { Command } from 'commander';
import { readyCodebook } from '../codebook/ready.js';
import type { NamedParty, Party, Trace } from '../domain/coding.js';
import { lineParty, writeParty } from '../domain/line.js';
import type { Reading } from '../domain/mention.js';
import { slice } from '../domain/span.js';
import type { Entry } from '../record/store.js';
import { type Explanation, explain, type Mark } from '../view/explain.js';
import { type AskingOptions, addAskingOptions, fromRecord } from './asking.js';
import { lineWithOrigin } from './codingline.js';
import { publication } from './publication.js';
import { codingLines, colours, columns, print, wrapText } from './terminal.js';

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

/** A reading as the coding line would write it. */
function written(party: NamedParty, reading: Reading): string {
  const { text, start, end, type } = party;
  return writeParty(lineParty({ text, start, end, type, ...reading, readings: [] }));
}

/** Who a party was taken to be and why, and what it was not taken for. */
function partyLines(party: Party): string[] {
  if (!('readings' in party)) return [];
  return party.readings.flatMap((reading, at) =>
    wrapText(
      `${at === 0 ? `“${party.text}” is` : 'not'} ${written(party, reading)}, by ${reading.why}`,
      at === 0 ? MARGIN : `${MARGIN}  `,
      `${MARGIN}    `,
    ),
  );
}

function partiesOf({ coding }: Explanation): Party[] {
  const own = 'event' in coding ? [...coding.actors, ...coding.recipients] : [coding.subject, coding.object];
  const all = [...own, ...coding.voices.map(({ source }) => source)];
  return [...new Map(all.map((party) => [`${party.start} ${party.end}`, party])).values()];
}

function timeLine({ coding, text }: Explanation): string {
  const when = 'event' in coding ? coding.occurred : coding.when;
  const [from, to] = [when.from ?? when.to, when.to ?? when.from];
  const day = from === undefined ? 'not said' : from === to ? from : `${when.from ?? '…'} to ${when.to ?? '…'}`;
  const basis = 'said' in when.basis ? `said, “${slice(text, when.basis.said)}”` : `implied, ${when.basis.implied}`;
  return from === undefined && !('said' in when.basis) ? `${MARGIN}${day}` : `${MARGIN}${day}: ${basis}`;
}

function coderOf({ recordedAt, by, coder }: Entry): string {
  return `${recordedAt.slice(0, 10)} by ${by} ${coder.version}, codebook ${coder.codebook}, weights ${coder.weights}`;
}

/** What the entries made of the words, where they differ: each with its line, the newest last. */
function versionLines({ versions, oldText }: Explanation): string[] {
  const shown = versions.map(({ entry, coding }) => ({ entry, line: coding && lineWithOrigin(coding) }));
  const altered = shown.filter(({ line }, at) => at === 0 || line !== shown[at - 1]?.line);
  const lines = altered.flatMap(({ entry, line }) => [
    colours.dim(`${MARGIN}${coderOf(entry)}`),
    ...codingLines(line ?? 'nothing', `${MARGIN}  `),
  ]);
  const last = oldText ? [`${MARGIN}The report has a newer text since.`] : [];
  return altered.length < 2 && !oldText ? [] : section('Coded', [...lines, ...last]);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}

/** True where the record no longer holds the coding. */
function isSuperseded({ coding, versions, oldText }: Explanation): boolean {
  return oldText || versions.at(-1)?.coding?.id !== coding.id;
}

function headLines(explanation: Explanation): string[] {
  const { coding, report, entry } = explanation;
  const source = [...publication(report), report.id, ...(coding.inTitle ? ['title'] : [])];
  return [
    ...codingLines(lineWithOrigin(coding), ''),
    colours.dim(source.join(' · ')),
    colours.dim(`coded ${coderOf(entry)}`),
    ...(isSuperseded(explanation) ? [colours.yellow('superseded: the record keeps it, and no longer counts it')] : []),
  ];
}

/** @param means - the meaning of the rule, where the codebook has it */
function explanationLines(explanation: Explanation, means: string | undefined): string[] {
  const { coding, text, sentence, marks, about } = explanation;
  const trace = traceLines(coding.trace, text, MARGIN);
  const meaning = means === undefined ? [] : wrapText(means, `${MARGIN}  `);
  return [
    ...headLines(explanation),
    '',
    ...rowsOf(text, sentence).flatMap((row) => rowLines(text, row, marks)),
    ...section(`Why (confidence ${coding.confidence.toFixed(2)})`, [
      ...trace.slice(0, 1),
      ...meaning,
      ...trace.slice(1),
    ]),
    ...section('Who', partiesOf(explanation).flatMap(partyLines)),
    ...section('When', [timeLine(explanation)]),
    ...section(
      'What is said about it',
      about.flatMap((other) => codingLines(`${lineWithOrigin(other)}  ${other.id}`, MARGIN)),
    ),
    ...versionLines(explanation),
  ];
}

async function show(id: string, options: AskingOptions): Promise<void> {
  const found = fromRecord(options.record, (record) => explain(id, record.history(id)));
  if (options.json) return print([JSON.stringify(found)]);
  const { rules } = await readyCodebook();
  await print(explanationLines(found, rules.find(({ name }) => name === found.coding.trace.rule)?.means));
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
