/** What questions to the record need of the codebook: read from what the build wrote, without loading what parses it. */
import { existsSync, readFileSync } from 'node:fs';
import type { ActorData } from './actor.js';
import type { Codebook } from './codebook.js';
import { packedGazetteer } from './gazetteer.js';
import { indexActors, type Registry } from './registry.js';
import type { RelationRules } from './relations.js';

function built<T>(name: string): T | undefined {
  const file = new URL(`../${name}`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** The registry of actors and places; parsed from the codebook's folder where nothing is built. */
export async function readyRegistry(): Promise<Registry> {
  const data = built<ActorData>('actors.json');
  const places = new URL('../places.txt', import.meta.url);
  if (data && existsSync(places)) return indexActors(data, packedGazetteer(readFileSync(places, 'utf8')));
  return (await import('./open.js')).openRegistry();
}

/** Rules, words and ontology. */
export async function readyCodebook(): Promise<Codebook> {
  return built<Codebook>('codebook.json') ?? (await import('./open.js')).openCodebook();
}

/** The rules of the standing relations. */
export async function readyRelations(): Promise<RelationRules> {
  return built<RelationRules>('relations.json') ?? (await import('./open.js')).openRelations();
}
