/**
 * The speed of the coder: sentences a second, start-up and peak memory, with wink-nlp tagging the same text in the same run as
 * a yardstick for the machine. `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
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

/** The seconds that a piece of work takes: the median of some rounds, after one to warm up. */
async function rounds(work) {
  await work();
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await seconds(work));
  return median(times);
}

/** Opens a coder; the time to read all reports and the time to code them, one after the other in one thread. */
async function benchCoder(reports) {
  const { openCoder } = await built('code', 'coder.js');
  const { openReader } = await built('language', 'reader.js');
  const reader = await openReader({ workers: 1 });
  let coder;
  const open = await seconds(async () => {
    coder = await openCoder();
  });
  let sentences = 0;
  const read = await rounds(async () => {
    sentences = 0;
    for (const report of reports) sentences += (await reader.read(report)).sentences.length;
  });
  const time = await rounds(async () => {
    for (const report of reports) await coder.code(report);
  });
  await Promise.all([coder.close(), reader.close()]);
  return { open, sentences, read, time };
}

/** The sentences of the reports with about 25 words, made into reports of ten. */
async function evenReports(reports) {
  const { openReader } = await built('language', 'reader.js');
  const reader = await openReader();
  const even = [];
  for (const report of reports) {
    const { sentences } = await reader.read({ id: report.id, text: report.text });
    const fit = sentences.filter(({ tokens }) => tokens.length > 22 && tokens.length < 29);
    even.push(...fit.map(({ start, end }) => report.text.slice(start, end).replace(/\s+/g, ' ')));
  }
  await reader.close();
  return Array.from({ length: 40 }, (_, i) => {
    const text = Array.from({ length: 10 }, (__, k) => even[(i * 10 + k) % even.length]).join(' ');
    return { id: `even-${i}`, text };
  });
}

/** Sentences and seconds of a reader with two threads. */
async function benchReader(reports) {
  const { openReader } = await built('language', 'reader.js');
  const reader = await openReader({ workers: 2 });
  let sentences = 0;
  const time = await rounds(async () => {
    const read = await Promise.all(reports.map((report) => reader.read(report)));
    sentences = read.reduce((sum, one) => sum + one.sentences.length, 0);
  });
  await reader.close();
  return { sentences, time };
}

/** Milliseconds to load the rules, and the registry of actors with its index. */
async function benchCodebook() {
  const { openCodebook, openRegistry } = await built('codebook', 'open.js');
  const rules = await seconds(openCodebook);
  const registry = await seconds(() => openRegistry().find('Kabul'));
  return { rules: rules * 1000, registry: registry * 1000 };
}

/** Seconds of a fresh process that codes one report of 500 words. */
async function coldStart(reports) {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const file = join(folder, 'report.txt');
  const words = reports.flatMap(({ text }) => text.split(/(?<=\s)/));
  writeFileSync(file, words.slice(0, 500).join(''));
  const time = await startUp('code', file);
  rmSync(folder, { recursive: true });
  return time;
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
  return rounds(tagAll);
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
  process.stdout.write(`${name.padEnd(64)}${value}\n`);
}

const reports = await exampleReports();
const codebook = await benchCodebook();
const coder = await benchCoder(reports);
const even = await evenReports(reports);
const reader = await benchReader(even);
const memory = process.resourceUsage().maxRSS / 1024;
const [tagging, evenTagging] = [await benchBaseline(reports), await benchBaseline(even)];

/** A rate, and how many times as fast wink-nlp tags the same text. */
function printRate(name, sentences, time, baseline) {
  print(`${name}, sentences a second`, (sentences / time).toFixed(1));
  print('  wink-nlp tagging the same text', (sentences / baseline).toFixed(1));
  print('  ratio', `1 : ${(time / baseline).toFixed(1)}`);
}

print('machine', `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`);
print('text', `${reports.length} reports, ${coder.sentences} sentences`);
printRate('coder, one thread', coder.sentences, coder.time, tagging);
print('coding, on top of reading', `${((coder.time / coder.read - 1) * 100).toFixed(0)}%`);
printRate('reader, two threads, 25 words a sentence', reader.sentences, reader.time, evenTagging);
print('loading the rules, milliseconds', codebook.rules.toFixed(0));
print('loading the actors and places, milliseconds', codebook.registry.toFixed(0));
print('opening the coder, seconds', coder.open.toFixed(2));
print('chancery code, 500 words, cold, seconds', (await coldStart(reports)).toFixed(2));
print('chancery --version, seconds', (await startUp('--version')).toFixed(2));
print('chancery state --help, seconds', (await startUp('state', '--help')).toFixed(2));
print('peak memory, reader with two threads, MB', memory.toFixed(0));
