import { describe, expect, it } from 'vitest';
import { type PatternAtom, parsePattern } from './pattern.js';

const SETS = new Map([
  ['TIES', [['ties'], ['trade', 'links']]],
  ['TIES_OLD', [['bonds']]],
]);

function shown(text: string) {
  const pattern = parsePattern(text, SETS);
  if ('what' in pattern) return pattern.what;
  const atom = (a: PatternAtom) => ('party' in a ? a.party : a.words.map((words) => words.join(' ')).join('|'));
  const side = (groups: typeof pattern.before) => groups.map((group) => group.map(atom).join('_')).join(' ');
  const { before, after, touches } = pattern;
  return `${side(before)}${touches.before ? '_' : ' '}*${touches.after ? '_' : ' '}${side(after)}`;
}

describe('a pattern', () => {
  it.each([
    ['* DIPLOMATIC TIES', ' * diplomatic ties'],
    ['*_OUT', ' *_out'],
    ['SO IN_AND_*_OUT_AGAIN NOW', 'so in_and_*_out_again now'],
    ['+ WAS_ * TO_ ^ FROM $', 'target was * to anyone from source'],
    ['% HAVE  *', 'several have * '],
    ['ANTI- + *', 'anti target * '],
    ['* NEW_&TIES', ' * new_ties|trade links'],
    ['* &TIES_OLD_NOW', ' * bonds_now'],
    ['* {FULL DIPLOMATIC TIES} (WITH ^)', ' * full diplomatic ties with anyone'],
  ])('%s is read as %s', (text, read) => {
    expect(shown(text)).toBe(read);
  });

  it.each([
    ['DIPLOMATIC TIES', '"DIPLOMATIC TIES" has no verb'],
    ['* AND *', '"* AND *" has two verbs'],
    ['* &BONDS', 'no set is called &BONDS'],
  ])('%s is refused', (text, what) => {
    expect(shown(text)).toBe(what);
  });

  it('weighs more, the more words it names', () => {
    const weight = (text: string) => (parsePattern(text, SETS) as { weight: number }).weight;
    expect(weight('* FULL &TIES')).toBeGreaterThan(weight('$ * + &TIES'));
    expect(weight('* FOOD')).toBeGreaterThan(weight('* (TO)'));
  });
});
