import { describe, expect, it } from 'vitest';
import { coded, scene } from '../../../test/scene.js';
import { matchesOf } from './match.js';

const sentence = 'Norway/NNP/sent/nsubj sent=send/VBD relief/NN/sent/obj to/IN/Chad Chad/NNP/sent/obl .';

const matches = (rules: string, notation = sentence, word = 'sent', features: readonly string[] = []) => {
  const { passage, clause } = scene(notation, { rules });
  return matchesOf(passage, clause(word), new Set(features), new Map());
};
const winners = (rules: string) =>
  matches(rules).matches.map((m) => `${m.rule.name}${m.beaten.length > 0 ? ` beats ${m.beaten.join(', ')}` : ''}`);

const SEND = '{ rule: send, code: COOPERATE, when: { verb: [send] } }';

describe('of two rules that hold', () => {
  it.each([
    [
      'the one that asks for more wins',
      `[${SEND}, { rule: send-aid, code: AID, when: { verb: [send], object: aid-goods } }]`,
      ['send-aid beats send'],
    ],
    [
      'in whatever order they stand',
      `[{ rule: send-aid, code: AID, when: { verb: [send], object: aid-goods } }, ${SEND}]`,
      ['send-aid beats send'],
    ],
    [
      'the one that asks for a narrower kind wins',
      '[{ rule: wide, code: COOPERATE, when: { verb: [send], to: party } }, { rule: narrow, code: AID, when: { verb: [send], to: country } }]',
      ['narrow beats wide'],
    ],
    [
      'the one that knows fewer words wins',
      '[{ rule: many, code: COOPERATE, when: { verb: [send, give] } }, { rule: few, code: AID, when: { verb: [send] } }]',
      ['few beats many'],
    ],
    [
      'the one that names the other wins',
      `[${SEND}, { rule: give, code: AID, over: [send], when: { verb: [send] } }]`,
      ['give beats send'],
    ],
    [
      'also over one that asks for more',
      '[{ rule: bare, code: AID, over: [full], when: { verb: [send] } }, { rule: full, code: COOPERATE, when: { verb: [send], object: any } }]',
      ['bare beats full'],
    ],
    [
      'both stay if each asks for something else',
      '[{ rule: what, code: AID, when: { verb: [send], object: relief } }, { rule: whom, code: COOPERATE, when: { verb: [send], to: country } }]',
      ['what', 'whom'],
    ],
  ])('%s', (_, rules, wanted) => {
    expect(winners(rules)).toEqual(wanted);
  });

  it('and do not differ so, both codings are kept and the conflict is a finding', () => {
    const rules =
      '[{ rule: what, code: AID, when: { verb: [send], recipient: to, object: relief } }, { rule: whom, code: COOPERATE, when: { verb: [send], recipient: to, to: country } }]';
    const { drafts, findings } = coded(sentence, { rules });
    expect(drafts.map((d) => d.event?.event.type)).toEqual(['AID', 'COOPERATE']);
    expect(findings).toMatchObject([{ code: 'rule-conflict', severity: 'note', where: { start: 7, end: 11 } }]);
    expect(findings[0]?.what).toContain('what and whom');
  });

  it('and give the same code, there is no conflict', () => {
    const rules =
      '[{ rule: what, code: AID, when: { verb: [send], object: relief } }, { rule: whom, code: AID, when: { verb: [send], to: country } }]';
    expect(coded(sentence, { rules }).findings).toEqual([]);
  });
});

describe('a rule', () => {
  it.each([
    ['a condition that nothing meets', 'when: { verb: [send], object: rifle }', 'object: rifle'],
    ['a condition on an empty slot', 'when: { verb: [send], against: any }', 'against: any'],
    ['a slot that should be empty', 'when: { verb: [send], to: none }', 'to: none'],
    ['a feature', 'when: { verb: [send] }, unless: [negated]', 'unless negated'],
    [
      'conditions that all hold',
      'when: { verb: [send] }, unless: { object: relief, to: party }',
      'unless object: relief and to: party',
    ],
  ])('stays silent by %s, and says so', (_, rest, clause) => {
    const { matches: none, silences } = matches(`[{ rule: send, code: AID, ${rest} }]`, sentence, 'sent', ['negated']);
    expect(none).toEqual([]);
    expect(silences).toEqual([{ rule: 'send', clause }]);
  });

  it('speaks where only one of the conditions under unless holds', () => {
    expect(
      winners('[{ rule: send, code: AID, when: { verb: [send] }, unless: { object: relief, to: person } }]'),
    ).toEqual(['send']);
  });

  it('names what it used', () => {
    const { matches: found } = matches(
      '[{ rule: send, code: AID, when: { verb: [send], object: relief, to: party } }]',
    );
    expect(scene(sentence).words(found[0]?.used)).toEqual(['relief', 'Chad']);
  });

  it('for a phrasal verb is asked before those for the bare one, which speak if it stays silent', () => {
    const notation = 'Norway/NNP/sent/nsubj sent=send/VBD off/RP/sent/compound:prt relief/NN/sent/obj .';
    const found = (object: string) =>
      matches(`[${SEND}, { rule: send-off, code: AID, when: { verb: [send off], object: ${object} } }]`, notation)
        .matches;
    expect(found('relief').map((m) => m.rule.name)).toEqual(['send-off']);
    expect(found('rifle').map((m) => m.rule.name)).toEqual(['send']);
  });

  it('for a verb does not hold of the noun', () => {
    const { passage, tree } = scene('Aid/NN/came/nsubj came=come/VBD .', {
      rules: '[{ rule: aid, code: AID, when: { verb: [aid] } }]',
    });
    expect([passage.lexicon.eventWords.size, tree.children.length]).toEqual([0, 3]);
  });
});
