/**
 * Gold data in, one table of scores out: `npm run eval -- --gold DIR [--split dev] [--only SET,...] [--json]`.
 *
 * DIR has a folder a set. The scorer (score.mjs) and the converter (convert.mjs) are those that lie in DIR, else those in
 * ../shared/gold. A set that is not there is skipped with a line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { firedPropositions } from './propositions.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist', 'cli', 'main.js');

const everyFifth = (_, at) => (at + 1) % 5 === 0;
const firstTwenty = (_, at) => at < 20;

/**
 * A set's file for a split, the tasks of converter and scorer, and the rows that count; `file` is `<split>.jsonl` by default. `facts` is
 * made into a dictionary for the coder, `level` is the level to lead with where the scorer has another one. `fired` sets are scored over the
 * predicates that a rule fired on.
 */
const SETS = [
  { set: 'plover-gsr', task: 'events' },
  { set: 'plv-relation', task: 'relation-type' },
  { set: 'cameo-actors', task: 'entities', convert: 'cameo-actors' },
  { set: 'ngec-actors', task: 'actors' },
  { set: 'petrarch-cameo', task: 'cameo', facts: 'facts.json', level: 'source_target' },
  { set: 'polnear', task: 'attribution' },
  {
    set: 're3d',
    task: 'entities',
    convert: 're3d',
    options: ['--only', 'Person,Organisation,Location'],
    rows: { dev: firstTwenty },
  },
  {
    set: 'tempeval3',
    task: 'timex',
    file: (split) => ({ dev: 'timebank.jsonl', test: 'platinum.jsonl' })[split] ?? `${split}.jsonl`,
    rows: { dev: everyFifth },
  },
  { set: 'uner-ewt', task: 'entities' },
  { set: 'gmb-ner', task: 'entities', convert: 'gmb', options: ['--map', 'GPE=LOC', '--only', 'PER,ORG,LOC'] },
  ...['uw', 'meantime', 'uds-ih2'].map((name) => ({
    set: 'factuality',
    label: `factuality/${name}`,
    task: 'factuality',
    file: (split) => `${name}-${split}.jsonl`,
  })),
  { set: 'muc4-roles', task: 'roles' },
  { set: 'propbank-ewt', task: 'srl', fired: true, level: 'core_relaxed' },
  ...['ud-ewt', 'ud-gum'].map((set) => ({ set, task: 'parse', file: (split) => `${split}.conllu.gz`, conllu: true })),
];

function fail(what) {
  process.stderr.write(`${what}\n`);
  process.exit(2);
}

/** Runs a program with Node; standard output goes to a file. Findings (1) are no failure. */
function node(args, output) {
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', openSync(output, 'w'), 'pipe'], encoding: 'utf8' });
  if ((run.status ?? 2) > 1)
    throw new Error(`${args[0]} failed: ${run.stderr.trim().split('\n').slice(0, 3).join(' ')}`);
}

function readRows(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
}

