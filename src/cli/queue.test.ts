/** Working on a stream: order kept, a few at a time, failures met where they belong. */
import { describe, expect, it } from 'vitest';
import { inOrder } from './queue.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n += 1) yield n;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('work in order', () => {
  it('gives results in the order of the items, however long each takes', async () => {
    const turns = async (n: number): Promise<number> => {
      for (let turn = 0; turn < 10 - n; turn += 1) await Promise.resolve();
      return n;
    };
    expect(await collect(inOrder(numbers(10), turns, 4))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('has no more than the given number in work', async () => {
    let [running, most] = [0, 0];
    const counted = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    };
    await collect(inOrder(numbers(20), counted, 3));
    expect(most).toBeLessThanOrEqual(3);
  });

  it('fails with what the work fails with', async () => {
    const fails = async (n: number): Promise<number> => {
      if (n === 2) throw new Error('two');
      return n;
    };
    await expect(collect(inOrder(numbers(5), fails, 2))).rejects.toThrow('two');
  });
});
