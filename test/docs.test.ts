/** Documentation that cannot go stale: commands, options, findings, exports, dependencies, links, and the README's example. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { registerCode } from '../src/cli/code.js';
import { registerEvents } from '../src/cli/events.js';
import { registerExplain } from '../src/cli/explain.js';
import { registerRead } from '../src/cli/read.js';
import { registerRecode } from '../src/cli/recode.js';
import { registerRule } from '../src/cli/rule.js';
import { registerState } from '../src/cli/state.js';
import { registerTimeline } from '../src/cli/timeline.js';
import { FINDING_CODES } from '../src/domain/codes.js';
import { chancery } from './chancery.js';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs').map((name) => join('docs', name)),
];

const program = new Command('chancery');
for (const register of [
  registerRead,
  registerCode,
  registerState,
  registerEvents,
  registerTimeline,
  registerExplain,
  registerRecode,
  registerRule,
]) {
  register(program);
}

/** The part of docs/commands.md about one command. */
function section(name: string): string {
  const [, part = ''] = read('docs/commands.md').split(new RegExp(`^## chancery ${name}$`, 'm'));
  return part.split(/^## /m)[0] ?? '';
}

/** What the indented blocks of a page tell to type: the lines that start with a word. */
function typed(page: string, start: string): string[] {
  return read(page)
    .split('\n')
    .filter((line) => line.trimStart().startsWith(start) && line.startsWith('    '))
    .map((line) => line.trim());
}

describe('commands', () => {
  it('in the command line are those registered here', () => {
    const help = chancery(['--help']).stdout;
    const listed = [...(help.split('Commands:')[1] ?? '').matchAll(/^ {2}(\w+)/gm)].map((match) => match[1]);
    expect(program.commands.map((command) => command.name()).sort()).toEqual(
      listed.filter((name) => name !== 'help').sort(),
    );
  });

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    'documents %s with all of its options',
    (name, command) => {
      const text = section(name);
      expect(text).toContain(`chancery ${name}`);
      expect(command.options.map((option) => option.long ?? '').filter((long) => !text.includes(`\`${long}`))).toEqual(
        [],
      );
    },
  );

  it.each(pages)('that %s tells to type exist, with their options', (page) => {
    const lines = typed(page, 'chancery ');
    const wrong = lines.filter((line) => {
      const command = program.commands.find((one) => one.name() === line.split(/\s+/)[1]);
      const options = [...line.matchAll(/\s(--[a-z-]+)/g)].map((match) => match[1]);
      return !command || options.some((long) => !command.options.some((option) => option.long === long));
    });
    expect(wrong).toEqual([]);
  });

  it.each(pages)('that %s tells to run with npm exist', (page) => {
    const names = typed(page, 'npm ').map((line) => /^npm (?:run )?([\w-]+)/.exec(line)?.[1] ?? line);
    expect(names.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

describe('findings', () => {
  it('are all documented, and no others', () => {
    const documented = [...read('docs/findings.md').matchAll(/^\| `([a-z-]+)`/gm)].map((match) => match[1]);
    expect(documented.sort()).toEqual([...FINDING_CODES].sort());
  });

  it('are each produced by some test', () => {
    const folders = ['src', 'test'];
    const tests = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts') && !file.endsWith('docs.test.ts'))
        .map((file) => read(join(folder, file))),
    );
    expect(FINDING_CODES.filter((code) => !tests.some((text) => text.includes(`'${code}'`)))).toEqual([]);
  });
});

describe('the package', () => {
  it('documents every export', () => {
    const names = [...read('src/index.ts').matchAll(/^export (?:type )?\{([^}]*)\}|^export async function (\w+)/gm)];
    const exported = names.flatMap((match) => (match[1] ?? match[2] ?? '').split(',').map((name) => name.trim()));
    const text = read('docs/library.md');
    expect(exported.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    expect(exported).toContain('code');
  });

  it('documents every run-time dependency with its version', () => {
    const text = read('docs/dependencies.md');
    const rows = Object.entries(manifest.dependencies).map(([name, version]) => `| \`${name}\` | ${version} | `);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
    expect(text.match(/^\| `/gm)).toHaveLength(rows.length);
  });

  it('locks the optional dependencies of every platform, without which npm ci refuses', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: object }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('pins every dependency', () => {
    const all = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    const versions = Object.entries({ ...manifest.dependencies, ...all.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('pages', () => {
  it.each(pages)('%s has no dead link', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const dead = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(target)) return true;
      const anchors =
        anchor === undefined ? [] : [...read(target).matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? '');
      return (
        anchor !== undefined &&
        !anchors.some(
          (heading) =>
            heading
              .toLowerCase()
              .replace(/[^\w\s-]/g, '')
              .replace(/\s/g, '-') === anchor,
        )
      );
    });
    expect(dead.map((link) => link[0])).toEqual([]);
  });

  it('show in the README what the coder gives', () => {
    const readme = read('README.md');
    const sentence = /^> (.*)$/m.exec(readme)?.[1] ?? '';
    const line = /\n\n {4}(\S.*)\n\n {4}Why/.exec(readme)?.[1] ?? '';
    const ran = chancery(['read', '-', '--record', join('node_modules', '.cache', `readme-${process.pid}`)], sentence);
    expect(line).not.toBe('');
    expect(ran.stdout).toContain(line);
  });
});
