/** The codebook as the commands use it: read from what the build wrote, or from the codebook folder itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ChanceryError, type Finding } from '../domain/finding.js';
import type { ActorData } from './actor.js';
import { parseActors } from './actors.js';
import { type Codebook, loadCodebook } from './codebook.js';
import { unpackPlaces } from './gazetteer.js';
import { indexActors, type Registry } from './registry.js';
import { parseRelations, type RelationRules } from './relations.js';
import type { CodebookFile } from './table.js';

const here = dirname(fileURLToPath(import.meta.url));

/** The folder of the package, the same from sources and from the build. */
export const PACKAGE_ROOT = join(here, '..', '..');

/** All CSV files of a codebook's actors and places. */
export function actorFiles(folder: string): CodebookFile[] {
  return ['actors', 'places'].flatMap((part) => {
    const inside = join(folder, part);
    if (!existsSync(inside)) return [];
    const names = readdirSync(inside)
      .filter((f) => f.endsWith('.csv'))
      .sort();
    return names.map((name) => ({ file: `${part}/${name}`, text: readFileSync(join(inside, name), 'utf8') }));
  });
}

/** Everything in a codebook folder, checked: what the build writes to one file each. */
export function compileCodebook(folder: string): {
  coding: Codebook;
  actors: ActorData;
  relations: RelationRules;
  findings: Finding[];
} {
  const { codebook, findings } = loadCodebook(folder);
  const { data, findings: more } = parseActors(actorFiles(folder));
  const { relations, findings: others } = loadRelations(folder);
  return { coding: codebook, actors: data, relations, findings: [...findings, ...more, ...others] };
}

function loadRelations(folder: string): { relations: RelationRules; findings: Finding[] } {
  return parseRelations(parse(readFileSync(join(folder, 'relations.yaml'), 'utf8')));
}

function built<T>(name: string): T | undefined {
  const file = join(here, '..', name);
  return here.includes(`${join('dist', 'codebook')}`) && existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as T)
    : undefined;
}

function refuse(findings: readonly Finding[]): void {
  const bad = findings.find((f) => f.severity === 'error');
  if (bad)
    throw new ChanceryError(
      bad.code,
      `${bad.where.file ?? 'codebook'}:${bad.where.line ?? 1}: ${bad.what}`,
      bad.why,
      bad.fix,
    );
}

/** Rules, words and ontology. A shipped codebook with an error in it is refused whole. */
export function openCodebook(): Codebook {
  const ready = built<Codebook>('codebook.json');
  if (ready) return ready;
  const { codebook, findings } = loadCodebook(join(PACKAGE_ROOT, 'codebook'));
  refuse(findings);
  return codebook;
}

/** The registry of actors and places. */
export function openRegistry(): Registry {
  const ready = built<ActorData>('actors.json');
  if (ready)
    return indexActors({ ...ready, places: unpackPlaces(readFileSync(join(here, '..', 'places.txt'), 'utf8')) });
  const { data, findings } = parseActors(actorFiles(join(PACKAGE_ROOT, 'codebook')));
  refuse(findings);
  return indexActors(data);
}

/** The rules of the standing relations. */
export function openRelations(): RelationRules {
  const ready = built<RelationRules>('relations.json');
  if (ready) return ready;
  const { relations, findings } = loadRelations(join(PACKAGE_ROOT, 'codebook'));
  refuse(findings);
  return relations;
}