function writeRows(file, rows) {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** The gold file itself, or a copy with the rows that count. */
function selectRows(gold, keep, home) {
  if (keep === undefined) return gold;
  const chosen = join(home, 'gold.jsonl');
  writeRows(chosen, readRows(gold).filter(keep));
  return chosen;
}

/** The scorer's rows over the predicates that a rule fired on, and the share that these are of all. */
function scoreFired(goldFile, tools, at) {
  const { gold, predicted, coverage } = firedPropositions(readRows(goldFile), readRows(at('coded')));
  writeRows(at('fired.jsonl'), gold);
  writeRows(at('predicted.jsonl'), predicted);
  node([tools.score, 'srl', at('fired.jsonl'), at('predicted.jsonl')], at('score.json'));
  return { coverage };
}

/** The scorer's word on all rows. */
function scoreAll({ task, convert = task, options = [], conllu }, gold, tools, at) {
  if (!conllu) node([tools.convert, 'predicted', convert, gold, at('coded')], at('predicted.jsonl'));
  const rest = conllu ? ['--raw'] : options;
  node([tools.score, task, gold, at(conllu ? 'coded' : 'predicted.jsonl'), ...rest], at('score.json'));
}

/** Codes one set and scores it; what the scorer printed, and how long the coder took. */
function evaluate(entry, goldFile, tools) {
  const home = mkdtempSync(join(tmpdir(), 'chancery-eval-'));
  const at = (name) => join(home, name);
  const { task, convert = task, conllu, facts, fired, level } = entry;
  try {
    const gold = selectRows(goldFile, entry.keep, home);
    if (fired)
      writeRows(
        at('reports.jsonl'),
        readRows(gold).map(({ id, text }) => ({ id, text })),
      );
    else node([tools.convert, 'reports', convert, gold], at('reports.jsonl'));
    if (facts) node([tools.convert, 'dictionary', join(dirname(goldFile), facts), at('dictionary')], at('log'));
    const dictionary = facts ? ['--dictionary', at('dictionary')] : [];
    const start = performance.now();
    node([cli, 'code', conllu ? '--conllu' : '--full', ...dictionary, at('reports.jsonl')], at('coded'));
    const seconds = (performance.now() - start) / 1000;
    const more = fired ? scoreFired(gold, tools, at) : scoreAll(entry, gold, tools, at);
    const score = JSON.parse(readFileSync(at('score.json'), 'utf8'));
    const { precision, recall, f1 } = score.levels[level ?? score.main];
    return { ...score, ...more, main: level ?? score.main, precision, recall, f1, seconds };
  } finally {
    rmSync(home, { recursive: true });
  }
}

const number = (value) => (typeof value === 'number' ? value.toFixed(4) : '').padStart(8);

/** The figures beside the main one: the F1 of the other levels, and what else the scorer gives as a single number. */
function others(result) {
  const levels = Object.entries(result.levels).filter(([name]) => name !== result.main);
  const single = Object.entries(result).filter(
    ([name, value]) => typeof value === 'number' && !['precision', 'recall', 'f1', 'seconds'].includes(name),
  );
  return [...levels.map(([name, level]) => [name, level.f1]), ...single]
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
    .join('  ');
}

function printRow(name, result) {
  const cells = [
    name.padEnd(22),
    result.main.padEnd(27),
    number(result.precision),
    number(result.recall),
    number(result.f1),
  ];
  process.stdout.write(`${cells.join('')}${result.seconds.toFixed(0).padStart(7)}  ${others(result)}\n`);
}

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    only: { type: 'string' },
    json: { type: 'boolean' },
  },
});
if (!values.gold) fail('usage: npm run eval -- --gold DIR [--split dev] [--only SET,...] [--json]');
if (!existsSync(cli)) fail('The command line is not built: npm run build');
const folder = resolve(values.gold);
const tool = (name) =>
  [folder, resolve(root, '..', 'shared', 'gold')].map((dir) => join(dir, name)).find(existsSync) ??
  fail(`${name} is not in ${folder}`);
const tools = { score: tool('score.mjs'), convert: tool('convert.mjs') };
const only = values.only?.split(',');

if (!values.json)
  process.stdout.write(
    `${'set'.padEnd(22)}${'level'.padEnd(27)}       P       R      F1      s  other levels (F1) and figures\n`,
  );
for (const entry of SETS) {
  const { set, label = set, file = (split) => `${split}.jsonl`, rows } = entry;
  if (only && !only.includes(set) && !only.includes(label)) continue;
  const gold = join(folder, set, file(values.split));
  if (!existsSync(gold)) {
    process.stderr.write(`${label}: skipped, no ${file(values.split)}\n`);
    continue;
  }
  try {
    const result = evaluate({ ...entry, keep: rows?.[values.split] }, gold, tools);
    if (values.json) process.stdout.write(`${JSON.stringify({ set: label, split: values.split, ...result })}\n`);
    else printRow(label, result);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${label}: ${error.message}\n`);
  }
}
