import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { slice } from '../../domain/span.js';
import type { Passage } from '../clause/passage.js';
import { partyAt, phraseAt, sameParty, spelledOut, throughQuantity } from './party.js';

const party = (notation: string, word: string) => {
  const { passage, tree, at } = scene(notation);
  return { passage, tree, at, found: partyAt(passage, tree, at(word)) };
};

describe('a party', () => {
  it('is people counted where a verb of tolls has nothing but a number', () => {
    expect(party('Norway/NNP/killed/nsubj killed=kill/VBD twelve/CD/killed/obj .', 'twelve').found).toMatchObject({
      text: 'twelve',
      type: 'group',
      sectors: ['CVL'],
    });
    expect(party('Norway/NNP/bought/nsubj bought=buy/VBD twelve/CD/bought/obj .', 'twelve').found).toBeUndefined();
  });

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

describe('a pronoun', () => {
  const { passage, tree, at } = scene('Taliban/NNP/said/nsubj said/VBD it/PRP/left/nsubj left/VBD/said/ccomp .');
  const name = passage.mentionAt(tree, at('Taliban'));
  const { text, start, end } = tree.sentence.tokens[at('it')] ?? { text: '', start: 0, end: 0 };
  const chained: Passage = {
    ...passage,
    mentionAt: (_, i) => (i === at('it') && name ? { ...name, text, start, end } : passage.mentionAt(tree, i)),
  };

  it('stands where its sentence names the actor', () => {
    const found = spelledOut(chained, tree, at('it'));
    expect(found).toMatchObject({ text: 'Taliban', id: 'taliban' });
    expect(found && slice(passage.report.text, found)).toBe('Taliban');
  });

  it('stands where an earlier sentence names the actor, if its own does not', () => {
    const told = scene(['It/PRP/left/nsubj left/VBD .', 'Taliban/NNP/fled/nsubj fled/VBD .']);
    const [name] = told.passage.mentions.filter((m) => m.text === 'Taliban');
    if (!name) throw new Error('no name');
    const later = { ...name, sentence: 2, start: 0, end: 2, text: 'It' };
    const read: Passage = { ...told.passage, mentionAt: (_, i) => (i === 0 ? later : undefined) };
    expect(spelledOut(read, told.tree, 0)).toMatchObject({ text: 'Taliban', start: name.start, id: 'taliban' });
    expect(spelledOut({ ...read, mentions: [] }, told.tree, 0)).toBeUndefined();
  });

  it('stands for nobody else, and a name for itself', () => {
    expect(spelledOut(passage, tree, at('it'))).toBeUndefined();
    expect(spelledOut(chained, tree, at('Taliban'))).toBeUndefined();
  });
});

it.each([
  ['several states', 'Several/JJ/states/amod states/NNS/left/nsubj left/VBD .', 'states'],
  ['seventy states', 'Seventy/CD/states/nummod states/NNS/left/nsubj left/VBD .', 'states'],
])('%s are a party also where none is named', (_, notation, word) => {
  expect(party(notation, word).found).toMatchObject({ type: 'place' });
  expect(party('The/DT/states states/NNS/left/nsubj left/VBD .', word).found).toBeUndefined();
});
