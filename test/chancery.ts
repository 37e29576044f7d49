/** Arguments and standard input in, what the built command line does with them out. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const MAIN = 'dist/cli/main.js';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line, as a user would; `env` are variables beside those that are set already. */
export function chancery(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Ran {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is not there: npm run build`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** The lines of JSON in an output. */
export function rows(output: string): Record<string, unknown>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
