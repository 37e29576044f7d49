/** Chained drafts in, nouns and titled persons without a country given that of the setting: the place told with them, or the report's only country. */
import type { Reading } from '../domain/mention.js';
import type { Sector } from '../domain/plover.js';
import type { Draft, Neighbours } from './draft.js';
import { placeOf } from './tree.js';

const ACTORS = new Set(['person', 'group', 'organisation']);

/** Adds the country of the setting where only one comes into question. */
export function placeNouns(drafts: readonly Draft[], neighbours: Neighbours): void {
  const report = onlyCountry(drafts);
  const dateline = datelineCountry(drafts);
  for (const draft of drafts) {
    const [reading, ...rest] = draft.readings;
    if (!reading || !needsCountry(draft, reading)) continue;
    const here = onlyCountry(neighbours(draft, 0).filter(isSetting));
    const alike = sameSector(draft, reading, neighbours(draft, NEAR));
    const home = reading.sectors.some((sector) => INSTITUTIONS.has(sector)) ? dateline : undefined;
    const country = here ?? alike?.country ?? home ?? report ?? onlyCountry(neighbours(draft, 1));
    if (!country) continue;
    const why = whyOf(here, alike, home);
    draft.readings = [{ ...reading, country, why: `${reading.why}; country of ${why}` }, ...rest];
  }
}

function whyOf(here: string | undefined, alike: { why: string } | undefined, home: string | undefined): string {
  if (here) return 'the place told with it';
  if (alike) return `"${alike.why}" before it`;
  return home ? 'the dateline' : 'the only country told so far';
}

/** Sectors of the bodies that a state has one of: "the Supreme Court" under a dateline is that country's. */
const INSTITUTIONS: ReadonlySet<Sector> = new Set(['GOV', 'JUD', 'LEG', 'MIL', 'COP']);
/** Hosts of other countries' talks: a dateline there says little of whose minister speaks. */
const HOSTS = new Set(['CHE', 'BEL', 'AUT', 'QAT']);

/** The country of the capital that the report is datelined from. */
function datelineCountry(drafts: readonly Draft[]): string | undefined {
  const place = drafts.find(({ sentence, type }) => {
    const tokens = sentence.tokens;
    const isDateline =
      !sentence.inTitle && sentence.paragraph === 0 && /^(-{1,2}|–|—|:)$/.test(tokens.at(-1)?.text ?? '');
    return isDateline && type === 'place' && !tokens.some((token) => token.upos === 'VERB');
  });
  const capital = place?.readings.some(({ why }) => why.startsWith('capital'));
  const country = place?.readings[0]?.country;
  return capital && country && !HOSTS.has(country) ? country : undefined;
}

function needsCountry(draft: Draft, reading: Reading): boolean {
  const body = draft.sort === 'name' && draft.type === 'organisation' && draft.found === undefined;
  const isTold = draft.sort === 'noun' || body || (draft.type === 'person' && reading.role !== undefined);
  return (
    isTold &&
    ACTORS.has(draft.type) &&
    reading.country === undefined &&
    reading.id === undefined &&
    reading.sectors.length > 0
  );
}

/** A place where something happens, not one that acts. */
function isSetting(draft: Draft): boolean {
  return draft.type === 'place' && draft.sort === 'name' && placeOf(draft.sentence, draft.head) === 'locative';
}

function onlyCountry(drafts: readonly Draft[]): string | undefined {
  const countries = new Set(
    drafts.flatMap((d) => d.readings[0]?.country ?? []).filter((c) => !/^(IGO|UNO|EUR|NGO|IMG|MNC)$/.test(c)),
  );
  return countries.size === 1 ? [...countries][0] : undefined;
}

const NEAR = 4;

/** "Sudan's army ... The military": the last noun of the same main sector before it. */
function sameSector(
  draft: Draft,
  reading: Reading,
  drafts: readonly Draft[],
): { country: string; why: string } | undefined {
  const before = drafts
    .slice(0, drafts.indexOf(draft))
    .findLast(
      (d) =>
        d.sort === 'noun' && d.readings[0]?.country !== undefined && d.readings[0].sectors[0] === reading.sectors[0],
    );
  const country = before?.readings[0]?.country;
  return country ? { country, why: before?.readings[0]?.role ?? 'noun' } : undefined;
}
