/** The files of codebook/actors and codebook/places in, checked plain data and findings out. */
import type { Finding } from '../domain/finding.js';
import { MENTION_TYPES, type MentionType } from '../domain/mention.js';
import { SECTORS, type Sector } from '../domain/plover.js';
import {
  type ActorData,
  type ActorKind,
  type ActorName,
  type ActorRole,
  type Agent,
  ANTECEDENT_KINDS,
  type Anaphor,
  type AntecedentKind,
  type GazetteerPlace,
  type GivenName,
  type Membership,
  NAME_FORMS,
  type NameForm,
  type VerbBearing,
} from './actor.js';
import { type CodebookFile, type Columns, type Row, readTable, rowFinding } from './table.js';

const ACTOR_FILES: Readonly<Record<string, ActorKind>> = {
  'actors/states.csv': 'state',
  'actors/state-names.csv': 'state',
  'actors/organisations.csv': 'organisation',
  'actors/armed-groups.csv': 'armed-group',
  'actors/parties.csv': 'party',
  'actors/leaders.csv': 'person',
  'actors/peoples.csv': 'people',
};

const ACTOR_COLUMNS: Columns = {
  required: ['id', 'name', 'source'],
  optional: ['form', 'alias', 'country', 'sectors', 'role', 'from', 'to'],
};
const MEMBERSHIP_COLUMNS: Columns = { required: ['id', 'organisation', 'as', 'source'], optional: ['from', 'to'] };
const OFFICE_COLUMNS: Columns = { required: ['role', 'sectors', 'source'], optional: [] };
const AGENT_COLUMNS: Columns = { required: ['noun', 'type', 'source'], optional: ['sectors', 'generic'] };
const BEARING_COLUMNS: Columns = { required: ['verb', 'bearing', 'source'], optional: [] };
const ANAPHOR_COLUMNS: Columns = { required: ['noun', 'stands_for', 'source'], optional: [] };
const GIVEN_COLUMNS: Columns = { required: ['name', 'pronoun', 'source'], optional: [] };
const CITY_COLUMNS: Columns = { required: ['name', 'country', 'lat', 'lon', 'geonames'], optional: ['population'] };
const REGION_COLUMNS: Columns = { required: ['name', 'country', 'source'], optional: ['alias', 'lat', 'lon'] };

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Names in `country` beside ISO alpha-3: the codes that PLOVER uses where an actor has no country. */
const COUNTRY = /^[A-Z]{3}$/;

interface Draft {
  id: string;
  kind: ActorKind;
  name: string;
  names: ActorName[];
  roles: ActorRole[];
}

/**
 * Reads all actor and place files. A file that is missing counts as empty; every problem is a finding of code
 * `actors-invalid` with file and line, and the row is left out.
 */
export function parseActors(files: readonly CodebookFile[]): { data: ActorData; findings: Finding[] } {
  const findings: Finding[] = [];
  const rows = (file: string, columns: Columns): readonly Row[] => {
    const source = files.find((f) => f.file === file);
    if (!source) return [];
    const table = readTable(source, columns);
    findings.push(...table.findings);
    return table.rows.filter((row) => checkRow(row, findings));
  };
  const drafts = new Map<string, Draft>();
  for (const [file, kind] of Object.entries(ACTOR_FILES)) {
    for (const row of rows(file, ACTOR_COLUMNS)) addActorRow(drafts, row, kind, findings);
  }
  const memberships = rows('actors/memberships.csv', MEMBERSHIP_COLUMNS).map(toMembership);
  const agents = [
    ...rows('actors/offices.csv', OFFICE_COLUMNS).map(toOffice),
    ...rows('actors/agents.csv', AGENT_COLUMNS).map(toAgent),
  ];
  const places = [
    ...mergeAliases(rows('places/regions.csv', REGION_COLUMNS)),
    ...rows('places/cities.csv', CITY_COLUMNS).map((row) => toPlace(row, 'city')),
  ];
  const bearings = rows('actors/bearings.csv', BEARING_COLUMNS).map(toBearing);
  const anaphors = rows('actors/anaphors.csv', ANAPHOR_COLUMNS).map(toAnaphor);
  const givenNames = rows('actors/given-names.csv', GIVEN_COLUMNS).map(toGivenName);
  return {
    data: { actors: [...drafts.values()], memberships, agents, places, bearings, anaphors, givenNames },
    findings,
  };
}

function checkRow(row: Row, findings: Finding[]): boolean {
  const problem = dateProblem(row) ?? sectorProblem(row) ?? countryProblem(row) ?? choiceProblem(row);
  if (problem) findings.push(problem);
  return problem === undefined;
}

function dateProblem(row: Row): Finding | undefined {
  const { from, to } = row.cells;
  for (const date of [from, to]) {
    if (date && !DATE.test(date))
      return rowFinding(
        row,
        `"${date}" is no date`,
        'periods are compared as ISO dates',
        'write 2021, 2021-08 or 2021-08-15',
      );
  }
  if (from && to && to < from)
    return rowFinding(
      row,
      `the period ends (${to}) before it begins (${from})`,
      'no day lies in it',
      'exchange or correct the two dates',
    );
  return undefined;
}

