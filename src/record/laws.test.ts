/** Laws of the fold, on random records. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence, NAMES, question, RULES } from '../../test/notation.js';
import { state } from '../view/state.js';
import { isoDay, windowOf } from './day.js';

const OUTLETS = ['Herald', 'Courier', 'Gazette'];
const SAYS = ['begins', 'ends', 'holds', 'does-not-hold'];
const EPOCH = windowOf('2001-01-01')?.early ?? 0;

const day = fc.integer({ min: 0, max: 120 }).map((offset) => isoDay(EPOCH + offset));
const time = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => `since ${one}`),
  fc.constant(''),
  fc.constant('still'),
);
const relation = fc.constantFrom('ceasefire(Peru | Chile)', 'control(Kenya | Mombasa)', 'control(Norway | Mombasa)');
const saying = fc
  .tuple(relation, fc.constantFrom(...SAYS), time)
  .map(([what, says, when]) => `${what} ${says} ${when}`);
const report = fc
  .tuple(fc.constantFrom(...OUTLETS), day, fc.array(saying, { minLength: 1, maxLength: 2 }))
  .map(([outlet, published, said]) => `${outlet} ${published}: ${said.join('; ')}`);
const reports = fc.uniqueArray(report, { minLength: 1, maxLength: 7 });
const asked = fc.tuple(relation, day);

function ask(lines: readonly string[], [what, on]: readonly [string, string], knownBy: string | undefined): unknown {
  const known = knownBy === undefined ? '' : ` known ${knownBy}`;
  return state(question(`${what} on ${on}${known}`), evidence(lines), { rules: RULES, names: NAMES });
}

describe('laws', () => {
  it('gives one answer whatever the order of entry', () => {
    const shuffled = reports.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, asked, ([lines, other], question) => {
        expect(ask(other, question, undefined)).toEqual(ask(lines, question, undefined));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('never changes an answer known by an earlier day', () => {
    fc.assert(
      fc.property(reports, report, asked, (lines, late, question) => {
        const published = late.split(/[ :]/)[1] ?? '';
        const before = isoDay((windowOf(published)?.early ?? 0) - 1);
        expect(ask([...lines, late], question, before)).toEqual(ask(lines, question, before));
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it('keeps the day asked about inside the bounds that it gives', () => {
    fc.assert(
      fc.property(reports, asked, (lines, [what, on]) => {
        const [only] = state(question(`${what} on ${on}`), evidence(lines), { rules: RULES, names: NAMES });
        expect((only?.sinceWindow?.[1] ?? on) <= on).toBe(true);
        expect((only?.untilWindow?.[0] ?? '9999') > on).toBe(true);
      }),
      { seed: 3, numRuns: 150 },
    );
  });
});
