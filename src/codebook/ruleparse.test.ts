import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VOCABULARY } from '../../test/scene.js';
import { parseRule } from './ruleparse.js';

const GOOD = `
rule: send-aid
means: The actor sends help.
code: AID
when: { verb: [send], object: [aid-goods, food], recipient: [to, for] }
examples:
  - { says: Norway sent grain to Chad., gives: NOR > TCD AID }
  - { says: Grain was sent to Chad by Norway., gives: NOR > TCD AID }
  - { says: Norway sent troops to Chad., gives: nothing }
`;
const entry = (change: string) => ({
  ...(parse(GOOD) as Record<string, unknown>),
  ...(parse(change) as Record<string, unknown> | null),
});
const read = (change: string) => parseRule(entry(change), { file: 'rules/en/aid.yaml', line: 7 }, VOCABULARY);
const EXAMPLE = '{ says: Norway sent grain to Chad., gives: NOR > TCD AID }';

describe('a rule', () => {
  it('is read with what it leaves out filled in', () => {
    expect(read('').rule).toMatchObject({
      name: 'send-aid',
      verbs: ['send'],
      nouns: [],
      conditions: [{ slot: 'object', anyOf: ['aid-goods', 'food'] }],
      actor: ['subject'],
      recipient: ['to', 'for'],
      parties: [],
      unless: [],
      over: [],
      code: { type: 'AID', cameo: '070', contexts: [] },
      states: [],
      file: 'rules/en/aid.yaml',
      line: 7,
    });
  });

  it.each([
    [
      'a word set among its words stands for all of them',
      'when: { verb: [send], noun: [aid-goods] }',
      { nouns: ['grain', 'relief'] },
    ],
    ['a mode', 'code: RETREAT withdraw', { code: { type: 'RETREAT', mode: 'withdraw', cameo: '080' } }],
    [
      'an act to come with its mode',
      'code: REQUEST change promised RETREAT release',
      { code: { type: 'REQUEST', mode: 'change', promised: { type: 'RETREAT', mode: 'release' } } },
    ],
    [
      'a code that only CAMEO has',
      '{ code: none, cameo: "015", about: claims }',
      { code: { type: null, cameo: '015', about: 'claims' } },
    ],
    ['a CAMEO code of its own', 'cameo: "0233"', { code: { type: 'AID', cameo: '0233' } }],
    ['contexts', 'contexts: [economic, disasters]', { code: { contexts: ['economic', 'disasters'] } }],
    [
      'features and conditions under unless',
      'unless: [negated, { object: none, to: party }]',
      {
        unless: [
          'negated',
          [
            { slot: 'object', anyOf: ['none'] },
            { slot: 'to', anyOf: ['party'] },
          ],
        ],
      },
    ],
    ['one condition under unless', 'unless: { object: none }', { unless: [[{ slot: 'object', anyOf: ['none'] }]] }],
    [
      'a state with the rule’s own ends',
      'state: { relation: alliance, says: begins }',
      { states: [{ relation: 'alliance', says: 'begins', subject: ['subject'], object: ['to', 'for'], name: [] }] },
    ],
    [
      'states with ends of their own',
      'state: [{ relation: stance, says: holds, subject: of, object: [on], name: object }]',
      { states: [{ relation: 'stance', subject: ['of'], object: ['on'], name: ['object'] }] },
    ],
    ['rules that it wins over', 'over: [send, give]', { over: ['send', 'give'] }],
  ])('takes %s', (_, change, wanted) => {
    const { rule, findings } = read(change);
    expect(findings).toEqual([]);
    expect(rule).toMatchObject(wanted);
  });

  it.each([
    ['an unknown key', 'wehn: { verb: [send] }', 'unknown key "wehn"'],
    ['no name', 'rule: null', 'it has no name'],
    ['no meaning', 'means: null', 'it does not say what it means'],
    ['no words', 'when: { object: any }', 'it names no verb, noun or adjective'],
    ['no when', 'when: null', 'it names no verb, noun or adjective'],
    ['an unknown slot as condition', 'when: { verb: [send], objct: any }', 'unknown slot "objct"'],
    ['an unknown slot as actor', 'when: { verb: [send], actor: sender }', 'unknown slot "sender"'],
    ['an unknown slot as recipient', 'when: { verb: [send], recipient: [to, whither] }', 'unknown slot "whither"'],
    ['an unknown slot as party', 'when: { verb: [send], parties: [all] }', 'unknown slot "all"'],
    [
      'an unknown word set',
      'when: { verb: [send], object: aid-godos }',
      '"aid-godos" is no word set, class or PLOVER type',
    ],
    ['an unknown type as value', 'when: { verb: [send], object: HELP }', '"HELP" is no word set, class or PLOVER type'],
    [
      'an unknown set under unless',
      'unless: { object: no-such-set }',
      '"no-such-set" is no word set, class or PLOVER type',
    ],
    ['an unknown type', 'code: HELP', '"HELP" is no PLOVER event type'],
    ['an unknown mode', 'code: AID visit', 'AID has no mode "visit"'],
    ['an unknown promised type', 'code: AGREE promised HELP', '"HELP" is no PLOVER event type'],
    ['an unknown promised mode', 'code: AGREE promised RETREAT visit', 'RETREAT has no mode "visit"'],
    ['an unknown context', 'contexts: [economy]', '"economy" is no PLOVER context'],
    ['an unknown feature', 'unless: [denied]', 'unknown feature "denied" under "unless"'],
    ['an unknown relation', 'state: { relation: friendship, says: begins }', '"friendship" is no relation'],
    [
      'a state that says something else',
      'state: { relation: alliance, says: starts }',
      'a state says begins, holds, ends or does-not-hold, not "starts"',
    ],
    ['an unknown slot of a state', 'state: { relation: alliance, says: begins, name: title }', 'unknown slot "title"'],
    ['neither event nor state', 'code: null', 'it gives neither an event nor a state'],
    ['an empty state', 'state: [null]', '"undefined" is no relation'],
    ['an unknown way to speak about an act', 'about: praises', '"praises" is no way to speak about an act'],
    ['no examples', 'examples: null', 'it has fewer than two positive examples'],
    [
      'too few positive examples',
      `examples: [${EXAMPLE}, { says: No., gives: nothing }]`,
      'it has fewer than two positive examples',
    ],
    ['no example that gives nothing', `examples: [${EXAMPLE}, ${EXAMPLE}]`, 'it has no example that gives nothing'],
    [
      'an example without a line',
      `examples: [${EXAMPLE}, ${EXAMPLE}, { says: No., gives: nothing }, { says: What? }]`,
      'an example lacks "says" or "gives"',
    ],
  ])('is refused for %s, at its place and with what to do', (_, change, problem) => {
    const { rule, findings } = read(change);
    expect(rule).toBeUndefined();
    expect(findings.map((f) => f.what).join('; ')).toContain(`: ${problem}`);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        code: 'rule-invalid',
        severity: 'error',
        where: { file: 'rules/en/aid.yaml', line: 7 },
      });
      expect(finding.fix).not.toBe('');
    }
  });

  it('is told all that is wrong with it, not the first thing only', () => {
    expect(read('{ rule: null, means: null, code: HELP, over: [x], colour: red }').findings.map((f) => f.what)).toEqual(
      [
        'rule (without a name): unknown key "colour"',
        'rule (without a name): "HELP" is no PLOVER event type',
        'rule (without a name): it has no name',
        'rule (without a name): it does not say what it means',
      ],
    );
  });
});
