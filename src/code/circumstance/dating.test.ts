import { describe, expect, it } from 'vitest';
import { codings, scene } from '../../../test/scene.js';
import type { Timed } from '../../../test/treebank.js';
import { forSoLong } from './dating.js';
import { occurredAt } from './occurred.js';

const tuesday: Timed = { words: 'Tuesday', value: '2024-03-05' };
const dated = (notation: string, word: string) => {
  const { passage, clause, clauses } = scene(notation, { times: [tuesday] });
  const { from, basis } = occurredAt(clause(word), clauses, passage.report.text);
  return [from, 'implied' in basis ? basis.implied : 'said'];
};

describe('the time that a clause takes over', () => {
  it('is that of the day noun that it is a relative clause of', () => {
    const notation =
      'On/IN/Tuesday Tuesday/NNP/left/obl ,/,/day the/DT/day day/NN/Tuesday/appos Norway/NNP/attacked/nsubj attacked/VBD/day/acl:relcl Chad/NNP/attacked/obj ,/,/left Kenya/NNP/left/nsubj left/VBD .';
    expect(dated(notation, 'attacked')).toEqual(['2024-03-05', 'the day on which']);
  });

  it('is not that of a noun which is no time', () => {
    const notation =
      'On/IN/Tuesday Tuesday/NNP/left/obl ,/,/army the/DT/army army/NN/left/nsubj that/WDT/attacked/nsubj attacked/VBD/army/acl:relcl Chad/NNP/attacked/obj left/VBD .';
    expect(dated(notation, 'attacked')[0]).toBeUndefined();
  });

  it.each([
    ['when/WRB/attacked/advmod', ['2024-03-05', 'the time of the when-clause']],
    ['because/IN/attacked/mark', [undefined, 'the text gives no time']],
  ])('is that of a clause that tells when: %s', (opener, result) => {
    const notation = `Kenya/NNP/left/nsubj left/VBD ${opener} Norway/NNP/attacked/nsubj attacked/VBD/left/advcl Chad/NNP/attacked/obj Tuesday/NNP/attacked/obl:tmod .`;
    expect(dated(notation, 'left')).toEqual(result);
  });

  it('is for a change told without its day the one that the report gives it elsewhere', () => {
    const { states } = codings(
      [
        'Norway/NNP/recognised/nsubj recognised/VBD Chad/NNP/recognised/obj .',
        'Norway/NNP/recognised/nsubj recognised/VBD Chad/NNP/recognised/obj Tuesday/NNP/recognised/obl:tmod .',
        'Kenya/NNP/recognised/nsubj recognised/VBD Chad/NNP/recognised/obj .',
      ],
      { times: [tuesday] },
    );
    expect(states.map((s) => [s.subject.text, s.when.from])).toEqual([
      ['Norway', '2024-03-05'],
      ['Norway', '2024-03-05'],
      ['Kenya', undefined],
    ]);
  });
});

describe('for so long', () => {
  const years: Timed = { words: 'three years', value: 'P3Y', type: 'DURATION' };
  const since = (verb: string, published: string | undefined) => {
    const notation = `Rebels=rebel/NNS/controlled/nsubj ${verb} Chad/NNP/controlled/obj for/IN/years three/CD/years years/NNS/controlled/obl .`;
    return forSoLong(scene(notation, { times: [years] }).clause('controlled'), published)?.from;
  };

  it('reaches back from publication where it goes on', () => {
    expect(since('have/VBP/controlled/aux controlled/VBN', '2024-05-10')).toBe('2021');
  });

  it('reaches nowhere in the past tense or without publication', () => {
    expect(since('controlled/VBD', '2024-05-10')).toBeUndefined();
    expect(since('have/VBP/controlled/aux controlled/VBN', undefined)).toBeUndefined();
  });
});

describe('the time that stands beside', () => {
  const window = (notation: string, word: string, time: Timed, published?: string) => {
    const { passage, clause, clauses } = scene(notation, { times: [time] });
    const { from, to } = occurredAt(clause(word), clauses, passage.report.text, published);
    return [from, to];
  };

  it('a since-clause tells since when', () => {
    const notation =
      'Norway/NNP/held/nsubj has/VBZ/held/aux held/VBN Chad/NNP/held/obj since/IN/attacked/mark Kenya/NNP/attacked/nsubj attacked/VBD/held/advcl on/IN/Tuesday Tuesday/NNP/attacked/obl .';
    expect(window(notation, 'held', tuesday)).toEqual(['2024-03-05', undefined]);
  });

  it('"until Tuesday", told in the past before that Tuesday, means the one before', () => {
    const notation = 'Norway/NNP/held/nsubj held/VBD Chad/NNP/held/obj until/IN/Tuesday Tuesday/NNP/held/obl .';
    const until: Timed = { ...tuesday, bound: 'until' };
    expect(window(notation, 'held', until, '2024-03-03')).toEqual([undefined, '2024-02-27']);
    expect(window(notation, 'held', until, '2024-03-08')).toEqual([undefined, '2024-03-05']);
  });
});
