/** A folder laid out like the codebook in, the shipped rules, words, actors and places with its own laid over them out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ChanceryError, type Finding } from '../domain/finding.js';
import { digest } from '../domain/id.js';
import type { Actor, ActorData } from './actor.js';
import { parseActors } from './actors.js';
import { type Codebook, overlayCodebook } from './codebook.js';
import { actorFiles, openCodebook, openRegistry } from './open.js';
import { indexActors, type Registry } from './registry.js';

/** An actor under a known id has further names and roles; others are new. */
function joinActors(base: readonly Actor[], own: readonly Actor[]): Actor[] {
  const added = new Map(own.map((actor) => [actor.id, actor]));
  const joined = base.map((actor) => {
    const more = added.get(actor.id);
    added.delete(actor.id);
    return more ? { ...actor, names: [...actor.names, ...more.names], roles: [...actor.roles, ...more.roles] } : actor;
  });
  return [...joined, ...added.values()];
}

/** Both, with those of the overlay first where the first one found counts. */
function joinData(base: ActorData, own: ActorData): ActorData {
  return {
    actors: joinActors(base.actors, own.actors),
    memberships: [...base.memberships, ...own.memberships],
    agents: [...own.agents, ...base.agents],
    places: [...base.places, ...own.places],
    bearings: [...base.bearings, ...own.bearings],
    anaphors: [...base.anaphors, ...own.anaphors],
    givenNames: [...base.givenNames, ...own.givenNames],
  };
}

const PARTS = ['rules/en', 'words/en', 'actors', 'places'];

/**
 * Opens the shipped codebook with a folder's parts laid over it. Whatever in them cannot be read is a finding with file and line;
 * the rest is loaded.
 * @throws ChanceryError option-invalid where the folder holds none of the parts
 */
export function openOverlay(folder: string): { codebook: Codebook; registry: Registry; findings: Finding[] } {
  if (!PARTS.some((part) => existsSync(join(folder, part))))
    throw new ChanceryError(
      'option-invalid',
      `There is no codebook in ${folder}.`,
      `It holds none of ${PARTS.join(', ')}.`,
      'Lay the folder out like codebook/, with the files that you add or change.',
    );
  const { codebook, findings } = overlayCodebook(openCodebook(), folder);
  const files = actorFiles(folder);
  const own = parseActors(files);
  const where = own.findings.map((f) => ({ ...f, where: { ...f.where, file: join(folder, f.where.file ?? '') } }));
  const version = files.length > 0 ? digest(codebook.version, ...files.map(({ text }) => text)) : codebook.version;
  const registry = openRegistry();
  return {
    codebook: { ...codebook, version },
    registry: files.length > 0 ? indexActors(joinData(registry.data, own.data)) : registry,
    findings: [...findings, ...where],
  };
}
