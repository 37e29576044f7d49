/** The command `events`: filters in, the coded events that pass out, as lines, JSON or CSV. */
import type { Command } from 'commander';
import { readyRegistry } from '../codebook/ready.js';
import { type Coding, STATUSES } from '../domain/coding.js';
import { EVENT_TYPES } from '../domain/plover.js';
import { type EventFilter, events, type ToldEvent } from '../view/events.js';
import { eventTable } from '../view/eventtable.js';
import { type AskingOptions, addAskingOptions, evidenceIn, given, isoPrefix, oneOf } from './asking.js';
import { lineWithOrigin } from './codingline.js';
import { publication } from './publication.js';
import { codingLines, colours, print, wrapText } from './terminal.js';

interface EventsOptions extends AskingOptions {
  readonly type?: string;
  readonly actor?: string;
  readonly recipient?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: string;
  readonly publisher?: string;
  readonly about?: string;
  readonly csv?: boolean;
}

function filterOf(options: EventsOptions): EventFilter {
  const { actor, recipient, publisher, about } = options;
  return given({
    actor,
    recipient,
    publisher,
    about,
    type: oneOf(options.type, EVENT_TYPES, '--type'),
    status: oneOf(options.status, STATUSES, '--status'),
    since: isoPrefix(options.since, '--since'),
    until: isoPrefix(options.until, '--until'),
  });
}

function sourceOf({ report, coding }: ToldEvent): string {
  return [...publication(report), coding.id].join(', ');
}

function eventLines(event: ToldEvent): string[] {
  return [
    ...codingLines(lineWithOrigin(event.coding), ''),
    ...wrapText(`“${event.quote}”`, '  ', '   '),
    `  ${colours.dim(sourceOf(event))}`,
    ...event.linked.flatMap(({ relation, event: other }) => [
      `  ${colours.yellow(relation)}`,
      ...codingLines(lineWithOrigin(other.coding), '    '),
      `    ${colours.dim(sourceOf(other))}`,
    ]),
  ];
}

/** One event as JSON: the coding with its publisher, its sentence and the ids of what is said about it. */
type EventRow = Coding & {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly quote: string;
  /** Claims, denials, accusations and restatements of the act, whole. */
  readonly linked: readonly { readonly relation: string; readonly coding: EventRow }[];
};

function eventRow({ coding, report, quote, linked }: ToldEvent): EventRow {
  const published = report.published ?? null;
  const about = linked.map(({ relation, event }) => ({ relation, coding: eventRow(event) }));
  return { ...coding, publisher: report.publisher ?? null, published, quote, linked: about };
}

async function csvLines(found: readonly ToldEvent[]): Promise<string[]> {
  const { stringify } = await import('csv-stringify/sync');
  return [stringify(eventTable(found), { header: true }).trimEnd()];
}

async function list(options: EventsOptions): Promise<void> {
  const found = events(filterOf(options), evidenceIn(options.record), await readyRegistry());
  if (options.csv) await print(await csvLines(found));
  else if (options.json) await print(found.map((event) => JSON.stringify(eventRow(event))));
  else
    await print(
      found.length === 0
        ? ['No event passes.']
        : found.flatMap((event, i) => (i === 0 ? eventLines(event) : ['', ...eventLines(event)])),
    );
}

const EXAMPLES = `
Examples:
  $ chancery events --type ASSAULT --since 2024-03 --until 2024-03
  $ chancery events --about "concert hall"              with who claims it, denies it, is accused of it
  $ chancery events --actor Russia --csv > russia.csv`;

/** Registers `events`. */
export function registerEvents(program: Command): void {
  const command = program
    .command('events')
    .description('list coded events, in order of time')
    .option('--type <type>', 'PLOVER type, such as ASSAULT')
    .option('--actor <name>', 'who acts: a name or an id')
    .option('--recipient <name>', 'to whom')
    .option('--since <date>', 'first day, as YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--until <date>', 'last day')
    .option('--status <status>', 'happened, ongoing, historical, planned, hypothetical or denied')
    .option('--publisher <name>', 'only from this publisher')
    .option('--about <words>', 'only where the sentence, its parties or its place have these words')
    .option('--csv', 'print CSV');
  addAskingOptions(command).addHelpText('after', EXAMPLES).action(list);
}
