/** Chained drafts in, nouns and titled persons without a country given that of the setting: the place told with them, or the report's only country. */
import type { Reading } from '../domain/mention.js';
import type { Draft, Neighbours } from './draft.js';
import { placeOf } from './tree.js';

const ACTORS = new Set(['person', 'group', 'organisation']);

/** Adds the country of the setting where only one comes into question. */
export function placeNouns(drafts: readonly Draft[], neighbours: Neighbours): void {
  const report = onlyCountry(drafts);
  for (const draft of drafts) {
    const [reading, ...rest] = draft.readings;
    if (!reading || !needsCountry(draft, reading)) continue;
    const here = onlyCountry(neighbours(draft, 0).filter(isSetting));
    const alike = sameSector(draft, reading, neighbours(draft, NEAR));
    const country = here ?? alike?.country ?? report ?? onlyCountry(neighbours(draft, 1));
    if (!country) continue;
    const why = here ? 'the place told with it' : alike ? `"${alike.why}" before it` : 'the only country told so far';
    draft.readings = [{ ...reading, country, why: `${reading.why}; country of ${why}` }, ...rest];
  }
}

function needsCountry(draft: Draft, reading: Reading): boolean {
  const isTold = draft.sort === 'noun' || (draft.type === 'person' && reading.role !== undefined);
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
