/** The house rules that can be read off the source: imports go upwards, files are small, only the command line prints. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const LAYERS = ['domain', 'codebook', 'ingest', 'language', 'mention', 'code', 'record', 'view', 'cli'];
/** The folders of src/code; what lies in src/code itself puts them together. */
const STAGES = ['clause', 'party', 'circumstance', 'rule', 'voice', 'dictionary'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file: file.split(sep).join('/'), text: readFileSync(join('src', file), 'utf8') }));

/** The layer of a file in src/; a file in src/ itself (the public door) stands below all layers. */
function layer(file: string): number {
  const top = file.includes('/') ? LAYERS.indexOf(file.slice(0, file.indexOf('/'))) : LAYERS.length;
  if (top < 0) throw new Error(`src/${file} is in no known folder; the folders are ${LAYERS.join(', ')}`);
  return top;
}

function wrongImports({ file, text }: { file: string; text: string }): string[] {
  const paths = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map((match) => match[1] ?? '');
  const targets = paths.map((path) => join('/', file, '..', path).slice(1).split(sep).join('/'));
  return targets.filter((target) => layer(target) > layer(file)).map((target) => `${file} imports ${target}`);
}

const offenders = (broken: (source: { file: string; text: string }) => boolean) =>
  sources.filter(broken).map(({ file }) => file);

describe('architecture', () => {
  it('imports only from folders above', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it('imports in the coder only from stages above', () => {
    const stage = (file: string) => STAGES.indexOf(/^code\/([a-z]+)\//.exec(file)?.[1] ?? '');
    const wrong = sources.flatMap(({ file, text }) => {
      const own = stage(file);
      if (own < 0) return [];
      const paths = [...text.matchAll(/\bfrom '(\.[^']*)'/g)].map((match) => match[1] ?? '');
      const targets = paths.map((path) => join('/', file, '..', path).slice(1).split(sep).join('/'));
      return targets.filter((target) => stage(target) > own).map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('opens every module with a doc comment', () => {
    expect(offenders(({ text }) => !/^(#!.*\n)?\/\*\*\s/.test(text))).toEqual([]);
  });

  it('keeps source files at 300 lines or fewer', () => {
    expect(offenders(({ text }) => text.trimEnd().split('\n').length > 300)).toEqual([]);
  });

  it('has no default export', () => {
    expect(offenders(({ text }) => /^export default\b|\bas default\b/m.test(text))).toEqual([]);
  });

  it('prints and exits only in the command line', () => {
    const shell = /\bconsole\.|\bprocess\.(stdout|stderr|exit|exitCode)\b/;
    expect(offenders(({ file, text }) => !file.startsWith('cli/') && shell.test(text))).toEqual([]);
  });

  it('reads the clock and the dice only in the command line', () => {
    const hidden = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
    expect(offenders(({ file, text }) => !file.startsWith('cli/') && hidden.test(text))).toEqual([]);
  });
});
