/**
 * One text of a million characters, built from the examples with emoji, right-to-left runs, control characters and lone surrogates, and
 * with a sentence of 5,000 words: read and coded, its offsets checked, its time and memory printed. `node bench/long.mjs [CHARACTERS]`.
 */
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href);
const size = Number(process.argv[2] ?? 1_000_000);
/** What one process may hold, in megabytes. */
const BOUND = 1200;

const HOSTILE = [
  'Norway \ud83c\uddf3\ud83c\uddf4 won \ud83d\ude00\ud83d\ude00! \ud83d\udc4d\ud83c\udffd Chad lost.',
  'The group \u202bحركة طالبان\u202c said \u05e9\u05dc\u05d5\u05dd.',
  'The\u0007 minister\u0000 said\u001b[31m no\u009f.',
  'Nor\ud800way pledged \udc00 relief\udfff.',
].join('\n\n');

async function longText() {
  const { ingest } = await built('ingest', 'ingest.js');
  const texts = [HOSTILE, `The list has ${'water and bread and '.repeat(1250)}salt.`];
  for await (const { report } of ingest([join(root, 'examples')], { today: '9999-12-31', stdin: Readable.from([]) }))
    if (report) texts.push(report.text, HOSTILE);
  const all = `${texts.join('\n\n')}\n\n`;
  return all.repeat(Math.ceil(size / all.length)).slice(0, size);
}

/** What is wrong with the offsets of the tokens; undefined if each stands behind the one before and is the text that it spans. */
function wrongOffsets(text, sentences) {
  let last = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.start < last || token.text !== text.slice(token.start, token.end)) return `wrong at ${token.start}`;
      last = token.end;
    }
  }
  return undefined;
}

const text = await longText();
const { openCoder } = await built('code', 'coder.js');
const coder = await openCoder();
const start = performance.now();
const { sentences, events, findings } = await coder.code({ id: 'long', text, published: '2024-01-01' });
const time = (performance.now() - start) / 1000;
await coder.close();
const memory = process.resourceUsage().maxRSS / 1024;
const wrong = wrongOffsets(text, sentences) ?? (memory > BOUND ? `more than ${BOUND} MB` : undefined);
process.stdout.write(
  `${text.length} characters, ${sentences.length} sentences, ${events.length} events, ${findings.length} findings\n` +
    `${time.toFixed(1)} s, peak memory ${memory.toFixed(0)} MB, ${wrong ?? 'all offsets right'}\n`,
);
process.exitCode = wrong ? 1 : 0;
