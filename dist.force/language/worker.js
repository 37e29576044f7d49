/** A worker thread: texts in as messages, their parses out as messages. */
import { parentPort, workerData } from 'node:worker_threads';
import { ChanceryError } from '../domain/finding.js';
import { openParser } from './parser.js';
import { readWeights } from './weights.js';
const { folder, threads } = workerData;
function failure(error) {
    if (!(error instanceof ChanceryError))
        return { failed: { code: 'internal', what: String(error), why: '', fix: '' } };
    return { failed: { code: error.code, what: error.message, why: error.why, fix: error.fix } };
}
async function serve() {
    const parser = await openParser(readWeights(folder), threads);
    let last = Promise.resolve();
    const answer = async (text) => {
        parentPort?.postMessage(await parser.parse(text).then((parses) => ({ parses }), failure));
    };
    parentPort?.on('message', ({ text }) => {
        last = last.then(() => (text === undefined ? parser.close().then(() => parentPort?.close()) : answer(text)));
    });
    parentPort?.postMessage({ version: parser.version });
}
await serve().catch((error) => {
    parentPort?.postMessage(failure(error));
    parentPort?.close();
});
