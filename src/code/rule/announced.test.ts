import { describe, expect, it } from 'vitest';
import { coded, scene } from '../../../test/scene.js';
import type { Passage } from '../clause/passage.js';
import { codeSentence } from '../clauses.js';

const first = (notation: string, rules?: string) => coded(notation, rules ? { rules } : {}).drafts[0]?.event;
const said = (speaker: string, aux: string) =>
  `${speaker}/NNP/said/nsubj said/VBD Norway/NNP/attack/nsubj ${aux}/MD/attack attack/VB/said/ccomp Chad/NNP/attack/obj .`;

describe('an act that is announced', () => {
  it('is a threat if the actor says that it may do harm, and none if somebody else says so', () => {
    expect(first(said('Berg', 'could'))).toMatchObject({ event: { type: 'THREATEN' }, promised: { type: 'ASSAULT' } });
    expect(first(said('Kabulov', 'could'))).toMatchObject({ event: { type: 'ASSAULT' }, status: 'hypothetical' });
  });

  it('is no threat if it only tells what another act is for', () => {
    const went = 'Norway/NNP/went/nsubj went=go/VBD to/TO/attack attack/VB/went/advcl Chad/NNP/attack/obj .';
    expect(first(went)).toMatchObject({ event: { type: 'ASSAULT' }, status: 'planned' });
  });

  it('is refused by one who has no intention of it', () => {
    const rules = '- { rule: intend, code: AGREE, when: { noun: [intention], actor: subject, recipient: of } }';
    const has = (no: string) =>
      `Norway/NNP/has/nsubj has=hold/VBZ ${no}/DT/intention intention/NN/has/obj of/IN/Chad Chad/NNP/intention/nmod .`;
    expect(first(has('no'), rules)).toMatchObject({ event: { type: 'REJECT' }, promised: { type: 'AGREE' } });
    expect(first(has('the'), rules)).toMatchObject({ event: { type: 'AGREE' } });
  });

  it('is promised and no threat where it is forces sent to an ally', () => {
    const rules = '- { rule: send, code: MOBILIZE troops, when: { verb: [send], recipient: to } }';
    const notation =
      'Norway/NNP/send/nsubj will/MD/send/aux send/VB troops/NNS/send/obj to/IN/Chad Chad/NNP/send/obl .';
    const { passage, tree } = scene(notation, { rules });
    const allied: Passage = { ...passage, lexicon: { ...passage.lexicon, allied: () => true } };
    const types = [passage, allied].map((p) => codeSentence(p, tree, undefined).drafts[0]?.event?.event.type);
    expect(types).toEqual(['THREATEN', 'AGREE']);
  });
});
