import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCodebook, openCodebook, PACKAGE_ROOT } from './open.js';

describe('the shipped codebook', () => {
  const { coding, actors, relations, findings } = compileCodebook(join(PACKAGE_ROOT, 'codebook'));

  it('loads without a finding', () => {
    expect(findings).toEqual([]);
  });

  it('has all its parts', () => {
    expect(coding.types.length).toBe(16);
    for (const part of [
      coding.rules,
      actors.actors,
      actors.places,
      Object.keys(relations.relations),
      Object.keys(coding.words),
    ])
      expect(part.length).toBeGreaterThan(10);
  });

  it('is plain data, the same when it is written and read back', () => {
    expect(JSON.parse(JSON.stringify(coding))).toEqual(coding);
  });

  it('is the one that is opened', () => {
    expect(openCodebook().version).toBe(coding.version);
  });
});

describe('a codebook with an error in each part', () => {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-'));
  beforeAll(() => {
    cpSync(join(PACKAGE_ROOT, 'codebook', 'ontology.yaml'), join(folder, 'ontology.yaml'));
    cpSync(join(PACKAGE_ROOT, 'codebook', 'goldstein.csv'), join(folder, 'goldstein.csv'));
    cpSync(join(PACKAGE_ROOT, 'codebook', 'words', 'en', 'status.yaml'), join(folder, 'words', 'en', 'status.yaml'));
    cpSync(join(PACKAGE_ROOT, 'codebook', 'actors', 'agents.csv'), join(folder, 'actors', 'agents.csv'));
    writeFileSync(join(folder, 'words', 'en', 'x.yaml'), '- { words: [a] }\n');
    writeFileSync(join(folder, 'actors', 'states.csv'), 'id,colour\n');
    writeFileSync(join(folder, 'relations.yaml'), 'relations: {}\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells of all of them', () => {
    const { findings } = compileCodebook(folder);
    expect(new Set(findings.map((f) => f.code))).toEqual(new Set(['words-invalid', 'actors-invalid', 'rule-invalid']));
  });
});
