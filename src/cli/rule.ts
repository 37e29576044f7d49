/** `chancery rule try RULE "sentence"`: what a rule of the codebook makes of a sentence. */
import type { Command } from 'commander';
import type { Trial } from '../code/coder.js';
import type { Dictionary } from '../codebook/petrarch/dictionary.js';
import { ChanceryError } from '../domain/finding.js';
import { addOverlayOptions, type OverlayOptions, overlaysOf } from './coding.js';
import { lineWithOrigin } from './codingline.js';
import { print } from './terminal.js';

function lines(trial: Trial): string[] {
  const own = trial.codings.map(lineWithOrigin);
  const others = trial.others.map((c) => `${lineWithOrigin(c)}   by ${c.trace.rule}`);
  const silent = trial.silences.map((s) => `said no: ${s}`);
  return [
    ...(own.length > 0 ? own : ['nothing']),
    ...silent,
    ...(others.length > 0 ? ['', 'Other rules:', ...others] : []),
  ];
}

/** True for a block of the dictionary: "ABANDON". */
function isBlock(dictionary: Dictionary | undefined, name: string): boolean {
  return dictionary?.verbs.some(({ block }) => block.name === name) ?? false;
}

async function tryRule(name: string, sentence: string, options: OverlayOptions): Promise<void> {
  const { openCoder } = await import('../code/coder.js');
  const overlays = await overlaysOf(options);
  const coder = await openCoder(overlays);
  try {
    if (!isBlock(overlays.dictionary, name) && !coder.codebook.rules.some((r) => r.name === name)) {
      const near = coder.codebook.rules
        .map((r) => r.name)
        .filter((n) => n.includes(name) || name.includes(n))
        .slice(0, 8);
      throw new ChanceryError(
        'option-invalid',
        `No rule is called "${name}".`,
        'Rules are named by their "rule" key in codebook/rules/en.',
        near.length > 0
          ? `Did you mean ${near.join(', ')}?`
          : 'Look for its name there, or in what chancery explain prints.',
      );
    }
    await print(lines(await coder.try(name, sentence)));
  } finally {
    await coder.close();
  }
}

/** Registers `rule try`. */
export function registerRule(program: Command): void {
  const rule = program.command('rule').description('try the rules of the codebook');
  const command = rule
    .command('try <rule> <sentence>')
    .description('show what a rule, or a verb block of a dictionary, makes of a sentence, and which clause says no');
  addOverlayOptions(command).action(tryRule);
}
