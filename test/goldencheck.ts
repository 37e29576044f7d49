/** A golden row and a coded report in, what is wrong out; undefined where the row holds. */
import type { Coding, StateCoding } from '../src/domain/coding.js';
import { matchesLine } from '../src/domain/linematch.js';
import type { Mention } from '../src/domain/mention.js';
import type { FullReport } from '../src/domain/output.js';
import { overlaps, type Span } from '../src/domain/span.js';
import type { GoldenRow } from './golden.js';

const COUNTED: readonly string[] = ['happened', 'ongoing', 'historical'];

function codingsOf(report: FullReport): (Coding | StateCoding)[] {
  return [...report.events, ...report.states].filter((coding) => !coding.inTitle);
}

/** The words that a coding rests on: an event's trigger, a standing fact's words. */
function core(coding: Coding | StateCoding): Span {
  return 'event' in coding ? coding.trigger : coding.span;
}

function standsIn(row: GoldenRow, coding: Coding | StateCoding): boolean {
  if (row.trigger !== undefined && !overlaps(core(coding), row.trigger)) return false;
  const stands = [coding.span, ...(row.also === undefined ? [] : coding.also)];
  return [...row.words, ...(row.also ? [row.also] : [])].every((span) => stands.some((own) => overlaps(own, span)));
}

/** The codings that a row's line fits, where they stand. */
function codingsFor(row: GoldenRow, rows: readonly GoldenRow[], report: FullReport): (Coding | StateCoding)[] {
  const target = rows.find(({ id }) => id === row.about);
  const targets = target === undefined ? [] : codingsFor(target, rows, report).map(({ id }) => id);
  return codingsOf(report).filter(
    (coding) =>
      standsIn(row, coding) &&
      row.expected.some((line) => matchesLine(line, coding).ok) &&
      (row.about === undefined || (coding.about !== undefined && targets.includes(coding.about.coding))),
  );
}

function isPositive({ expected }: GoldenRow): boolean {
  return expected.every((line) => line !== 'nothing' && line !== 'same' && !line.startsWith('readings '));
}

/** Where a row says `nothing`: what is coded there as a fact and expected by no other row. */
function checkNothing(row: GoldenRow, rows: readonly GoldenRow[], report: FullReport): string | undefined {
  const wanted = rows.filter(isPositive).flatMap((other) => codingsFor(other, rows, report));
  const counts = (coding: Coding | StateCoding) =>
    COUNTED.includes(coding.status) && ('event' in coding ? !coding.promised : coding.relation !== 'stance');
  const found = codingsOf(report).find(
    (coding) => row.words.some((span) => overlaps(core(coding), span)) && counts(coding) && !wanted.includes(coding),
  );
  if (found === undefined) return undefined;
  return `nothing may be coded as a fact here, got ${'event' in found ? found.event.type : found.relation}`;
}

/** The mention that shares most with a span. */
function mentionAt(report: FullReport, span: Span): Mention | undefined {
  const shared = (mention: Mention) => Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
  const near = report.mentions.filter((mention) => !mention.inTitle && overlaps(mention, span));
  return near.sort((a, b) => shared(b) - shared(a) || a.end - a.start - (b.end - b.start))[0];
}

function checkSame(row: GoldenRow, report: FullReport): string | undefined {
  const mentions = row.words.map((span) => mentionAt(report, span));
  const actors = mentions.map((mention) => mention && (mention.readings[0]?.id ?? `chain ${mention.chain}`));
  const [first, ...rest] = actors;
  if (first !== undefined && rest.every((actor) => actor === first)) return undefined;
  return `one actor wanted, got ${actors.map((actor) => actor ?? 'no mention').join(', ')}`;
}

function checkReadings(row: GoldenRow, wanted: string, report: FullReport): string | undefined {
  const readings = row.words.flatMap((span) => mentionAt(report, span)?.readings ?? []);
  const names = readings.map(({ id, name }) => `${id ?? ''} ${name ?? ''}`.toLowerCase());
  const missing = [...wanted.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '');
  const lost = missing.find((name) => !names.some((known) => known.includes(name.toLowerCase())));
  return lost === undefined ? undefined : `the reading "${lost}" is wanted, got ${names.join('; ') || 'none'}`;
}

/** The nearest miss of a positive row: what the codings that stand there say otherwise, those of another kind left out. */
function nearest(row: GoldenRow, report: FullReport): string {
  const clauses = codingsOf(report)
    .filter((coding) => standsIn(row, coding))
    .map((coding) => matchesLine(row.expected[0] ?? '', coding))
    .map((match) => (match.ok ? `about: wanted row ${row.about}, got another coding` : match.clause));
  const near = clauses.filter((clause) => !clause.startsWith('kind:'));
  if (clauses.length === 0) return 'nothing is coded at these words';
  return [...new Set(near.length > 0 ? near : clauses)].join('; ');
}

/** What keeps a row from holding. */
export function checkRow(row: GoldenRow, rows: readonly GoldenRow[], report: FullReport): string | undefined {
  const [line = ''] = row.expected;
  if (line === 'nothing') return checkNothing(row, rows, report);
  if (line === 'same') return checkSame(row, report);
  if (line.startsWith('readings ')) return checkReadings(row, line, report);
  return codingsFor(row, rows, report).length > 0 ? undefined : nearest(row, report);
}
