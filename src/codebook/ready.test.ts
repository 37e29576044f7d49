import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../domain/relation.js';
import { readyRegistry, readyRelations } from './ready.js';

describe('where nothing is built', () => {
  it('the registry is read from the codebook’s folder', async () => {
    expect((await readyRegistry()).find('Norway')[0]?.id).toBe('NOR');
  });

  it('so are the rules of the relations', async () => {
    expect(Object.keys((await readyRelations()).relations)).toEqual([...RELATIONS]);
  });
});
