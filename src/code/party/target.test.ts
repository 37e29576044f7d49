import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import type { MentionType } from '../../domain/mention.js';
import type { Passage } from '../clause/passage.js';
import { partiesIn } from './roles.js';
import { withTargets } from './target.js';

const SLOTS = ['object', 'on', 'in'] as const;

/** The recipients of an act whose bridges, buses and homes are things that the report mentions. */
function targets(notation: string, word: string) {
  const { passage, clause, tree } = scene(notation);
  const typeOf = (lemma: string): MentionType => (lemma === 'bus' ? 'vehicle' : 'facility');
  const seen: Passage = {
    ...passage,
    mentionAt: (at, i) => {
      const token = at.sentence.tokens[i];
      const known = passage.mentionAt(at, i);
      if (known || !token || !['bridge', 'bus', 'home'].includes(token.lemma)) return known;
      const { start, end, text, lemma } = token;
      const readings = [{ sectors: [], why: 'a thing' }];
      return {
        index: 0,
        start,
        end,
        text,
        sentence: 0,
        head: i,
        type: typeOf(lemma),
        named: false,
        readings,
        chain: 0,
      };
    },
  };
  expect(tree.sentence.index).toBe(0);
  const told = SLOTS.flatMap((slot) => partiesIn(seen, clause(word), slot, [])).slice(0, 1);
  return withTargets(seen, clause(word), SLOTS, { actors: [], recipients: told }).recipients;
}

describe('the recipients of an act of force', () => {
  it('are the thing in its place, with the country and office of whom it belongs to', () => {
    const [home, ...rest] = targets(
      'Rebels=rebel/NNS/hit/nsubj hit/VBD the/DT/home home/NN/hit/obj of/IN/Chad Chad/NNP/home/nmod .',
      'hit',
    );
    expect(home).toMatchObject({ text: 'home', type: 'facility', country: 'TCD', id: 'TCD' });
    expect(rest).toEqual([]);
  });

  it('are each of several things, of the country in which they were hit', () => {
    const found = targets(
      'Rebels=rebel/NNS/hit/nsubj hit/VBD a/DT/bridge bridge/NN/hit/obj and/CC/bus a/DT/bus bus/NN/bridge/conj in/IN/Kenya Kenya/NNP/hit/obl .',
      'hit',
    );
    expect(found).toMatchObject([
      { text: 'bridge', type: 'facility', country: 'KEN' },
      { text: 'bus', type: 'vehicle', country: 'KEN' },
    ]);
    expect(found[0]).not.toHaveProperty('id');
  });

  it('stay the party where one stands in an earlier place', () => {
    const found = targets(
      'Rebels=rebel/NNS/hit/nsubj hit/VBD Chad/NNP/hit/obj on/IN/bridge a/DT/bridge bridge/NN/hit/obl .',
      'hit',
    );
    expect(found.map((p) => p.text)).toEqual(['Chad']);
  });
});
