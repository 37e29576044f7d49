import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDictionary, parseDictionary } from './dictionary.js';

const home = mkdtempSync(join(tmpdir(), 'dictionary-'));
afterAll(() => rmSync(home, { recursive: true }));
const SHIPPED = 'test/fixtures/dictionary';

describe('a folder of dictionaries', () => {
  it('is read with a finding for each malformed line', () => {
    const { dictionary, findings } = openDictionary(SHIPPED);
    expect(dictionary.size).toEqual({ actors: 7, agents: 10, verbs: 10 });
    const where = findings.map(({ where: { file = '', line } }) => `${file.slice(SHIPPED.length + 1)}:${line}`);
    expect(where).toEqual([
      'actors.txt:16',
      'actors.txt:17',
      'agents.txt:12',
      'agents.txt:13',
      'verbs.txt:38',
      'verbs.txt:41',
      'verbs.txt:43',
      'verbs.txt:44',
      'verbs.txt:45',
    ]);
    expect(findings.every(({ what, why, fix }) => what && why && fix)).toBe(true);
  });

  it('tells files apart by their lines where their names do not', () => {
    const { dictionary, findings } = parseDictionary([
      { file: 'one.txt', text: 'RURITANIA_\n\t[RUR]\n' },
      { file: 'two.txt', text: 'OFFICIAL [~GOV]\n' },
      { file: 'three.txt', text: '--- MEET [040] ---\nMEET\n' },
      { file: 'readme.txt', text: 'Nothing to read here.\n' },
    ]);
    expect(dictionary.size).toEqual({ actors: 1, agents: 1, verbs: 1 });
    expect(findings).toMatchObject([{ severity: 'note', where: { file: 'readme.txt' } }]);
  });

  it('is refused where there is none', () => {
    expect(() => openDictionary(join(home, 'nowhere'))).toThrow(/is no folder/);
    writeFileSync(join(home, 'readme.txt'), 'Nothing.\n');
    expect(() => openDictionary(home)).toThrow(/There is no dictionary/);
  });

  it('changes its version with its text', () => {
    const version = (text: string) => parseDictionary([{ file: 'actors.txt', text }]).dictionary.version;
    expect(version('A_ [AAA]')).not.toBe(version('A_ [AAB]'));
  });
});
