import { describe, expect, it } from 'vitest';
import { coded } from '../../test/scene.js';
import { mergeDrafts } from './merge.js';

const merged = (notation: string, options = {}) =>
  mergeDrafts(coded(notation, options).drafts).map(({ event, clause }) => {
    const parties = (list: readonly { text: string }[] = []) => list.map((p) => p.text).join(', ');
    return `${clause.lemmas[0]}: ${parties(event?.actors)} > ${parties(event?.recipients)} ${event?.counts.map((c) => c.low).join() ?? ''}`.trim();
  });

describe('drafts of one sentence', () => {
  it.each([
    [
      'that tell one act by two words are one, with what each knows',
      'The/DT/attack attack/NN/killed/nsubj by/IN/rebels rebels/NNS/attack/nmod killed/VBD nine/CD/soldiers soldiers/NNS/killed/obj .',
      ['attack: rebels > soldiers 9'],
    ],
    [
      'on one act by the same parties are one though no place links them',
      'rebels/NNS/attacked/nsubj attacked/VBD Oslo/NNP/attacked/obj and/CC/bombed bombed=bomb/VBD/attacked/conj Oslo/NNP/bombed/obj .',
      ['attack: rebels > Oslo'],
    ],
    [
      'on other parties stay apart',
      'rebels/NNS/attacked/nsubj attacked/VBD Oslo/NNP/attacked/obj and/CC/bombed Norway/NNP/bombed/nsubj bombed=bomb/VBD/attacked/conj Chad/NNP/bombed/obj .',
      ['attack: rebels > Oslo', 'bomb: Norway > Chad'],
    ],
    [
      'of another type stay apart',
      'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj and/CC/helped helped/VBD/attacked/conj Chad/NNP/helped/obj .',
      ['attack: Norway > Chad', 'help: Norway > Chad'],
    ],
    [
      'of another status stay apart where nothing links them',
      'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj but/CC/bomb did=do/VBD/bomb/aux not/RB/bomb bomb/VB/attacked/conj Chad/NNP/bomb/obj .',
      ['attack: Norway > Chad', 'bomb: Norway > Chad'],
    ],
    [
      'come in the order of the text',
      'Norway/NNP/met/nsubj met/VBD Chad/NNP/met/obj after/IN/attacks attacks/NNS/met/obl on/IN/Kenya Kenya/NNP/attacks/nmod .',
      ['meet: Norway, Chad >', 'attack:  > Kenya'],
    ],
  ])('%s', (_, notation, wanted) => {
    expect(merged(notation)).toEqual(wanted);
  });

  it('that tell one act count each kind of harm', () => {
    const rules = '[{ rule: harm, code: ASSAULT, when: { verb: [kill, wound], actor: subject, recipient: object } }]';
    const notation =
      'Ten/CD/soldiers soldiers/NNS/killed/nsubj:pass were/VBD/killed/aux:pass killed/VBN and/CC/wounded wounded/VBN/killed/conj .';
    expect(merged(notation, { rules })).toEqual(['kill:  > soldiers 10,10']);
  });

  it('that tell one act give it the time that either knows', () => {
    const notation =
      'The/DT/attack attack/NN/killed/nsubj on/IN/Tuesday Tuesday/NNP/attack/nmod by/IN/rebels rebels/NNS/attack/nmod killed/VBD soldiers/NNS/killed/obj .';
    const { drafts } = coded(notation, { times: [{ words: 'Tuesday', value: '2024-03-05' }] });
    expect(mergeDrafts([...drafts].reverse()).map((d) => d.occurred.from)).toEqual(['2024-03-05']);
  });
});
