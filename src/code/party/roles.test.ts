import { describe, expect, it } from 'vitest';
import { rulesOf, scene } from '../../../test/scene.js';
import type { Party, Voice } from '../../domain/coding.js';
import { voicesOf } from '../voice/voice.js';
import { endsOf, rolesOf } from './roles.js';

const names = (parties: readonly Party[]) => parties.map((p) => p.text).join(', ');

const roles = (notation: string, when: string, word = 'hit') => {
  const { passage, clause, verbs } = scene(notation);
  const [rule] = rulesOf(`[{ rule: hit, code: ASSAULT, when: { verb: [hit], ${when} } }]`);
  if (!rule) throw new Error('no rule');
  const voices = voicesOf(passage, clause(word), verbs, undefined);
  const { actors, recipients } = rolesOf(passage, clause(word), rule, voices);
  return `${names(actors)} > ${names(recipients)}`;
};

describe('roles', () => {
  it.each([
    [
      'subject and object if the rule says nothing',
      'actor: subject',
      'Norway/NNP/hit/nsubj hit=hit/VBD Chad/NNP/hit/obj .',
      'Norway > Chad',
    ],
    [
      'the first slot that holds a party',
      'recipient: [object, on]',
      'Norway/NNP/hit/nsubj hit=hit/VBD targets/NNS/hit/obj on/IN/Chad Chad/NNP/hit/obl .',
      'Norway > Chad',
    ],
    [
      'all coordinated parties of that slot',
      'recipient: [object, on]',
      'Norway/NNP/hit/nsubj hit=hit/VBD Chad/NNP/hit/obj and/CC/Kenya Kenya/NNP/Chad/conj on/IN/Hamas Hamas/NNP/hit/obl .',
      'Norway > Chad, Kenya',
    ],
    [
      'all parties of a two-sided act as actors',
      'parties: [subject, with]',
      'Norway/NNP/hit/nsubj hit=hit/VBD with/IN/Chad Chad/NNP/hit/obl .',
      'Norway, Chad > ',
    ],
    [
      'the body that somebody is part of',
      'recipient: [object, in]',
      'Norway/NNP/hit/nsubj hit=hit/VBD planner/NN/hit/obj of/IN/Hamas Hamas/NNP/planner/nmod in/IN/Chad Chad/NNP/hit/obl .',
      'Norway > Hamas',
    ],
    ['nobody twice', 'recipient: [object]', 'Norway/NNP/hit/nsubj hit=hit/VBD Norway/NNP/hit/obj .', 'Norway > '],
    [
      'the owner of a thing',
      'recipient: [object]',
      "Norway/NNP/hit/nsubj hit=hit/VBD Chad/NNP/convoy/nmod:poss 's/POS/Chad convoy/NN/hit/obj .",
      'Norway > Chad',
    ],
    [
      'the nation of a thing',
      'recipient: [object]',
      'Norway/NNP/hit/nsubj hit=hit/VBD Russian/JJ/targets targets/NNS/hit/obj .',
      'Norway > Russian',
    ],
    [
      'who makes a thing',
      'recipient: [object]',
      'Norway/NNP/hit/nsubj hit=hit/VBD the/DT/posts posts/NNS/hit/obj that/WDT/built/obj Chad/NNP/built/nsubj built=build/VBD/posts/acl:relcl .',
      'Norway > Chad',
    ],
    [
      'the speaker behind I',
      'recipient: [object]',
      'Kabulov/NNP/said/nsubj said/VBD I/PRP/hit/nsubj hit=hit/VBD/said/ccomp Chad/NNP/hit/obj .',
      'I > Chad',
    ],
    [
      'each of those who share a noun',
      'actor: subject',
      'Russian/JJ/soldiers and/CC/Chad Chad/NNP/Russian/conj soldiers/NNS/hit/nsubj hit=hit/VBD Kenya/NNP/hit/obj .',
      'Russian, Chad soldiers > Kenya',
    ],
  ])('are %s', (_, when, notation, wanted) => {
    expect(roles(notation, when)).toBe(wanted);
  });
});

describe('the first person', () => {
  const first = (pronoun: string, voices?: readonly Voice[]) => {
    const { passage, clause, verbs } = scene(
      `Kabulov/NNP/said/nsubj said/VBD ${pronoun}/PRP/left/nsubj left/VBD/said/ccomp .`,
    );
    return endsOf(
      passage,
      clause('left'),
      ['subject'],
      voices ?? voicesOf(passage, clause('left'), verbs, undefined),
    )[0];
  };

  it('is the speaker', () => {
    expect(first('I')).toMatchObject({ text: 'I', id: 'kabulov', country: 'RUS' });
  });

  it('in the plural is whom an official speaks for', () => {
    const we = first('we');
    expect(we).toMatchObject({ text: 'we', country: 'RUS', sectors: ['GOV'] });
    expect(we).not.toHaveProperty('id');
  });

  it('is nobody where nobody is known to speak', () => {
    expect(first('we', [])).toBeUndefined();
  });
});

it('a pronoun that is judged is an act and nobody', () => {
  const { passage, clause } = scene('Norway/NNP/hit/nsubj hit=condemn/VBD it/PRP/hit/obj .');
  const it = { ...passage, mentionAt: () => passage.mentions[0] };
  const judged = (lemmas: readonly string[]) => endsOf(it, { ...clause('hit'), lemmas }, ['object'], []);
  expect(judged(['condemn'])).toEqual([]);
  expect(judged(['hit'])).toHaveLength(1);
});
