/** Weights that are missing or damaged: the error says what, why and what to do. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChanceryError } from '../domain/finding.js';
import { openReader } from './reader.js';
import { readWeights, shippedWeights } from './weights.js';

const FILES = ['model.onnx', 'vocab.txt', 'labels.json'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weights-'));
  for (const name of FILES) copyFileSync(join(shippedWeights(), name), join(folder, name));
});

afterEach(() => rmSync(folder, { recursive: true }));

function failure(): ChanceryError {
  try {
    readWeights(folder);
  } catch (error) {
    if (error instanceof ChanceryError) return error;
  }
  throw new Error('no ChanceryError');
}

describe('weights', () => {
  it('have a version that follows from their files alone', () => {
    expect(readWeights(folder).version).toBe(readWeights(shippedWeights()).version);
  });

  it.each(FILES)('without %s are missing', (name) => {
    rmSync(join(folder, name));
    const { code, message, why, fix } = failure();
    expect(code).toBe('weights-missing');
    expect(message).toContain(name);
    expect(why).toContain('ENOENT');
    expect(fix).toContain('weights/en');
  });

  it.each([
    ['model.onnx', 'cut short'],
    ['vocab.txt', '[PAD]\n'],
    ['labels.json', '{"version": 1'],
    ['labels.json', '[]'],
  ])('with a %s of %j are damaged', (name, content) => {
    writeFileSync(join(folder, name), content);
    const { code, why } = failure();
    expect(code).toBe('weights-damaged');
    expect(why).toContain(name);
  });

  it('with a model.onnx that has its digest and does not run are damaged', async () => {
    const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as Record<string, unknown>;
    const model = createHash('sha256').update('no model').digest('hex');
    writeFileSync(join(folder, 'model.onnx'), 'no model');
    writeFileSync(join(folder, 'labels.json'), JSON.stringify({ ...labels, model }));
    await expect(openReader({ weights: folder, workers: 0 })).rejects.toMatchObject({
      code: 'weights-damaged',
      why: expect.stringContaining('does not run') as string,
    });
  });

  it('with labels of another model are damaged', async () => {
    const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as { heads: Record<string, string[]> };
    const heads = { ...labels.heads, upos: ['NOUN', 'VERB'] };
    writeFileSync(join(folder, 'labels.json'), JSON.stringify({ ...labels, heads }));
    await expect(openReader({ weights: folder, workers: 0 })).rejects.toMatchObject({
      code: 'weights-damaged',
      why: expect.stringContaining('"upos"') as string,
    });
  });
});
