import { describe, expect, it } from 'vitest';
import type { NamedParty } from '../../domain/coding.js';
import { asGovernment, asPlace } from './party.js';

const city = { id: 'geonames:1', name: 'Oslo', country: 'NOR', sectors: [], why: 'place: Oslo (city)' };
const state = {
  id: 'NOR',
  name: 'Norway',
  country: 'NOR',
  sectors: ['GOV'] as const,
  why: 'capital: Oslo for the government',
};
const oslo = (...readings: NamedParty['readings']): NamedParty => {
  const { why: _, ...best } = readings[0] ?? city;
  return { text: 'Oslo', start: 0, end: 4, type: 'place', ...best, readings };
};

describe('a capital', () => {
  it('that is dealt with is its government, all readings kept', () => {
    expect(asGovernment(oslo(city, state))).toEqual(oslo(state, city));
  });

  it('that is held is the city, all readings kept', () => {
    expect(asPlace(oslo(state, city))).toEqual(oslo(city, state));
  });

  it('without the other reading stays what it is', () => {
    expect(asGovernment(oslo(city))).toEqual(oslo(city));
    expect(asPlace(oslo(state))).toEqual(oslo(state));
  });
});
