/** Installs the dependencies if they are missing or older than the lock file; does nothing otherwise. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');

/** True if what is installed is at least as new as the lock file. */
function isInstalled() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

if (!isInstalled()) {
  process.stderr.write('Installing the dependencies (once) ...\n');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    // The graphics-card libraries that onnxruntime-node would fetch are not used.
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
  });
  if (run.status !== 0) {
    process.stderr.write(
      'The dependencies could not be installed. The lines above say why; is the network reachable?\n',
    );
    process.exit(1);
  }
}
