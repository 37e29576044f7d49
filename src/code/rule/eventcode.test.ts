import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../test/scene.js';
import type { RuleCode } from '../../codebook/rule.js';
import type { EventType } from '../../domain/plover.js';
import { eventCode, goldsteinOf, promisedBy, refuse, shift } from './eventcode.js';

const words = lexicon();
const code = (type: EventType | null, mode?: string): RuleCode => ({
  type,
  ...(mode ? { mode } : {}),
  cameo: '180',
  contexts: ['military'],
});

describe('acts to come', () => {
  it.each([
    ['CONSULT', undefined, true, 'AGREE'],
    ['SUPPORT', undefined, false, 'AGREE'],
    ['COOPERATE', undefined, true, 'AGREE'],
    ['AID', undefined, true, 'AGREE'],
    ['RETREAT', 'withdraw', true, 'CONCEDE'],
    ['ASSAULT', 'aerial', true, 'THREATEN violence'],
    ['COERCE', 'arrest', true, 'THREATEN restrict'],
    ['SANCTION', undefined, true, 'THREATEN relations'],
    ['PROTEST', undefined, true, 'THREATEN'],
    ['MOBILIZE', 'troops', true, 'THREATEN'],
  ] as const)(
    '%s %s, told by the actor itself: %s, is %s, with the act under "promised"',
    (type, mode, bySelf, becomes) => {
      const shifted = shift(words, code(type, mode), 'planned', bySelf);
      expect([shifted.code.type, shifted.code.mode].filter(Boolean).join(' ')).toBe(becomes);
      expect(shifted).toMatchObject({ status: 'happened', promised: mode ? { type, mode } : { type } });
      expect(shifted.code.cameo).toBe(words.types.get(shifted.code.type ?? 'AID')?.cameo);
    },
  );

  it.each([
    ['harm that others announce', 'ASSAULT', 'planned', false],
    ['a type that has no future one', 'REJECT', 'planned', true],
    ['what happened', 'AID', 'happened', true],
    ['what may be', 'AID', 'hypothetical', true],
    ['what did not happen', 'AID', 'denied', true],
    ['what only CAMEO has a code for', null, 'planned', true],
  ] as const)('leave %s as it is', (_, type, status, bySelf) => {
    expect(shift(words, code(type), status, bySelf)).toEqual({ code: code(type), status });
  });
});

describe('an act that the actor says it will not do', () => {
  it.each([
    ['RETREAT', 'withdraw', { type: 'REJECT', mode: 'yield', cameo: '124' }],
    ['AID', undefined, { type: 'REJECT', mode: 'assist', cameo: '122' }],
    ['CONSULT', undefined, { type: 'REJECT', mode: 'meet', cameo: '125' }],
    ['SUPPORT', undefined, { type: 'REJECT', cameo: '120' }],
  ] as const)('is a refusal of %s %s', (type, mode, becomes) => {
    const refused = refuse(code(type, mode));
    expect(refused).toMatchObject({ code: becomes, status: 'happened', promised: mode ? { type, mode } : { type } });
  });

  it('is no refusal if it would do harm', () => {
    expect(refuse(code('ASSAULT'))).toBeUndefined();
  });
});

it('a threat to come is made by announcing it', () => {
  expect(shift(words, code('THREATEN'), 'planned', true)).toMatchObject({ status: 'happened' });
  expect(shift(words, code('THREATEN'), 'planned', false)).toMatchObject({ status: 'planned' });
});

describe('an event code', () => {
  it('has quad and scores of its type, the score of its mode, Goldstein’s by CAMEO', () => {
    expect(eventCode(words, code('ASSAULT'))).toMatchObject({ quad: 4, score: -9, goldstein: -9 });
    expect(eventCode(words, code('ASSAULT', 'aerial'))).toMatchObject({ quad: 4, score: -9.5, mode: 'aerial' });
    expect(eventCode(words, { ...code(null), cameo: '015' })).toMatchObject({
      type: null,
      quad: null,
      score: null,
      goldstein: null,
    });
  });

  it.each([
    ['1951', -10],
    ['070', 7],
    ['031', 4],
    ['20', null],
  ])('%s has the Goldstein score of its longest known prefix, %s', (cameo, score) => {
    expect(goldsteinOf(words, cameo)).toBe(score);
  });
});

describe('the act inside a speech act', () => {
  it.each([
    ['of the rule before that of the words', { ...code('AGREE'), promised: { type: 'AID' as const } }, { type: 'AID' }],
    ['of the words', code('REQUEST'), { type: 'COOPERATE', mode: 'x' }],
    ['none for an accusation, which is of an act done', code('ACCUSE'), undefined],
    ['none for what is no speech act', code('CONSULT'), undefined],
    ['none where only CAMEO has a code', code(null), undefined],
  ])('is %s', (_, rule, wanted) => {
    expect(promisedBy(rule, [undefined, { type: 'COOPERATE', mode: 'x' }])).toEqual(wanted);
  });
});
