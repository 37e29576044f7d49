/** Rows in, a sorted CSV file of the codebook written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stringify } from 'csv-stringify/sync';

const require = createRequire(import.meta.url);

/** Writes rows under the given columns, one fact a line. */
export function writeTable(file, columns, rows) {
  writeFileSync(new URL(`../codebook/${file}`, import.meta.url), stringify(rows, { header: true, columns }));
}

/** "name version", as the column `source` has it. */
export function sourceOf(name) {
  const manifest = JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'));
  return `${name} ${manifest.version}`;
}

/** Loads a CommonJS package or JSON file. */
export const load = (name) => require(name);
