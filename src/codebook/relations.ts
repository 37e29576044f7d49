/** codebook/relations.yaml in, as parsed data, checked rules of the standing relations and findings out. */
import type { Finding } from '../domain/finding.js';
import { RELATIONS, type RelationName } from '../domain/relation.js';
import { ACTOR_KINDS, type ActorKind } from './actor.js';

/** At which end of an event a party stands. */
export type EventEnd = 'actor' | 'recipient' | 'place';

/** A coded event that by itself changes a relation, or says that it holds of its day. */
export interface EventMapping {
  readonly says: 'begins' | 'holds' | 'ends';
  /** CAMEO codes, each with all codes below it. */
  readonly cameo: readonly string[];
  readonly subject: EventEnd;
  readonly object: EventEnd;
  readonly between?: 'armed';
}

export interface RelationRule {
  readonly relation: RelationName;
  readonly means: string;
  readonly symmetric: boolean;
  readonly exclusive: boolean;
  readonly named: boolean;
  readonly places: boolean;
  readonly byEvent: readonly EventMapping[];
}

/** Plain data, so that it can be written to one file and read back. */
export interface RelationRules {
  readonly relations: Readonly<Record<RelationName, RelationRule>>;
  /** Noun to the kind of actor that it names a class of. */
  readonly classes: Readonly<Record<string, ActorKind>>;
}

type Raw = Readonly<Record<string, unknown>>;

const FILE = 'relations.yaml';
const KEYS = new Set(['means', 'begins-with', 'ends-with', 'symmetric', 'exclusive', 'named', 'places', 'by-event']);
const ENDS: readonly unknown[] = ['actor', 'recipient', 'place'];
const SAYS: readonly unknown[] = ['begins', 'holds', 'ends'];

function invalid(what: string, fix: string): Finding {
  return {
    code: 'rule-invalid',
    severity: 'error',
    where: { file: FILE },
    what,
    why: 'Each relation is described by a closed set of keys.',
    fix,
  };
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function isMapping(value: unknown): value is EventMapping {
  if (!isRaw(value)) return false;
  const codes = strings(value.cameo);
  const between = value.between === undefined || value.between === 'armed';
  return (
    SAYS.includes(value.says) &&
    codes.length > 0 &&
    ENDS.includes(value.subject) &&
    ENDS.includes(value.object) &&
    between
  );
}

function parseMappings(relation: RelationName, value: unknown, findings: Finding[]): EventMapping[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, i) => {
    if (isMapping(item)) return [item];
    findings.push(
      invalid(
        `${relation}: entry ${i + 1} of by-event cannot be read.`,
        'Give says, cameo, subject and object, with the words at the top of the file.',
      ),
    );
    return [];
  });
}

function parseRelation(relation: RelationName, raw: unknown, findings: Finding[]): RelationRule {
  const row = isRaw(raw) ? raw : {};
  if (!isRaw(raw)) findings.push(invalid(`${relation} is missing.`, 'Add it; all fourteen relations must be there.'));
  for (const key of Object.keys(row))
    if (!KEYS.has(key))
      findings.push(invalid(`${relation} has an unknown key "${key}".`, `Use one of ${[...KEYS].join(', ')}.`));
  return {
    relation,
    means: typeof row.means === 'string' ? row.means : '',
    symmetric: row.symmetric === true,
    exclusive: row.exclusive === true,
    named: row.named === true,
    places: row.places === true,
    byEvent: parseMappings(relation, row['by-event'], findings),
  };
}

function parseClasses(raw: unknown, findings: Finding[]): Record<string, ActorKind> {
  const classes: Record<string, ActorKind> = {};
  for (const [kind, nouns] of Object.entries(isRaw(raw) ? raw : {})) {
    const known = ACTOR_KINDS.find((one) => one === kind);
    if (known === undefined)
      findings.push(invalid(`classes: "${kind}" is no kind of actor.`, `Use one of ${ACTOR_KINDS.join(', ')}.`));
    else for (const noun of strings(nouns)) classes[noun] = known;
  }
  return classes;
}

/** Checks the parsed file; every problem is a finding of code `rule-invalid`, and what can be read is kept. */
export function parseRelations(data: unknown): { relations: RelationRules; findings: Finding[] } {
  const findings: Finding[] = [];
  const raw = isRaw(data) ? data : {};
  const rows = isRaw(raw.relations) ? raw.relations : {};
  for (const name of Object.keys(rows)) {
    if (!RELATIONS.some((relation) => relation === name))
      findings.push(invalid(`"${name}" is no relation.`, `Use one of ${RELATIONS.join(', ')}.`));
  }
  const relations = Object.fromEntries(
    RELATIONS.map((name) => [name, parseRelation(name, rows[name], findings)]),
  ) as Record<RelationName, RelationRule>;
  return { relations: Object.freeze({ relations, classes: parseClasses(raw.classes, findings) }), findings };
}
