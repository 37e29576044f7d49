/** The command `state`: a question about a standing relation in, the answer with the sentences that it rests on out. */
import type { Command } from 'commander';
import { ChanceryError } from '../domain/finding.js';
import { type Answer, RELATIONS, type RelationName, type StateAnswer, type Statement } from '../domain/relation.js';
import type { Question } from '../record/question.js';
import type { CodedText } from '../record/store.js';
import { sentenceText } from '../view/passage.js';
import { state } from '../view/state.js';
import { type AskingOptions, addAskingOptions, fromRecord, given, openBackground } from './asking.js';
import { publication } from './publication.js';
import { colours, print, wrapText } from './terminal.js';

interface StateOptions extends AskingOptions {
  readonly relation: string;
  readonly subject?: string;
  readonly object?: string;
  readonly name?: string;
  readonly on?: string;
  readonly knownBy?: string;
  readonly outlet?: string;
  readonly exceptOutlet?: string;
}

const PAINT: Readonly<Record<Answer, (text: string) => string>> = {
  yes: (text) => colours.green(text),
  no: (text) => colours.red(text),
  unknown: (text) => colours.dim(text),
  contested: (text) => colours.yellow(text),
};

function relationOf(text: string): RelationName {
  const found = RELATIONS.find((relation) => relation === text.toLowerCase());
  if (found !== undefined) return found;
  throw new ChanceryError(
    'relation-unknown',
    `"${text}" is no relation.`,
    'Only the standing relations of the codebook can be asked for.',
    `Use one of ${RELATIONS.join(', ')}.`,
  );
}

function questionOf(options: StateOptions): Question {
  const { subject, object, name, knownBy, outlet, exceptOutlet } = options;
  const on = options.on ?? new Date().toISOString().slice(0, 10);
  return {
    relation: relationOf(options.relation),
    on,
    ...given({ subject, object, name, knownBy, outlet, exceptOutlet }),
  };
}

/** "since 2003, until 2025-04": what is told of the bounds of the spell. */
function boundsOf({ since, until, sinceWindow, untilWindow }: StateAnswer): string {
  const between = (window: readonly [string, string] | undefined): string =>
    window ? `between ${window[0]} and ${window[1]}` : '';
  const from = since === null ? between(sinceWindow) && `begun ${between(sinceWindow)}` : `since ${since}`;
  const to = until === null ? between(untilWindow) && `ended ${between(untilWindow)}` : `until ${until}`;
  return [from, to].filter(Boolean).join(', ');
}

const SAYS: Readonly<Record<Statement['says'], string>> = {
  begins: 'it begins',
  holds: 'it holds',
  ends: 'it ends',
  'does-not-hold': 'it does not hold',
};

/** The sentence that a statement stands in. */
function sentenceLines(statement: Statement, report: CodedText['report'] | undefined): string[] {
  const words = report === undefined ? statement.quote : sentenceText(report, statement, statement);
  return wrapText(`“${words}”`, '    ', '     ');
}

function statementLines(statement: Statement, reports: ReadonlyMap<string, CodedText['report']>): string[] {
  const source = [...publication(statement), ...(statement.inTitle ? ['title'] : [])].join(', ');
  const voices = statement.voices.length === 0 ? '' : `, according to ${statement.voices.join(', citing ')}`;
  const settles = statement.settles === undefined ? '' : colours.yellow(` (settles nothing: ${statement.settles})`);
  const head = `  ${colours.bold(source)}: ${SAYS[statement.says]}${voices}${settles}`;
  return [head, ...sentenceLines(statement, reports.get(statement.report)), `    ${colours.dim(statement.coding)}`];
}

function titleOf({ relation, subject, object, name, on, knownBy }: StateAnswer): string {
  const which = name === undefined ? '' : `, ${name}`;
  const known = knownBy === null ? '' : ` as known by ${knownBy}`;
  return `${relation}(${subject}, ${object}${which}) on ${on}${known}`;
}

function answerLines(answer: StateAnswer, reports: ReadonlyMap<string, CodedText['report']>): string[] {
  const bounds = boundsOf(answer);
  const silence =
    answer.statements.length === 0 ? 'No report says anything of it.' : 'Nothing that is said settles it.';
  const names = answer.namesKnown ? [`Known by other names: ${answer.namesKnown.join('; ')}.`] : [];
  const said = answer.lastSaid === null ? silence : `Last said of ${answer.lastSaid}.`;
  return [
    `${PAINT[answer.answer](colours.bold(answer.answer))}${bounds === '' ? '' : `, ${bounds}`}`,
    colours.dim(`${titleOf(answer)}. ${said}`),
    ...names,
    ...answer.statements.flatMap((statement) => ['', ...statementLines(statement, reports)]),
  ];
}

/** One line for a known filler of an open end. */
function fillerLine(answer: StateAnswer): string {
  const bounds = boundsOf(answer);
  return `  ${PAINT[answer.answer](answer.answer.padEnd(9))}  ${answer.subject} → ${answer.object}${bounds === '' ? '' : colours.dim(`  ${bounds}`)}`;
}

function humanLines(answers: readonly StateAnswer[], evidence: readonly CodedText[]): string[] {
  const reports = new Map(evidence.map(({ report }) => [report.id as string, report]));
  const last = answers.at(-1);
  if (last === undefined) return [];
  const others = answers.slice(0, -1);
  return [...answerLines(last, reports), ...(others.length === 0 ? [] : ['', ...others.map(fillerLine)])];
}

async function ask(options: StateOptions): Promise<void> {
  const question = questionOf(options);
  const background = await openBackground();
  const { relation, byEvent, exclusive } = background.rules.relations[question.relation];
  const events = byEvent.length > 0 || exclusive;
  const { evidence, answers } = fromRecord(options.record, (record) => {
    const bearing = record.codings({ relation, events });
    return { evidence: bearing, answers: state(question, bearing, { ...background, called: record.called() }) };
  });
  await print(options.json ? answers.map((answer) => JSON.stringify(answer)) : humanLines(answers, evidence));
}

const EXAMPLES = `
Examples:
  $ chancery state --relation control --subject Taliban --object Afghanistan --on 2022-01-01
  $ chancery state --relation recognition --object "Taliban government" --on 2025-05-01
  $ chancery state --relation sanctions --subject "United States" --object Cuba --name "trade embargo" --on 2015-08-01

Relations: ${RELATIONS.join(', ')}.`;

/** Registers `state`. */
export function registerState(program: Command): void {
  const command = program
    .command('state')
    .description('tell whether a standing relation holds on a day, since when, until when, and who says so')
    .requiredOption('--relation <relation>', 'the relation')
    .option('--subject <name>', 'who: a name or an id; any, or left out, for each that is known')
    .option('--object <name>', 'whom or what')
    .option('--on <date>', 'the day asked about, YYYY-MM-DD (default: today)')
    .option('--known-by <date>', 'count only what was published up to that day')
    .option('--name <name>', 'the one agreement, list or set of sanctions that is meant')
    .option('--outlet <name>', 'count only this publisher')
    .option('--except-outlet <name>', 'count all publishers but this one');
  addAskingOptions(command).addHelpText('after', EXAMPLES).action(ask);
}
