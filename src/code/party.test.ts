import { describe, expect, it } from 'vitest';
import { scene } from '../../test/scene.js';
import { slice } from '../domain/span.js';
import { partyAt, phraseAt, sameParty, throughQuantity } from './party.js';

const party = (notation: string, word: string) => {
  const { passage, tree, at } = scene(notation);
  return { passage, tree, at, found: partyAt(passage, tree, at(word)) };
};

describe('a party', () => {
  it('has the fields of its best reading and the words of its mention', () => {
    const { found, passage } = party('Taliban/NNP/left/nsubj left/VBD .', 'Taliban');
    expect(found).toMatchObject({
      text: 'Taliban',
      id: 'taliban',
      country: 'AFG',
      sectors: ['REB'],
      type: 'organisation',
    });
    expect(found && slice(passage.report.text, found)).toBe('Taliban');
  });

  it.each([
    [
      'no country',
      'No/DT/country country/NN/left/nsubj left/VBD .',
      'country',
      { quantifier: 'any', class: 'country', text: 'No country' },
    ],
    [
      'all parties',
      'All/DT/parties parties=party/NNS/left/nsubj left/VBD .',
      'parties',
      { quantifier: 'all', class: 'party', text: 'All parties' },
    ],
    [
      'every state',
      'Every/DT/state state/NN/left/nsubj left/VBD .',
      'state',
      { quantifier: 'all', class: 'state', text: 'Every state' },
    ],
    ['nobody', 'Nobody/NN/left/nsubj left/VBD .', 'Nobody', { quantifier: 'any', class: 'any', text: 'Nobody' }],
    [
      'everyone',
      'Everyone/NN/left/nsubj left/VBD .',
      'Everyone',
      { quantifier: 'all', class: 'any', text: 'Everyone' },
    ],
    [
      'a crowd by its number alone',
      'Thousands=thousand/NNS/left/nsubj left/VBD .',
      'Thousands',
      { type: 'group', sectors: ['CVL'], text: 'Thousands' },
    ],
    [
      'those that a quantity counts',
      'Dozens=dozen/NNS/left/nsubj of/IN/rebels rebels/NNS/Dozens/nmod left/VBD .',
      'Dozens',
      { type: 'group', sectors: ['REB'], text: 'rebels' },
    ],
  ])('is %s', (_, notation, word, wanted) => {
    expect(party(notation, word).found).toMatchObject(wanted);
  });

  it.each([
    ['a class of things', 'No/DT/plan plan/NN/left/nsubj left/VBD .', 'plan'],
    ['a country that nothing more is said of', 'The/DT/country country/NN/left/nsubj left/VBD .', 'country'],
    ['a weapon', 'The/DT/rifles rifles/NNS/left/nsubj left/VBD .', 'rifles'],
    ['a pronoun that nobody is known to stand behind', 'So/RB/left they/PRP/left/nsubj left/VBD .', 'they'],
    ['one thousand', 'A/DT/thousand thousand/NN/left/nsubj left/VBD .', 'thousand'],
  ])('is not %s', (_, notation, word) => {
    expect(party(notation, word).found).toBeUndefined();
  });

  it('stands behind quantities inside quantities', () => {
    const { passage, tree, at } = scene(
      'A/DT/group group/NN/left/nsubj of/IN/dozens dozens/NNS/group/nmod of/IN/rebels rebels/NNS/dozens/nmod left/VBD .',
    );
    expect(throughQuantity(passage, tree, at('group'))).toBe(at('rebels'));
    expect(throughQuantity(passage, tree, at('left'))).toBe(at('left'));
  });

  it('is marked where it stands in the title', () => {
    const { passage, tree, at } = scene(
      ['Hamas/NNP/met/nsubj met/VBD no/DT/party party/NN/met/obj', 'Norway/NNP left/VBD/Norway/dep .'],
      { titled: true },
    );
    expect([at('Hamas'), at('party')].map((i) => partyAt(passage, tree, i)?.inTitle)).toEqual([true, true]);
  });
});

describe('two parties', () => {
  const { passage, tree, at } = scene(
    'Norway/NNP/met/nsubj met/VBD rebels/NNS/met/obj and/CC/Chad Chad/NNP/rebels/conj and/CC/party no/DT/party party/NN/Chad/conj .',
  );
  const of = (word: string) =>
    partyAt(passage, tree, at(word)) ?? { quantifier: 'any' as const, class: '', text: '', start: 0, end: 0 };

  it.each([
    ['Norway', 'Norway', true],
    ['Norway', 'Chad', false],
    ['rebels', 'rebels', true],
    ['rebels', 'Chad', false],
    ['party', 'party', true],
    ['party', 'Norway', false],
  ])('%s and %s mean one actor: %s', (a, b, same) => {
    expect(sameParty(of(a), of(b))).toBe(same);
  });

  it('are one by their id, whatever the words', () => {
    expect(sameParty(of('Norway'), { ...of('Norway'), text: 'the kingdom' })).toBe(true);
  });
});

describe('a phrase', () => {
  it('is all that stands under a word', () => {
    const { passage, tree, at } = scene('The/DT/army army/NN/left/nsubj of/IN/Chad Chad/NNP/army/nmod left/VBD .');
    expect(phraseAt(passage, tree, at('army')).text).toBe('The army of Chad');
  });
});
