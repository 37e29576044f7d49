/** The built reader in worker threads: the same answers as in the caller's own, whatever the number of threads. */
import { existsSync } from 'node:fs';
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
