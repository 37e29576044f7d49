/** codebook/relations.yaml and its loader. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RELATIONS, SYMMETRIC } from '../domain/relation.js';
import { parseRelations } from './relations.js';

const shipped: unknown = parse(readFileSync('codebook/relations.yaml', 'utf8'));

function broken(change: (relations: Record<string, unknown>) => void): string[] {
  const data = structuredClone(shipped) as { relations: Record<string, unknown> };
  change(data.relations);
  return parseRelations(data).findings.map(({ code, what }) => `${code}: ${what}`);
}

describe('the shipped relations', () => {
  const { relations, findings } = parseRelations(shipped);

  it('load without a finding', () => {
    expect(findings).toEqual([]);
  });

  it('describe all fourteen, symmetric where the domain says so', () => {
    const symmetric = RELATIONS.filter((name) => relations.relations[name].symmetric);
    expect(new Set(symmetric)).toEqual(SYMMETRIC);
    expect(RELATIONS.filter((name) => relations.relations[name].means === '')).toEqual([]);
  });

  it('keep two exclusive: a place and an office have one holder', () => {
    expect(RELATIONS.filter((name) => relations.relations[name].exclusive)).toEqual(['control', 'office']);
  });

  it('know which nouns mean every state', () => {
    expect(relations.classes.country).toBe('state');
  });
});

describe('the loader', () => {
  it('finds a relation that is missing, one that is unknown and a key that is unknown', () => {
    const found = broken((relations) => {
      delete relations.office;
      relations.friendship = {};
      relations.control = { means: 'x', excludes: 'y' };
    });
    expect(found).toEqual([
      'rule-invalid: "friendship" is no relation.',
      'rule-invalid: control has an unknown key "excludes".',
      'rule-invalid: office is missing.',
    ]);
  });

  it('finds an event mapping that it cannot read, and keeps the others', () => {
    const data = structuredClone(shipped) as { relations: Record<string, { 'by-event': unknown[] }> };
    data.relations.detention?.['by-event'].push({
      says: 'perhaps',
      cameo: ['173'],
      subject: 'actor',
      object: 'recipient',
    });
    const { relations, findings } = parseRelations(data);
    expect(findings.map(({ what }) => what)).toEqual(['detention: entry 3 of by-event cannot be read.']);
    expect(relations.relations.detention.byEvent).toHaveLength(2);
  });

  it('finds a class of no known kind', () => {
    const data = { ...(shipped as object), classes: { ghost: ['ghost'] } };
    expect(parseRelations(data).findings.map(({ what }) => what)).toEqual(['classes: "ghost" is no kind of actor.']);
  });
});
