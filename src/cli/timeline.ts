/** The command `timeline`: one actor or two in, what is told of them in order of time out. */
import type { Command } from 'commander';
import { readyRegistry } from '../codebook/ready.js';
import { type Moment, timeline } from '../view/timeline.js';
import { type AskingOptions, addAskingOptions, evidenceIn } from './asking.js';
import { lineWithOrigin } from './codingline.js';
import { publication } from './publication.js';
import { codingLines, colours, print } from './terminal.js';

const DATE_WIDTH = 10;

function momentLines({ coding, report, on }: Moment): string[] {
  const source = [...publication(report), coding.id].join(', ');
  const [first = '', ...rest] = codingLines(lineWithOrigin(coding), ' '.repeat(DATE_WIDTH + 2));
  const dated = `${colours.bold((on ?? 'undated').padEnd(DATE_WIDTH))}  ${first.trimStart()}`;
  return [dated, ...rest, `${' '.repeat(DATE_WIDTH + 2)}${colours.dim(source)}`];
}

function momentJson({ coding, report, on }: Moment): string {
  return JSON.stringify({ on, publisher: report.publisher ?? null, published: report.published ?? null, coding });
}

async function show(first: string, second: string | undefined, options: AskingOptions): Promise<void> {
  const actors = second === undefined ? [first] : [first, second];
  const moments = timeline(actors, evidenceIn(options.record), await readyRegistry());
  if (options.json) await print(moments.map(momentJson));
  else
    await print(moments.length === 0 ? [`Nothing is coded of ${actors.join(' and ')}.`] : moments.flatMap(momentLines));
}

const EXAMPLES = `
Examples:
  $ chancery timeline Taliban
  $ chancery timeline Russia Taliban --json`;

/** Registers `timeline`. */
export function registerTimeline(program: Command): void {
  const command = program
    .command('timeline')
    .description('tell what is coded of an actor, or of two with each other, in order of time')
    .argument('<actor>', 'a name or an id')
    .argument('[other]', 'another, for what stands between the two');
  addAskingOptions(command).addHelpText('after', EXAMPLES).action(show);
}
