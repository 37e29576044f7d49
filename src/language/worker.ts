/** A worker thread: texts in as messages, their parses out as messages. */
import { parentPort, workerData } from 'node:worker_threads';
import { ChanceryError } from '../domain/finding.js';
import { openParser } from './parser.js';
import type { Answer, Question, WorkerSettings } from './pool.js';
import { readWeights } from './weights.js';

const { folder, threads } = workerData as WorkerSettings;

function failure(error: unknown): Answer {
  if (!(error instanceof ChanceryError)) return { failed: { code: 'internal', what: String(error), why: '', fix: '' } };
  return { failed: { code: error.code, what: error.message, why: error.why, fix: error.fix } };
}

async function serve(): Promise<void> {
  const parser = await openParser(readWeights(folder), threads);
  let last: Promise<void> = Promise.resolve();
  const answer = async (text: string): Promise<void> => {
    parentPort?.postMessage(await parser.parse(text).then((parses): Answer => ({ parses }), failure));
  };
  parentPort?.on('message', ({ text }: Question) => {
    last = last.then(() => (text === undefined ? parser.close().then(() => parentPort?.unref()) : answer(text)));
  });
  parentPort?.postMessage({ version: parser.version } satisfies Answer);
}

// The port is never closed, since a message under way might be lost: a thread ends when nothing is left that it waits for, and one that
// cannot start waits to be ended.
await serve().catch((error: unknown) => {
  parentPort?.on('message', () => undefined);
  parentPort?.postMessage(failure(error));
});
