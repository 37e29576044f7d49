/** `chancery rule try RULE "sentence"`: what a rule of the codebook makes of a sentence. */
import type { Command } from 'commander';
import type { Trial } from '../code/coder.js';
import type { Dictionary } from '../codebook/petrarch/dictionary.js';
import { ChanceryError } from '../domain/finding.js';
import { lineOf, writeLine } from '../domain/line.js';
import { addOverlayOptions, type OverlayOptions, overlaysOf } from './coding.js';

function lines(trial: Trial): string[] {
  const own = trial.codings.map((c) => writeLine(lineOf(c)));
  const others = trial.others.map((c) => `${writeLine(lineOf(c))}   by ${c.trace.rule}`);
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
        `no rule is called "${name}"`,
        'rules are named by their "rule" key in codebook/rules',
        near.length > 0 ? `did you mean ${near.join(', ')}?` : 'look for its name in codebook/rules/en',
      );
    }
    process.stdout.write(`${lines(await coder.try(name, sentence)).join('\n')}\n`);
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
