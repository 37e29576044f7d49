import { describe, expect, it } from 'vitest';
import { coded, RULES } from '../../test/scene.js';

const rules = `${RULES}
- { rule: at-war, state: { relation: armed-conflict, says: holds, object: with }, when: { noun: [war] } }
- { rule: truce, state: { relation: ceasefire, says: begins, subject: between, object: with }, when: { noun: [truce] } }
- { rule: appoint, state: { relation: office, says: begins, subject: object, object: complement }, when: { verb: [name] } }
- { rule: arms, state: { relation: material-support, says: holds, subject: subject, object: object }, when: { verb: [arm] } }
- { rule: lapse, state: { relation: agreement, says: ends, subject: between, name: subject }, when: { verb: [lapse] } }
- { rule: sign, state: { relation: agreement, says: begins, object: with, name: object }, when: { verb: [sign] } }
`;

const states = (notation: string, options = {}) =>
  coded(notation, { rules, ...options }).drafts.flatMap((d) =>
    d.states.map(
      (s) =>
        `${s.subject.text} ${s.says} ${s.object.text} ${s.status}${s.reachesBack ? ' back' : ''}${s.name ? ` "${s.name}"` : ''}`,
    ),
  );

describe('a state', () => {
  it.each([
    [
      'that begins, in the past',
      'Norway/NNP/recognised/nsubj recognised/VBD Chad/NNP/recognised/obj .',
      ['Norway begins Chad happened'],
    ],
    [
      'that goes on, and has just begun, begins',
      'Norway/NNP/began/nsubj began=begin/VBD to/TO/arm/mark arm/VB/began/xcomp Chad/NNP/arm/obj .',
      ['Norway begins Chad happened'],
    ],
    [
      'that begins, in the present, holds',
      'Norway/NNP/recognise/nsubj recognise/VBP Chad/NNP/recognise/obj .',
      ['Norway holds Chad ongoing'],
    ],
    [
      'that begins, negated, does not hold',
      'Norway/NNP/recognise/nsubj did=do/VBD/recognise/aux not/RB/recognise recognise/VB Chad/NNP/recognise/obj .',
      ['Norway does-not-hold Chad happened'],
    ],
    [
      'that nobody began does not hold of the class',
      'No/DT/country country/NN/recognised/nsubj has/VBZ/recognised/aux recognised/VBN Chad/NNP/recognised/obj .',
      ['No country does-not-hold Chad happened'],
    ],
    [
      'that will begin is planned',
      'Norway/NNP/recognise/nsubj will/MD/recognise recognise/VB Chad/NNP/recognise/obj .',
      ['Norway begins Chad planned'],
    ],
    [
      'that will not begin does not hold',
      'Norway/NNP/recognise/nsubj will/MD/recognise not/RB/recognise recognise/VB Chad/NNP/recognise/obj .',
      ['Norway does-not-hold Chad happened'],
    ],
    [
      'that holds no longer ends',
      'Norway/NNP/controls/nsubj no/RB/longer/advmod longer=long/RB/controls controls/VBZ Chad/NNP/controls/obj .',
      ['Norway ends Chad ongoing'],
    ],
    [
      'that somebody ceased to keep up ends',
      'Norway/NNP/ceased/nsubj ceased/VBD to/TO/control control/VB/ceased/xcomp Chad/NNP/control/obj .',
      ['Norway ends Chad happened'],
    ],
    [
      'that nobody ceased to keep up holds',
      'Norway/NNP/ceased/nsubj never/RB/ceased ceased/VBD to/TO/control control/VB/ceased/xcomp Chad/NNP/control/obj .',
      ['Norway holds Chad happened back'],
    ],
    [
      'that still holds reaches back',
      'Norway/NNP/controls/nsubj still/RB/controls controls/VBZ Chad/NNP/controls/obj .',
      ['Norway holds Chad ongoing back'],
    ],
    [
      'that holds again has begun anew',
      'Norway/NNP/controls/nsubj controls/VBZ Chad/NNP/controls/obj again/RB/controls/advmod .',
      ['Norway begins Chad ongoing'],
    ],
    [
      'that remains reaches back',
      'Norway/NNP/remains/nsubj remains/VBZ an/DT/ally ally/NN/remains/xcomp of/IN/Chad Chad/NNP/ally/nmod .',
      ['Norway holds Chad ongoing back'],
    ],
    [
      'that somebody has not ended holds since before',
      'Norway/NNP/left/nsubj has/VBZ/left/aux not/RB/left left/VBN NATO/NNP/left/obj .',
      ['Norway holds NATO happened back'],
    ],
    ['that ends, in the past', 'Norway/NNP/left/nsubj left/VBD NATO/NNP/left/obj .', ['Norway ends NATO happened']],
    [
      'of a copula',
      'Norway/NNP/member/nsubj is/VBZ/member/cop a/DT/member member/NN of/IN/NATO NATO/NNP/member/nmod .',
      ['Norway holds NATO ongoing'],
    ],
    [
      'of a former member',
      'Norway/NNP/left/nsubj ,/,/member a/DT/member former/JJ/member member/NN/Norway/appos of/IN/NATO NATO/NNP/member/nmod ,/,/member left/VBD .',
      ['Norway holds NATO historical'],
    ],
    [
      'between all sides of a symmetric relation',
      'A/DT/truce truce/NN/held/nsubj between/IN/Norway Norway/NNP/truce/nmod ,/,/Chad Chad/NNP/Norway/conj and/CC/Kenya Kenya/NNP/Norway/conj held/VBD .',
      ['Norway begins Chad happened', 'Norway begins Kenya happened', 'Chad begins Kenya happened'],
    ],
    ['of nobody with itself', 'Norway/NNP/controls/nsubj controls/VBZ Norway/NNP/controls/obj .', []],
    [
      'of an office',
      'Norway/NNP/named/nsubj named=name/VBD Berg/NNP/named/obj defence/NN/minister/compound minister/NN/named/xcomp .',
      ['Berg begins defence minister happened'],
    ],
    [
      'with the name that its slot gives',
      'Norway/NNP/signed/nsubj signed/VBD the/DT/pact Lake/NN/pact/compound pact/NN/signed/obj with/IN/Chad Chad/NNP/signed/obl .',
      ['Norway begins Chad happened "Lake pact"'],
    ],
  ])('%s', (_, notation, wanted) => {
    expect(states(notation)).toEqual(wanted);
  });

  it('that holds since a day began then', () => {
    const notation =
      'Norway/NNP/controls/nsubj controls/VBZ Chad/NNP/controls/obj since/IN/2003 2003/CD/controls/obl .';
    const times = [{ words: 'since 2003', value: '2003', bound: 'since' as const }];
    expect(states(notation, { times })).toEqual(['Norway begins Chad ongoing']);
  });
});

describe('an agreement without parties', () => {
  it('is said of whoever signed it, if it has a name', () => {
    const lapsed = (name: string) => states(`${name} accord/NN/lapsed/nsubj lapsed=lapse/VBD .`);
    expect(lapsed('The/DT/accord Prespa/NNP/accord/compound')).toEqual(['lapsed ends lapsed happened "Prespa accord"']);
    expect(lapsed('The/DT/accord')).toEqual([]);
  });
});
