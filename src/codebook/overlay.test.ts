import { describe, expect, it } from 'vitest';
import { openCodebook, openRegistry } from './open.js';
import { openOverlay } from './overlay.js';

const FOLDER = 'test/fixtures/overlay';

describe('an overlay', () => {
  const { codebook, registry, findings } = openOverlay(FOLDER);
  const base = openCodebook();

  it('adds its rules and actors to the shipped ones', () => {
    expect(codebook.rules).toHaveLength(base.rules.length + 1);
    expect(registry.find('Blue Hand')).toMatchObject([{ id: 'blue-hand', country: 'AFG' }]);
    expect(registry.find('Norway')).toEqual(openRegistry().find('Norway'));
    expect(codebook.version).not.toBe(base.version);
  });

  it('refuses what it cannot read, with file and line, and nothing else', () => {
    expect(findings.map(({ code, where, what }) => [code, where.file, where.line, what])).toEqual([
      ['rule-invalid', `${FOLDER}/rules/en/photograph.yaml`, 9, 'rule broken: "PRAISING" is no PLOVER event type'],
      ['actors-invalid', `${FOLDER}/actors/armed-groups.csv`, 3, '"XX" is no country code'],
    ]);
  });

  it('is refused where the folder holds no part of a codebook', () => {
    expect(() => openOverlay('docs')).toThrow(/There is no codebook in docs/);
  });
});
