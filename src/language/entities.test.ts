/** Names from labels of words. */
import { describe, expect, it } from 'vitest';
import { findEntities } from './entities.js';

const words = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }));

describe('entities', () => {
  it('run from the first word to the last', () => {
    expect(findEntities(['O', 'B-PER', 'I-PER', 'O'], words)).toEqual([{ start: 10, end: 25, type: 'PER' }]);
  });

  it('begin anew at each B', () => {
    expect(findEntities(['B-PER', 'B-PER', 'O', 'O'], words).map((name) => name.start)).toEqual([0, 10]);
  });

  it('begin at an I that goes on with nothing of its type', () => {
    expect(findEntities(['I-ORG', 'I-ORG', 'I-PER', 'O'], words)).toEqual([
      { start: 0, end: 15, type: 'ORG' },
      { start: 20, end: 25, type: 'PER' },
    ]);
  });

  it('end at an O', () => {
    expect(findEntities(['B-GPE', 'O', 'I-GPE', 'O'], words).map((name) => name.start)).toEqual([0, 20]);
  });
});