function sectorProblem(row: Row): Finding | undefined {
  const unknown = sectorsOf(row).find((s) => !SECTORS.includes(s));
  return (
    unknown &&
    rowFinding(
      row,
      `"${unknown}" is no sector`,
      'sectors are the 25 of PLOVER',
      `one or more of ${SECTORS.join(' ')}, separated by spaces`,
    )
  );
}

function countryProblem(row: Row): Finding | undefined {
  const country = row.cells.country;
  if (!country || COUNTRY.test(country)) return undefined;
  return rowFinding(
    row,
    `"${country}" is no country code`,
    'countries are ISO 3166-1 alpha-3',
    'write three capitals, for example AFG, KOS or IGO',
  );
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  form: NAME_FORMS,
  type: MENTION_TYPES,
  as: ['member', 'permanent-member', 'branch'],
  bearing: ['friendly', 'hostile'],
  pronoun: ['he', 'she'],
  generic: ['yes'],
};

function choiceProblem(row: Row): Finding | undefined {
  for (const [column, choices] of Object.entries(CHOICES)) {
    const value = row.cells[column];
    if (value && !choices.includes(value))
      return rowFinding(row, `${column} "${value}" is unknown`, 'the column is closed', `one of ${choices.join(', ')}`);
  }
  return undefined;
}

function addActorRow(drafts: Map<string, Draft>, row: Row, kind: ActorKind, findings: Finding[]): void {
  const { id = '', name = '', alias, form } = row.cells;
  const draft = drafts.get(id) ?? {
    id,
    kind,
    name,
    names: [{ text: name, form: kind === 'people' ? 'people' : 'name' }],
    roles: [],
  };
  if (draft.name !== name) {
    findings.push(
      rowFinding(
        row,
        `${id} is called "${name}" here and "${draft.name}" before`,
        'an id has one name',
        'keep one in the column name and put the other in alias',
      ),
    );
    return;
  }
  drafts.set(id, draft);
  if (alias) draft.names.push({ text: alias, form: nameForm(alias, form), ...period(row) });
  else draft.roles.push(toRole(row));
}

function nameForm(alias: string, form: string | undefined): NameForm {
  if (form) return form as NameForm;
  return /^[A-Z][A-Z0-9.&-]+$/.test(alias) ? 'acronym' : 'alias';
}

function toRole(row: Row): ActorRole {
  const { country, role } = row.cells;
  return { ...(country ? { country } : {}), sectors: sectorsOf(row), ...(role ? { role } : {}), ...period(row) };
}

function period(row: Row): { from?: string; to?: string } {
  const { from, to } = row.cells;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function sectorsOf(row: Row): Sector[] {
  return (row.cells.sectors?.split(/\s+/) ?? []) as Sector[];
}

function toMembership(row: Row): Membership {
  const { id = '', organisation = '', as } = row.cells;
  return { id, organisation, as: as as Membership['as'], ...period(row) };
}

function toOffice(row: Row): Agent {
  return { noun: row.cells.role ?? '', type: 'person', sectors: sectorsOf(row), generic: false, office: true };
}

function toAgent(row: Row): Agent {
  const { noun = '', type, generic } = row.cells;
  return { noun, type: type as MentionType, sectors: sectorsOf(row), generic: generic === 'yes', office: false };
}

function toAnaphor(row: Row): Anaphor {
  return {
    noun: row.cells.noun ?? '',
    standsFor: (row.cells.stands_for ?? '').split(/\s+/).filter((k): k is AntecedentKind => isAntecedent(k)),
  };
}

function toGivenName(row: Row): GivenName {
  return { name: row.cells.name ?? '', pronoun: row.cells.pronoun as GivenName['pronoun'] };
}

function isAntecedent(kind: string): kind is AntecedentKind {
  return (ANTECEDENT_KINDS as readonly string[]).includes(kind);
}

function toBearing(row: Row): VerbBearing {
  return { verb: row.cells.verb ?? '', bearing: row.cells.bearing as VerbBearing['bearing'] };
}

function toPlace(row: Row, kind: GazetteerPlace['kind'], aliases: readonly string[] = []): GazetteerPlace {
  const { name = '', country = '', lat, lon, geonames, population } = row.cells;
  const id = geonames ? `geonames:${geonames}` : `region:${name.toLowerCase().replaceAll(' ', '-')}`;
  return {
    id,
    name,
    aliases,
    kind,
    country,
    ...(lat && lon ? { lat: Number(lat), lon: Number(lon) } : {}),
    ...(geonames ? { geonames: Number(geonames) } : {}),
    ...(population ? { population: Number(population) } : {}),
  };
}

/** Rows of one region name: those with an alias give it a further name, the others are the region. */
function mergeAliases(rows: readonly Row[]): GazetteerPlace[] {
  const aliases = new Map<string, string[]>();
  for (const row of rows) {
    const { name = '', alias } = row.cells;
    if (alias) aliases.set(name, [...(aliases.get(name) ?? []), alias]);
  }
  return rows.filter((row) => !row.cells.alias).map((row) => toPlace(row, 'region', aliases.get(row.cells.name ?? '')));
}
