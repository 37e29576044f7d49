import { describe, expect, it } from 'vitest';
import { coded, type Draft } from '../../test/coded.js';
import { differences, tallyDifferences } from './difference.js';

const TEXT = 'Norway attacked Chad. Kenya praised Chad.';
const ATTACK: Draft = { id: 'c-1', type: 'ASSAULT', trigger: 'attacked', actor: 'Norway', recipient: 'Chad' };
const PRAISE: Draft = {
  id: 'c-2',
  type: 'SUPPORT',
  cameo: '051',
  trigger: 'praised',
  actor: 'Kenya',
  recipient: 'Chad',
};
const events = (...drafts: readonly Draft[]) => coded('Wire', '2024-05-07', TEXT, drafts).events;

describe('differences', () => {
  it('are none between the same codings, in whatever order', () => {
    expect(differences(events(ATTACK, PRAISE), events(PRAISE, ATTACK))).toEqual([]);
  });

  it('show what came and what went, with its rule', () => {
    expect(differences(events(ATTACK), events(PRAISE)).map((d) => d.kind)).toEqual(['removed', 'added']);
    expect(differences([], events(ATTACK))).toMatchObject([{ kind: 'added', after: { id: 'c-1', rule: 'attack' } }]);
  });

  it('pair what stands on the same word as changed', () => {
    const [change] = differences(events(ATTACK), events({ ...ATTACK, type: 'COERCE' }));
    expect(change).toMatchObject({ kind: 'changed', before: { id: 'c-1' }, after: { id: 'c-1' } });
    expect(change && 'before' in change && change.before.line).toContain('ASSAULT');
    expect(change && 'after' in change && change.after.line).toContain('COERCE');
  });

  it('are tallied by kind and by rule', () => {
    const all = differences(events(ATTACK), events({ ...ATTACK, type: 'COERCE' }, PRAISE));
    const { total, rules } = tallyDifferences(all);
    expect(total).toEqual({ added: 1, removed: 0, changed: 1 });
    expect([...rules]).toEqual([['attack', { added: 1, removed: 0, changed: 1 }]]);
  });
});
