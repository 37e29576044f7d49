/** What coding again alters in, the lines that tell a reader of it out. */
import type { Report } from '../domain/report.js';
import { type Difference, type DifferenceTally, type Shown, tallyDifferences } from '../view/difference.js';
import { codingLines, colours, plural } from './terminal.js';

/** What a run has come to so far. */
export interface RecodeTally {
  /** Reports coded again. */
  read: number;
  /** Reports with differences. */
  altered: number;
  /** Reports whose coding lines are the same, but not the rules or figures behind them. */
  otherReasons: number;
  /** Reports with new codings in the record. */
  recoded: number;
  /** Reports that changed in the record while they were coded. */
  passedOver: number;
  readonly differences: Difference[];
}

function shownLines({ line, rule }: Shown, mark: string): string[] {
  const [first = '', ...rest] = codingLines(line, '    ');
  return [`  ${mark} ${first.trimStart()}`, ...rest, colours.dim(`      by ${rule}`)];
}

function differenceLines(one: Difference): string[] {
  if (one.kind === 'added') return shownLines(one.after, colours.green('+'));
  if (one.kind === 'removed') return shownLines(one.before, colours.red('-'));
  return [...shownLines(one.before, colours.yellow('~')), ...shownLines(one.after, colours.yellow('→'))];
}

/** A report, and under it what differs. */
export function differingLines(report: Report, all: readonly Difference[]): string[] {
  const facts = [report.id, report.publisher, report.published].filter(Boolean).join(' · ');
  return [colours.bold(facts), ...all.flatMap(differenceLines), ''];
}

function counts({ added, removed, changed }: DifferenceTally): string {
  return `${added} added, ${removed} removed, ${changed} changed`;
}

/** The sums, over all and by rule. */
export function tallyLines({ read, altered, otherReasons, differences }: RecodeTally): string[] {
  const { total, rules } = tallyDifferences(differences);
  const width = Math.max(0, ...[...rules.keys()].map((name) => name.length));
  return [
    colours.bold(`${plural(read, 'report')} coded again, ${altered} altered: ${counts(total)}.`),
    ...[...rules].map(([name, tally]) => `  ${name.padEnd(width)}  ${counts(tally)}`),
    ...(otherReasons > 0 ? [`${plural(otherReasons, 'more', 'more')} the same, for other reasons.`] : []),
  ];
}

/** What became of it in the record. */
export function outcomeLines({ altered, otherReasons, recoded, passedOver }: RecodeTally, diff: boolean): string[] {
  if (diff) return altered + otherReasons > 0 ? ['Nothing was entered; without --diff it is.'] : [];
  const entered = `New codings entered of ${plural(recoded, 'report')}; what they supersede is kept.`;
  return [
    recoded > 0 ? entered : 'The record is unchanged.',
    ...(passedOver > 0 ? [`${plural(passedOver, 'report')} passed over: changed by another process meanwhile.`] : []),
  ];
}
