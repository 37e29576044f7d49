/** The codebook's examples are its tests: each is a case of its own, run through the real weights. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coder, openCoder } from '../src/code/coder.js';
import { openCodebook } from '../src/codebook/open.js';
import type { Coding, StateCoding } from '../src/domain/coding.js';
import { lineOf, writeLine } from '../src/domain/line.js';
import { matchesLine } from '../src/domain/linematch.js';

const codebook = openCodebook();
/** RULES=assault runs the examples of rules/en/assault.yaml only. */
const only = process.env.RULES;
const rules = codebook.rules.filter((rule) => !only || rule.file.includes(only) || rule.name === only);
let coder: Coder;

beforeAll(async () => {
  coder = await openCoder({ codebook });
});
afterAll(() => coder.close());

const printed = (codings: readonly (Coding | StateCoding)[]) =>
  codings.map((c) => `    ${writeLine(lineOf(c))}  [${c.trace.rule}]`).join('\n');

describe('rule examples', () => {
  for (const rule of rules) {
    for (const example of rule.examples) {
      it(`${rule.name}: ${example.says}`, async () => {
        const trial = await coder.try(rule.name, example.says);
        const matches = trial.codings.map((c) => matchesLine(example.gives, c));
        const right = example.gives === 'nothing' ? trial.codings.length === 0 : matches.some((m) => m.ok);
        const differences = matches.flatMap((m) => (m.ok ? [] : [m.clause])).join('; ');
        const shown = `${rule.file}:${rule.line}\n  ${example.says}\n  wanted: ${example.gives}\n  got from this rule:\n${printed(trial.codings)}\n  differs in: ${differences}\n  from others:\n${printed(trial.others)}\n  said no: ${trial.silences.join('; ')}`;
        expect(right, shown).toBe(true);
      });
    }
  }
});
