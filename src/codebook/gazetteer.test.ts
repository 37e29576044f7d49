/** Places by name, from memory and packed: the two must not differ. */
import { describe, expect, it } from 'vitest';
import type { GazetteerPlace } from './actor.js';
import { gazetteerOf, packedGazetteer, packPlaces, unpackPlaces } from './gazetteer.js';
import { nameKey } from './name-key.js';

const PLACES: readonly GazetteerPlace[] = [
  { id: 'geonames:1', name: 'Tripoli', aliases: ['Tarabulus'], kind: 'city', country: 'LBY', population: 1_150_000 },
  { id: 'geonames:2', name: 'Tripoli', aliases: [], kind: 'city', country: 'LBN', population: 230_000 },
  { id: 'region:darfur', name: 'Darfur', aliases: [], kind: 'region', country: 'SDN' },
];

describe('a gazetteer', () => {
  const packed = packPlaces(PLACES);

  it.each(['Tripoli', 'Tarabulus', 'Darfur', 'Trip', 'Atlantis'])(
    'finds the same places of %s packed and in memory',
    (name) => {
      const key = nameKey(name);
      expect(packedGazetteer(packed).named(key)).toEqual(gazetteerOf(PLACES).named(key));
    },
  );

  it('keeps all places of one name, in the order of the rows', () => {
    const found = packedGazetteer(packed).named(nameKey('tripoli'));
    expect(found.map(({ place }) => place.country)).toEqual(['LBY', 'LBN']);
  });

  it('finds a place by its id, whatever its name', () => {
    expect(packedGazetteer(packed).byId('geonames:2')?.country).toBe('LBN');
    expect(gazetteerOf(PLACES).byId('region:darfur')?.name).toBe('Darfur');
    expect(packedGazetteer(packed).byId('geonames:9')).toBeUndefined();
  });

  it('has the same keys and gives back the rows it was packed from', () => {
    expect([...new Set(packedGazetteer(packed).keys())]).toEqual([...gazetteerOf(PLACES).keys()]);
    expect(unpackPlaces(packed)).toEqual(PLACES);
  });
});
