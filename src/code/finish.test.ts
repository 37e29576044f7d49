import { describe, expect, it } from 'vitest';
import { codings } from '../../test/scene.js';

const ATTACK = 'Rebels=rebel/NNS/attacked/nsubj attacked/VBD Oslo/NNP/attacked/obj .';
const AID = 'Norway/NNP/helped/nsubj helped/VBD Chad/NNP/helped/obj .';

describe('codings of a report', () => {
  it('tell what speaks about what: a claim about the last act of violence before it', () => {
    const claim =
      'Hamas/NNP/claimed/nsubj claimed=claim/VBD responsibility/NN/claimed/obj for/IN/attack the/DT/attack attack/NN/responsibility/nmod .';
    const { events } = codings([ATTACK, AID, claim]);
    const attack = events.find((e) => e.event.type === 'ASSAULT');
    expect(events.find((e) => e.event.cameo === '015')?.about).toEqual({ coding: attack?.id, relation: 'claims' });
  });

  it('tell an act as done by whoever claims it, where its own words name nobody', () => {
    const claim =
      'Hamas/NNP/claimed/nsubj claimed=claim/VBD responsibility/NN/claimed/obj for/IN/attack the/DT/attack attack/NN/responsibility/nmod .';
    const bare = 'Oslo/NNP/attacked/nsubj:pass was/VBD/attacked/aux:pass attacked/VBN .';
    const actors = (...told: string[]) => codings(told).events[0]?.actors.map((p) => p.text);
    expect(actors(bare, claim)).toEqual(['Hamas']);
    const told = 'Chad/NNP/attacked/nsubj attacked/VBD Oslo/NNP/attacked/obj .';
    expect(actors(told, claim)).toEqual(['Chad']);
  });

  it('tell a bare definite noun as a restatement of the act before it', () => {
    const again = 'The/DT/attack attack/NN/ended/nsubj on/IN/Oslo Oslo/NNP/attack/nmod ended/VBD .';
    const { events } = codings([ATTACK, again]);
    expect(events[1]?.about).toEqual({ coding: events[0]?.id, relation: 'restates' });
  });

  it.each([
    ['on another party', 'The/DT/attack attack/NN/ended/nsubj on/IN/Chad Chad/NNP/attack/nmod ended/VBD .'],
    ['without article', 'An/DT/attack attack/NN/ended/nsubj on/IN/Oslo Oslo/NNP/attack/nmod ended/VBD .'],
  ])('tell none for a noun %s', (_, again) => {
    expect(codings([ATTACK, again]).events.map((e) => e.about)).toEqual([undefined, undefined]);
  });

  it('give the same sentence twice as one coding, the second place under "also"', () => {
    const { events } = codings([ATTACK, AID, ATTACK]);
    expect(events.map((e) => [e.event.type, e.span, e.also])).toEqual([
      ['ASSAULT', { start: 0, end: 21 }, [{ start: 42, end: 63 }]],
      ['AID', { start: 22, end: 41 }, []],
    ]);
  });

  it('keep a title and a sentence of the same words apart', () => {
    const { events } = codings([ATTACK, ATTACK], { titled: true });
    expect(events.map((e) => [e.inTitle ?? false, e.span.start])).toEqual([
      [true, 0],
      [false, 0],
    ]);
  });

  it('have ids of their own, the same each time', () => {
    const ids = () => codings([ATTACK, AID]).events.map((e) => e.id);
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
  });

  it('fold states that are repeated too', () => {
    const state = 'Norway/NNP/controls/nsubj controls/VBZ Chad/NNP/controls/obj .';
    expect(codings([state, state]).states.map((s) => s.also.length)).toEqual([1]);
  });
});
