import { describe, expect, it } from 'vitest';
import { codings } from '../../test/scene.js';

const tuesday = { words: 'Tuesday', value: '2024-03-05' };
const recognition = (sentences: readonly string[]) =>
  codings(sentences, { times: [tuesday], published: '2024-03-06' }).states.map((s) => [
    s.says,
    s.status,
    s.withdraws && { outlet: s.withdraws.outlet, told: s.withdraws.told?.from },
  ]);

const told = (teller: string, ...more: readonly string[]) =>
  [
    teller,
    'reported=report/VBD Tuesday/NNP/reported/obl:tmod that/IN/recognised/mark',
    'Norway/NNP/recognised/nsubj had/VBD/recognised/aux recognised/VBN/reported/ccomp Chad/NNP/recognised/obj',
    ...more,
    '.',
  ].join(' ');
const own = 'this/DT/newspaper newspaper/NN/reported/nsubj';

describe('a correction', () => {
  it('in the next sentence withdraws what the outlet told', () => {
    const wrong = 'That/DT/wrong/nsubj was/VBD/wrong/cop wrong/JJ .';
    expect(recognition([told(own), wrong])).toEqual([['begins', 'denied', { outlet: undefined, told: '2024-03-05' }]]);
  });

  it('may be an adverb of the telling', () => {
    expect(recognition([told(`${own} wrongly/RB/reported`)])).toEqual([
      ['begins', 'denied', { outlet: undefined, told: '2024-03-05' }],
    ]);
  });

  it('may be that of another outlet, which withdrew its item', () => {
    const other = 'a/DT/station station/NN/reported/nsubj';
    const back = 'and/CC/withdrew withdrew=withdraw/VBD/reported/conj the/DT/item item/NN/withdrew/obj';
    expect(recognition([told(other, back)])).toEqual([['begins', 'denied', { outlet: 'station', told: '2024-03-05' }]]);
  });

  it('is none where nothing is taken back', () => {
    const right = 'That/DT/wrong/nsubj was/VBD/wrong/cop not/RB/wrong wrong/JJ .';
    expect(recognition([told(own)])[0]?.slice(1)).toEqual(['historical', undefined]);
    expect(recognition([told(own), right])[0]?.slice(1)).toEqual(['historical', undefined]);
  });

  it('is none where a speaker who is no outlet is said to be wrong', () => {
    const wrong = 'That/DT/wrong/nsubj was/VBD/wrong/cop wrong/JJ .';
    expect(recognition([told('Kabulov/NNP/reported/nsubj'), wrong])[0]?.[2]).toBeUndefined();
  });

  it('by a negated clause says the opposite of what was told, and keeps what is right', () => {
    const sentence =
      'Norway/NNP/recognised/nsubj not/RB/recognised recognised/VBD Chad/NNP/recognised/obj ,/,/reported as/IN/reported/mark we/PRP/reported/nsubj reported=report/VBD/recognised/advcl Tuesday/NNP/reported/obl:tmod .';
    expect(recognition([sentence])).toEqual([
      ['does-not-hold', 'happened', undefined],
      ['holds', 'denied', { outlet: undefined, told: '2024-03-05' }],
    ]);
  });

  it('leaves no event that happened', () => {
    const wrong = 'It/PRP/wrong/nsubj was/VBD/wrong/cop wrong/JJ .';
    const { events } = codings([told(own), wrong], { times: [tuesday] });
    expect(events.map((e) => [e.event.type, e.status])).toEqual([['SUPPORT', 'denied']]);
  });
});
