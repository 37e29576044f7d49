/** Reading labels.json: what is wrong is named. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabels } from './labels.js';

const shipped = readFileSync(new URL('../../weights/en/labels.json', import.meta.url), 'utf8');

function changed(change: (labels: Record<string, unknown>) => void): string {
  const labels = JSON.parse(shipped) as Record<string, unknown>;
  change(labels);
  return JSON.stringify(labels);
}

describe('labels', () => {
  it('of the shipped weights are read whole', () => {
    const labels = readLabels(shipped);
    expect(labels.heads.seg).toEqual(['inside', 'word', 'sentence']);
    expect(labels.relation.bias).toHaveLength(labels.heads.deprel.length);
    expect(labels.relation.weight.length % labels.relation.bias.length).toBe(0);
    expect(labels.exceptions.get('is|AUX')).toBe('be');
  });

  it.each([
    ['version', (labels: Record<string, unknown>) => (labels.version = 2)],
    ['model', (labels: Record<string, unknown>) => delete labels.model],
    ['maxPieces', (labels: Record<string, unknown>) => (labels.maxPieces = 3)],
    ['heads', (labels: Record<string, unknown>) => (labels.heads = [])],
    ['upos', (labels: Record<string, unknown>) => delete (labels.heads as Record<string, unknown>).upos],
    ['weight', (labels: Record<string, unknown>) => (labels.relation = { weight: [[1]], bias: [0] })],
    ['bias', (labels: Record<string, unknown>) => delete (labels.relation as Record<string, unknown>).bias],
    ['outside', (labels: Record<string, unknown>) => delete labels.outside],
    ['factuality', (labels: Record<string, unknown>) => (labels.factuality = { weights: [1], bias: 0 })],
    ['exceptions', (labels: Record<string, unknown>) => (labels.exceptions = { 'is|AUX': 1 })],
  ])('without a good %s are refused by name', (name, change) => {
    expect(() => readLabels(changed(change))).toThrow(`"${name}"`);
  });
});
