import { describe, expect, it } from 'vitest';
import { scene, slotsOf } from '../../../test/scene.js';

describe('the places of an event noun', () => {
  it.each([
    [
      'its possessor acts where nobody else does',
      "Norway/NNP/attack/nmod:poss 's/POS/Norway attack/NN/failed/nsubj on/IN/Chad Chad/NNP/attack/nmod failed/VBD .",
      'attack',
      'subject: Norway; possessor: Norway; on: Chad',
    ],
    [
      'its by-phrase acts',
      'An/DT/attack attack/NN/failed/nsubj by/IN/rebels rebels/NNS/attack/nmod on/IN/Chad Chad/NNP/attack/nmod failed/VBD .',
      'attack',
      'subject: rebels; on: Chad',
    ],
    [
      'the by-phrase acts before the possessor',
      "Chad/NNP/help/nmod:poss 's/POS/Chad help/NN/failed/nsubj by/IN/Norway Norway/NNP/help/nmod failed/VBD .",
      'help',
      'subject: Norway; possessor: Chad',
    ],
    [
      'a light verb lends its subject and prepositions',
      'Norway/NNP/carried/nsubj carried=carry/VBD out/RP/carried/compound:prt an/DT/attack attack/NN/carried/obj on/IN/Chad Chad/NNP/carried/obl .',
      'attack',
      'subject: Norway; object: -; on: Chad',
    ],
    [
      'a verb that says that it happens lends its sides',
      'Attacks/NNS/erupted/nsubj erupted/VBD against/IN/Chad Chad/NNP/erupted/obl .',
      'Attacks',
      'against: Chad',
    ],
    [
      'so does a light verb over the noun that counts the acts',
      'Norway/NNP/carried/nsubj carried=carry/VBD out/RP/carried/compound:prt a/DT/series series/NN/carried/obj of/IN/attacks attacks/NNS/series/nmod .',
      'attacks',
      'subject: Norway',
    ],
    [
      'so does a light verb in the passive',
      'An/DT/attack attack/NN/carried/nsubj:pass was/VBD/carried/aux:pass carried=carry/VBN out/RP/carried/compound:prt by/IN/rebels rebels/NNS/carried/obl:agent .',
      'attack',
      'subject: rebels',
    ],
    [
      'and its participle behind the noun',
      'An/DT/attack attack/NN/failed/nsubj carried=carry/VBN/attack/acl out/RP/carried/compound:prt by/IN/rebels rebels/NNS/carried/obl:agent failed/VBD .',
      'attack',
      'subject: rebels',
    ],
    [
      'a verb with an act of its own lends nothing',
      'Norway/NNP/mourned/nsubj mourned/VBD an/DT/attack attack/NN/mourned/obj .',
      'attack',
      'subject: -',
    ],
    [
      'of stands for the object',
      'Recognition/NN/grew/nsubj of/IN/Chad Chad/NNP/Recognition/nmod grew/VBD .',
      'Recognition',
      'object: Chad; of: Chad',
    ],
    [
      'what hangs on the noun behind of is its own',
      'The/DT/withdrawal withdrawal/NN/began/nsubj of/IN/aid aid/NN/withdrawal/nmod from/IN/Chad Chad/NNP/aid/nmod began/VBD .',
      'withdrawal',
      'of: aid; from: Chad',
    ],
    [
      'a noun in apposition speaks of what it is put beside',
      'Berg/NNP/left/nsubj ,/,/ally an/DT/ally ally/NN/Berg/appos of/IN/Chad Chad/NNP/ally/nmod ,/,/ally left/VBD .',
      'ally',
      'subject: Berg; of: Chad',
    ],
    [
      'a noun with a copula speaks of its subject',
      'Norway/NNP/member/nsubj is/VBZ/member/cop a/DT/member member/NN of/IN/NATO NATO/NNP/member/nmod .',
      'member',
      'subject: Norway; of: NATO',
    ],
    [
      'a noun after remain or serve as speaks of the subject',
      'Norway/NNP/served/nsubj served=serve/VBD as/IN/ally an/DT/ally ally/NN/served/obl of/IN/Chad Chad/NNP/ally/nmod .',
      'ally',
      'subject: Norway; of: Chad',
    ],
    [
      'a noun after call speaks of the object',
      'Norway/NNP/called/nsubj called/VBD Kenya/NNP/called/obj an/DT/ally ally/NN/called/xcomp of/IN/Chad Chad/NNP/ally/nmod .',
      'ally',
      'subject: Kenya; of: Chad',
    ],
    [
      'adjectives and nouns before it are modifiers',
      'The/DT/attack Russian/JJ/attack drone/NN/attack/compound attack/NN/failed/nsubj failed/VBD .',
      'attack',
      'modifier: Russian, drone; itself: attack',
    ],
    [
      'an infinitive is its complement',
      'Norway/NNP/held/nsubj held/VBD talks/NNS/held/obj to/TO/free free/VB/talks/acl soldiers/NNS/free/obj .',
      'talks',
      'subject: Norway; complement: free',
    ],
  ])('%s', (_, notation, noun, slots) => {
    const names = slots.split('; ').map((slot) => slot.split(': ')[0] ?? '');
    expect(slotsOf(notation, noun, ...names)).toBe(slots);
  });
});

describe('the owner of a killing', () => {
  const rules = '[{ rule: kill, code: ASSAULT, when: { noun: [killing] } }]';
  const shown = (notation: string) => {
    const { clause, words } = scene(notation, { rules });
    const { slots } = clause('killing');
    return [words(slots.get('subject')), words(slots.get('object'))];
  };

  it('is whom it is done to, unless that one stands behind it', () => {
    const alone = "Berg/NNP/killing/nmod:poss 's/POS/Berg killing=killing/NN/failed/nsubj failed/VBD .";
    expect(shown(alone)).toEqual([[], ['Berg']]);
    const both =
      "Norway/NNP/killing/nmod:poss 's/POS/Norway killing=killing/NN/failed/nsubj of/IN/Berg Berg/NNP/killing/nmod failed/VBD .";
    expect(shown(both)).toEqual([['Norway'], ['Berg']]);
  });
});
