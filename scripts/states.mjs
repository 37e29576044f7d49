/**
 * The country packages in, codebook/actors/states.csv out: every ISO 3166-1 entry and Kosovo with its names, demonym and
 * capital. What the packages lack or get wrong stands in codebook/actors/state-names.csv, by hand.
 */
import { load, sourceOf, writeTable } from './table.mjs';

const NAMES = 'i18n-iso-countries';
const DEMONYMS = 'i18n-nationality';
const CAPITALS = 'countries-list';

// short names as news has them, where the package's first name is not that
const SHORT = {
  BRN: 'Brunei',
  CHN: 'China',
  COD: 'Democratic Republic of the Congo',
  COG: 'Republic of the Congo',
  CIV: 'Ivory Coast',
  CZE: 'Czech Republic',
  FLK: 'Falkland Islands',
  FSM: 'Micronesia',
  GMB: 'Gambia',
  IRN: 'Iran',
  LAO: 'Laos',
  MAF: 'Saint Martin',
  MDA: 'Moldova',
  MKD: 'North Macedonia',
  PSE: 'Palestine',
  RUS: 'Russia',
  SXM: 'Sint Maarten',
  SYR: 'Syria',
  TLS: 'East Timor',
  TUR: 'Turkey',
  TWN: 'Taiwan',
  TZA: 'Tanzania',
  USA: 'United States',
  VAT: 'Vatican City',
  VGB: 'British Virgin Islands',
  VIR: 'United States Virgin Islands',
  VEN: 'Venezuela',
  KOR: 'South Korea',
};
// entries of the packages that are wrong or ambiguous; state-names.csv has what is right
const WRONG = new Set([
  'WLF Welsh',
  'COD Congo',
  'COG Congo',
  'BOL Sucre',
  'SWZ Lobamba',
  'ISR Jerusalem',
  'HKG City of Victoria',
  'USA Washington D.C.',
  'CIV Yamoussoukro',
  'NLD Netherlands (Kingdom of the)',
]);

const iso3 = Object.fromEntries(load(`${NAMES}/codes.json`).map(([two, three]) => [two, three]));
const names = load(`${NAMES}/langs/en.json`).countries;
const demonyms = load(`${DEMONYMS}/langs/en.json`).nationalities;
const { countries } = load(CAPITALS);

const code = (two) => (two === 'XK' ? 'KOS' : iso3[two]);
const flat = (value) => (Array.isArray(value) ? value : [value]).filter(Boolean);

// a demonym is kept only where it is a word of its own, neither the country's name nor explained in brackets
function isDemonym(word, own) {
  return word && !/[-(,]| or | and /.test(word.replace('I-Kiribati', '')) && !own.includes(word);
}

function people(demonym) {
  if (/(ese|ss|sh|ch|ois|z)$/.test(demonym)) return undefined;
  return `${demonym}s`;
}

function rowsOf(two) {
  const id = code(two);
  const own = flat(names[two]);
  const name = SHORT[id] ?? countries[two]?.name ?? own[0];
  const row = (form, alias, source) =>
    alias && !WRONG.has(`${id} ${alias}`) ? [{ id, name, form, alias, country: id, source: sourceOf(source) }] : [];
  const demonym = isDemonym(demonyms[two], own) ? demonyms[two] : undefined;
  const aliases = new Set(
    [...own, countries[two]?.name].filter((alias) => alias && alias !== name && !/[,(]/.test(alias)),
  );
  return [
    { id, name, country: id, source: sourceOf(NAMES) },
    ...[...aliases].flatMap((alias) => row('alias', alias, own.includes(alias) ? NAMES : CAPITALS)),
    ...row('demonym', demonym, DEMONYMS),
    ...row('people', demonym && people(demonym), DEMONYMS),
    ...row('capital', countries[two]?.capital, CAPITALS),
  ];
}

// PLOVER files Western Sahara under its claimant: state-names.csv
const rows = Object.keys(names)
  .filter((two) => two !== 'EH')
  .sort((a, b) => code(a).localeCompare(code(b)))
  .flatMap(rowsOf);
writeTable('actors/states.csv', ['id', 'name', 'form', 'alias', 'country', 'sectors', 'from', 'to', 'source'], rows);
