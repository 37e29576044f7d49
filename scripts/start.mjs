/** From a fresh clone to the first answers: installs, builds, reads the reports in examples/ and prints what was learnt. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await import('./build.mjs');
const read = spawnSync(process.execPath, [join('dist', 'cli', 'main.js'), 'read', 'examples'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
// 1 says that there are findings, and they have been printed.
process.exit((read.status ?? 2) > 1 ? 1 : 0);
