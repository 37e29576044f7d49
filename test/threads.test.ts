/** The built reader in worker threads: the same answers as in the caller's own, whatever the number of threads. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportId } from '../src/domain/id.js';
import type { Report } from '../src/domain/report.js';
import type { Reader, ReaderOptions } from '../src/language/reader.js';

const BUILT = new URL('../dist/language/reader.js', import.meta.url);
let openReader: (options: ReaderOptions) => Promise<Reader>;

beforeAll(async () => {
  if (!existsSync(BUILT)) throw new Error('dist/ is missing: run "npm run build" first');
  ({ openReader } = (await import(BUILT.href)) as { openReader: typeof openReader });
});

const reports = [
  'Norway pledged relief worth 40 million kroner to Chad on Tuesday.',
  'Police said at least 12 people had been killed. \u201cWe mourn,\u201d the mayor said.',
  '',
  'No country has recognised the government since 2021. '.repeat(40),
  'Nor\ud800way \ud83c\uddf3\ud83c\uddf4 said\u0000 \u05e9\u05dc\u05d5\u05dd. '.repeat(30),
].map((text, i): Report => ({ id: `r-${i}` as ReportId, text, title: 'A title', published: '2024-03-06' }));

describe('the reader in threads', () => {
  it.each([1, 2])('reads with %i as without', async (workers) => {
    const [here, there] = [await openReader({ workers: 0 }), await openReader({ workers })];
    const read = (reader: Reader) => Promise.all(reports.map((report) => reader.read(report)));
    expect(await read(there)).toEqual(await read(here));
    await Promise.all([here.close(), there.close()]);
  });

  it('leaves the thread of the caller free', async () => {
    const reader = await openReader({ workers: 1 });
    let turns = 0;
    let isDone = false;
    const turn = (): void => {
      turns += 1;
      if (!isDone) setImmediate(turn);
    };
    turn();
    await Promise.all(reports.map((report) => reader.read(report)));
    isDone = true;
    expect(turns).toBeGreaterThan(100);
    await reader.close();
  });

  it('says what is wrong where a later thread cannot start', async () => {
    const weights = mkdtempSync(join(tmpdir(), 'threads-'));
    cpSync('weights/en', weights, { recursive: true });
    const reader = await openReader({ weights, workers: 2 });
    rmSync(weights, { recursive: true });
    const long: Report = { id: 'r-long' as ReportId, text: 'No country has recognised it. '.repeat(40) };
    const read = await Promise.allSettled(Array.from({ length: 6 }, () => reader.read(long)));
    const failed = read.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code: string }] : []));
    expect(new Set(failed.map(({ code }) => code))).toEqual(new Set(['weights-missing']));
    expect(failed.length).toBeLessThan(6);
    await reader.close();
  });

  it('refuses to read when closed, and can be closed twice', async () => {
    const reader = await openReader({ workers: 1 });
    await reader.close();
    await reader.close();
    await expect(reader.read({ id: 'r-x' as ReportId, text: 'A text.' })).rejects.toThrow('closed');
  });

  it('says that the weights are missing where they are', async () => {
    await expect(openReader({ weights: '/nowhere', workers: 2 })).rejects.toMatchObject({ code: 'weights-missing' });
  });
});
