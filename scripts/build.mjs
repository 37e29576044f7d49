/** Compiles src/ and codebook/ into dist/; a build that fails leaves the last good one in place. */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fresh = join(root, `dist.${process.pid}`);
const last = join(root, `dist.${process.pid}.last`);
const dist = join(root, 'dist');

/** Runs a JavaScript file with Node in the repository root, and stops the build if it fails. */
function node(...args) {
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) process.exit(1);
}

await import('./install.mjs');
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
node(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', fresh);
const { compileCodebook } = await import(pathToFileURL(join(fresh, 'codebook', 'open.js')).href);
const { packPlaces } = await import(pathToFileURL(join(fresh, 'codebook', 'gazetteer.js')).href);
const { packWordnet } = await import(pathToFileURL(join(fresh, 'language', 'wordnet.js')).href);
const { coding, actors, relations, findings } = compileCodebook(join(root, 'codebook'));
for (const { severity, where, what, fix } of findings)
  process.stderr.write(`${severity}: ${where.file}:${where.line}: ${what}; ${fix}\n`);
if (findings.some((finding) => finding.severity === 'error')) process.exit(1);
writeFileSync(join(fresh, 'codebook.json'), JSON.stringify(coding));
writeFileSync(join(fresh, 'actors.json'), JSON.stringify({ ...actors, places: [] }));
writeFileSync(join(fresh, 'places.txt'), packPlaces(actors.places));
writeFileSync(join(fresh, 'wordnet.txt'), packWordnet());
writeFileSync(join(fresh, 'relations.json'), JSON.stringify(relations));
if (existsSync(dist)) renameSync(dist, last);
renameSync(fresh, dist);
rmSync(last, { recursive: true, force: true });
