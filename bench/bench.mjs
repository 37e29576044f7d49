/**
 * The speed of the coder: sentences a second, start-up and peak memory, with wink-nlp tagging the same text in the same run as
 * a yardstick for the machine. `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href);
const ROUNDS = 3;

/** Seconds that a piece of work takes. */
async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function exampleReports() {
  const { ingest } = await built('ingest', 'ingest.js');
  const reports = [];
  for await (const { report } of ingest([join(root, 'examples')], { today: '9999-12-31', stdin: Readable.from([]) })) {
    if (report) reports.push(report);
  }
  return reports;
}

/** Opens a coder and codes all reports, once to warm up and then some rounds; sentences and seconds a round. */
async function benchCoder(reports) {
  const { openCoder } = await built('code', 'coder.js');
  let coder;
  const open = await seconds(async () => {
    coder = await openCoder();
  });
  let sentences = 0;
  const codeAll = async () => {
    sentences = 0;
    for (const report of reports) sentences += (await coder.code(report)).sentences.length;
  };
  await codeAll();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await seconds(codeAll));
  await coder.close();
  return { open, sentences, time: median(rounds) };
}

/** wink-nlp tags the same text: tokens, sentences, parts of speech. */
async function benchBaseline(reports) {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  const tagAll = () => {
    for (const { title = '', text } of reports) nlp.readDoc(`${title}\n\n${text}`).tokens().out(its.pos);
  };
  tagAll();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await seconds(tagAll));
  return median(rounds);
}

/** Seconds from nothing to an answer of the command line. */
async function startUp(...args) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await seconds(() => spawnSync(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...args])));
  }
  return median(times);
}

function print(name, value) {
  process.stdout.write(`${name.padEnd(44)}${value}\n`);
}

const reports = await exampleReports();
const coder = await benchCoder(reports);
const memory = process.resourceUsage().maxRSS / 1024;
const baseline = await benchBaseline(reports);
const rate = coder.sentences / coder.time;
const taggingRate = coder.sentences / baseline;

print('machine', `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`);
print('text', `${reports.length} reports, ${coder.sentences} sentences`);
print('coder, one thread, sentences a second', rate.toFixed(1));
print('wink-nlp tagging, sentences a second', taggingRate.toFixed(1));
print('coder to wink-nlp', `1 : ${(taggingRate / rate).toFixed(1)}`);
print('opening the coder, seconds', coder.open.toFixed(2));
print('chancery --version, seconds', (await startUp('--version')).toFixed(2));
print('chancery state --help, seconds', (await startUp('state', '--help')).toFixed(2));
print('peak memory with the coder, MB', memory.toFixed(0));
