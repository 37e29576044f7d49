import { describe, expect, it } from 'vitest';
import { coded, scene } from '../../test/scene.js';
import type { Passage } from './clause/passage.js';
import { codeSentence } from './clauses.js';

const first = (notation: string, options = {}) => {
  const [draft] = coded(notation, options).drafts;
  if (!draft) throw new Error('nothing coded');
  return draft;
};
const TIMED = 'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj in/IN/2003 2003/CD/attacked/obl .';
const times = [{ words: '2003', value: '2003' }];

describe('a draft', () => {
  it('makes an act long before the report historical, and one of its own days not', () => {
    expect(first(TIMED, { times, published: '2024-03-05' }).event?.status).toBe('historical');
    expect(first(TIMED, { times, published: '2004-01-05' }).event?.status).toBe('happened');
    expect(first(TIMED, { times }).event?.status).toBe('happened');
  });

  it('gives a promise the one whom the promised act is for', () => {
    const { event } = first(
      'Norway/NNP/promised/nsubj promised/VBD to/TO/help help/VB/promised/xcomp Chad/NNP/help/obj .',
    );
    expect(event).toMatchObject({ event: { type: 'AGREE' }, status: 'happened', promised: { type: 'AID' } });
    expect([event?.actors, event?.recipients].map((list) => list?.map((p) => p.text))).toEqual([['Norway'], ['Chad']]);
  });

  it('takes harm that somebody else foretells for a plan, and harm that the actor announces for a threat', () => {
    const will = (speaker: string) =>
      `${speaker}/NNP/said/nsubj said/VBD Norway/NNP/attack/nsubj will/MD/attack attack/VB/said/ccomp Chad/NNP/attack/obj .`;
    expect(first(will('Kabulov')).event).toMatchObject({ event: { type: 'ASSAULT' }, status: 'planned' });
    expect(first(will('Berg')).event).toMatchObject({
      event: { type: 'THREATEN', mode: 'violence' },
      promised: { type: 'ASSAULT' },
    });
  });

  it('takes what somebody will not do for a refusal, and what somebody did not do for nothing of the kind', () => {
    const help = (aux: string) =>
      first(`Norway/NNP/help/nsubj ${aux}/help/aux not/RB/help help/VB Chad/NNP/help/obj .`).event;
    expect(help('will/MD')).toMatchObject({ event: { type: 'REJECT', mode: 'assist' }, status: 'happened' });
    expect(help('did=do/VBD')).toMatchObject({ event: { type: 'AID' }, status: 'denied' });
  });

  it('names the weapons', () => {
    const { event } = first(
      'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj with/IN/rifles rifles/NNS/attacked/obl .',
    );
    expect(event?.instruments).toEqual([{ text: 'rifles', start: 26, end: 32 }]);
  });

  it('names a weapon without its article, and no part of its name again', () => {
    const { passage, tree, at } = scene(
      'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj with/IN/rifles the/DT/rifles assault/NN/rifles rifles/NNS/attacked/obl .',
    );
    const whole = passage.mentionAt(tree, at('rifles'));
    if (!whole) throw new Error('no weapon');
    const part = { ...whole, start: 30, end: 37, text: 'assault' };
    const seen: Passage = {
      ...passage,
      mentionAt: (t, i) =>
        i === at('rifles') ? { ...whole, start: 26 } : i === at('assault') ? part : passage.mentionAt(t, i),
    };
    const [draft] = codeSentence(seen, tree, undefined).drafts;
    expect(draft?.event?.instruments).toEqual([{ text: 'assault rifles', start: 30, end: 44 }]);
  });

  it('has no event where no party stands in its places, and none for what ceased', () => {
    expect(first('It/PRP/helped/nsubj helped/VBD things/NNS/helped/obj .')).not.toHaveProperty('event');
    const ceased =
      'Norway/NNP/ceased/nsubj ceased/VBD to/TO/recognise recognise/VB/ceased/xcomp Chad/NNP/recognise/obj .';
    expect(first(ceased)).not.toHaveProperty('event');
    expect(first(ceased).states).toMatchObject([{ says: 'ends' }]);
  });

  it.each([
    ['a full act of a verb', 'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj .', 0.95],
    ['an act without actor', 'It/PRP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj .', 0.75],
    ['an act on nobody', 'Norway/NNP/attacked/nsubj attacked/VBD .', 0.85],
    [
      'a bare noun',
      "Norway/NNP/attack/nmod:poss 's/POS/Norway attack/NN/ended/nsubj on/IN/Chad Chad/NNP/attack/nmod ended/VBD .",
      0.85,
    ],
    [
      'an act in a clause of another',
      'Kabulov/NNP/said/nsubj said/VBD Norway/NNP/attacked/nsubj attacked/VBD/said/ccomp Chad/NNP/attacked/obj .',
      0.93,
    ],
    ['an act that may happen', 'Norway/NNP/attack/nsubj might/MD/attack attack/VB Chad/NNP/attack/obj .', 0.85],
    ['a distanced act', 'Norway/NNP/attacked/nsubj reportedly/RB/attacked attacked/VBD Chad/NNP/attacked/obj .', 0.75],
  ])('is as sure of %s as what is missing lets it be', (_, notation, confidence) => {
    expect(first(notation).confidence).toBe(confidence);
  });

  it('tells its rule, status, slots and what gave way', () => {
    const rules =
      '[{ rule: wide, code: ASSAULT, when: { verb: [attack] } }, { rule: narrow, code: ASSAULT, when: { verb: [attack], object: country } }]';
    const { trace } = first('Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj .', { rules });
    expect(trace).toMatchObject({ rule: 'narrow', span: { start: 7, end: 15 } });
    expect(trace.children?.map((c) => c.rule)).toEqual([
      'status: happened',
      'slot: subject',
      'slot: object',
      'gave way: wide',
    ]);
  });
});
