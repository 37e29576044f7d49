import { describe, expect, it } from 'vitest';
import { codings } from '../../../test/scene.js';
import type { Party } from '../../domain/coding.js';

const names = (parties: readonly Party[] | undefined) => (parties ?? []).map((p) => p.text).join(', ');

const RULES = `
- { rule: hit, code: ASSAULT, when: { verb: [hit] } }
- { rule: arrest, code: COERCE arrest, when: { verb: [arrest] } }
- { rule: curfew, code: COERCE curfew, when: { verb: [impose] } }
- { rule: urge, code: REQUEST, when: { verb: [urge] } }
- { rule: give, code: AID, when: { verb: [give], recipient: to } }
- { rule: resign, code: RETREAT, when: { verb: [resign], recipient: [] } }
`;

const told = (notation: string) => {
  const [event] = codings([notation], { rules: RULES }).events;
  return event ? `${names(event.actors)} > ${names(event.recipients)}` : 'nothing';
};

describe('roles left open', () => {
  it.each([
    [
      'whom the thing in the place of the recipient belongs to',
      'Norway/NNP/hit/nsubj hit=hit/VBD depots/NNS/hit/obj of/IN/Chad Chad/NNP/depots/nmod .',
      'Norway > Chad',
    ],
    [
      'nobody at home where words are said',
      'Berg/NNP/urged/nsubj urged=urge/VBD silence/NN/urged/obj in/IN/Oslo Oslo/NNP/silence/nmod .',
      'Berg > ',
    ],
    [
      'somebody abroad where words are said',
      'Berg/NNP/urged/nsubj urged=urge/VBD silence/NN/urged/obj in/IN/Chad Chad/NNP/silence/nmod .',
      'Berg > Chad',
    ],
    [
      'somebody in another place',
      'Norway/NNP/gave/nsubj gave=give/VBD grain/NN/gave/obj for/IN/Chad Chad/NNP/gave/obl .',
      'Norway > Chad',
    ],
    [
      'the ground of an act that is done to a place',
      'Norway/NNP/imposed/nsubj imposed=impose/VBD rules/NNS/imposed/obj in/IN/Chad Chad/NNP/imposed/obl .',
      'Norway > Chad',
    ],
    [
      'the makers of the words that a participle hangs on',
      'Norway/NNP/issued/nsubj issued/VBD text/NN/issued/obj urging=urge/VBG/text/acl Chad/NNP/urging/obj .',
      'Norway > Chad',
    ],
    [
      'the authorities of the place of an arrest',
      'Kabulov/NNP/arrested/nsubj:pass was/VBD/arrested/aux:pass arrested=arrest/VBN in/IN/Chad Chad/NNP/arrested/obl .',
      'Chad > Kabulov',
    ],
  ])('are filled with %s', (_, notation, wanted) => {
    expect(told(notation)).toBe(wanted);
  });

  it.each([
    [
      'by the place of an act that only words do',
      'Norway/NNP/urged/nsubj urged=urge/VBD action/NN/urged/obj in/IN/Chad Chad/NNP/urged/obl .',
      'Norway > ',
    ],
    [
      'by whom the rule does not ask for',
      'Norway/NNP/resigned/nsubj resigned=resign/VBD over/IN/Chad Chad/NNP/resigned/obl .',
      'Norway > ',
    ],
    [
      'by those who are there for an attack nobody is named for',
      'Kabulov/NNP/hit/nsubj:pass was/VBD/hit/aux:pass hit=hit/VBN in/IN/Chad Chad/NNP/hit/obl .',
      ' > Kabulov',
    ],
    [
      'by people who serve the actor',
      'Norway/NNP/gave/nsubj gave=give/VBD grain/NN/gave/obj with/IN/soldiers soldiers/NNS/gave/obl .',
      'Norway > ',
    ],
  ])('are not filled %s', (_, notation, wanted) => {
    expect(told(notation)).toBe(wanted);
  });
});
