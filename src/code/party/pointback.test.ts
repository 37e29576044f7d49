import { describe, expect, it } from 'vitest';
import { codings } from '../../../test/scene.js';

const RULES = `
- { rule: met, code: CONSULT, when: { verb: [meet], parties: [subject, with] } }
- { rule: war-goes-on, state: { relation: armed-conflict, says: holds, subject: between }, when: { verb: [continue], subject: force-wars } }
- { rule: no-truce, state: { relation: ceasefire, says: holds, subject: between }, when: { verb: [be], subject: coop-truce-nouns } }
- { rule: truce-began, state: { relation: ceasefire, says: begins, subject: between }, when: { verb: [begin], subject: coop-truce-nouns } }
- { rule: truce-ended, state: { relation: ceasefire, says: ends, subject: between }, when: { verb: [end], subject: coop-truce-nouns } }
`;

const states = (...sentences: readonly string[]) =>
  codings(sentences, { rules: RULES }).states.map((s) => `${s.subject.text} ${s.says} ${s.object.text}`);

const FOUGHT = 'Norway/NNP/fought/nsubj fought=fight/VBD rebels/NNS/fought/obj .';
const TRUCE =
  'A/DT/truce truce/NN/began/nsubj between/IN/Norway Norway/NNP/truce/nmod and/CC/Chad Chad/NNP/Norway/conj began=begin/VBD .';

describe('a war or truce that names no sides', () => {
  it('has those of the truce told before, under another noun of the kind', () => {
    const ended = 'The/DT/ceasefire ceasefire/NN/ended/nsubj ended=end/VBD .';
    expect(states(TRUCE, ended)).toEqual(['Norway begins Chad', 'Norway ends Chad']);
  });

  it('has none where nothing was told before, and none of a truce told as a new one', () => {
    const ended = 'The/DT/ceasefire ceasefire/NN/ended/nsubj ended=end/VBD .';
    expect(states(ended)).toEqual([]);
    expect(states(TRUCE, ended.replace('The', 'A'))).toEqual(['Norway begins Chad']);
  });

  it('is not between two states merely told together', () => {
    const met = 'Norway/NNP/met/nsubj met=meet/VBD Chad/NNP/met/obj .';
    expect(states(met, 'The/DT/war war/NN/continued/nsubj continued=continue/VBD .')).toEqual([]);
    expect(states(FOUGHT, 'The/DT/war war/NN/continued/nsubj continued=continue/VBD .')).toEqual([]);
  });
});

describe('a pronoun for a thing', () => {
  const rules = `
- { rule: cut, state: { relation: diplomatic-relations, says: ends, object: with }, when: { verb: [cut], object: [tie] } }
- { rule: restored, state: { relation: diplomatic-relations, says: begins, object: with }, when: { verb: [restore], object: [tie] } }
`;
  const cut = (pronoun: string, verb: string) =>
    codings(
      [
        `Norway/NNP/cut/nsubj cut/VBD ties=tie/NNS/cut/obj with/IN/Chad Chad/NNP/cut/obl and/CC/restored/cc ${verb}/VBD/cut/conj ${pronoun}/PRP/restored/obj .`,
      ],
      { rules },
    ).states.map((s) => `${s.subject.text} ${s.says} ${s.object.text}`);

  it('takes the thing and its sides from the verb before', () => {
    expect(cut('them=they', 'restored=restore')).toEqual(['Norway ends Chad', 'Norway begins Chad']);
  });

  it('has the number of the thing', () => {
    expect(cut('it', 'restored=restore')).toEqual(['Norway ends Chad']);
  });
});
