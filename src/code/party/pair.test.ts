import { describe, expect, it } from 'vitest';
import { codings } from '../../../test/scene.js';

const MET = 'Norway/NNP/left/nsubj and/CC/Chad Chad/NNP/Norway/conj left/VBD .';
const meeting = (...sentences: readonly string[]) =>
  codings(sentences, {
    rules: '[{ rule: meet, code: CONSULT, when: { verb: [meet], parties: [subject, object, with] } }]',
  }).events.map((e) => e.actors.map((a) => ('name' in a ? (a.id ?? a.text) : a.text)));

describe('two parties told together', () => {
  it.each([
    ['The/DT/countries two/CD/countries countries=country/NNS/met/nsubj'],
    ['Both/DT/sides sides=side/NNS/met/nsubj'],
    ['The/DT/neighbours neighbours=neighbour/NNS/met/nsubj'],
    ['The/DT/two two/CD/met/nsubj'],
  ])('are meant by %s', (subject) => {
    const { events } = codings([MET, `${subject} met/VBD .`], {
      rules: '[{ rule: meet, code: CONSULT, when: { verb: [meet], parties: [subject, object, with] } }]',
    });
    expect(events.map((e) => e.actors.map((a) => ('id' in a ? a.id : a.text)))).toEqual([['NOR', 'TCD']]);
  });

  it('are not meant by a plain plural, nor where none were told', () => {
    const plain = 'Countries=country/NNS/met/nsubj met/VBD .';
    const counted = 'The/DT/countries two/CD/countries countries=country/NNS/met/nsubj met/VBD .';
    expect(meeting(MET, plain)).toEqual([]);
    expect(meeting(counted)).toEqual([]);
  });
});
