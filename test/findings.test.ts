/** Findings and errors that no other test brings about: each is produced here by the mistake that it tells of. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asChanceryError } from '../src/cli/failure.js';
import { openCoder } from '../src/code/coder.js';
import { compileCodebook } from '../src/codebook/open.js';
import { reportId } from '../src/domain/id.js';
import { chancery, rows } from './chancery.js';

const home = mkdtempSync(join(tmpdir(), 'findings-'));
const record = ['--record', join(home, 'record')];
afterAll(() => rmSync(home, { recursive: true }));

/** The code of the error that a command ends with. */
function refusal(args: readonly string[]): unknown {
  const { status, stderr } = chancery([...args, '--json']);
  expect(status).toBe(2);
  const [row] = rows(stderr) as { error: { code: string } }[];
  return row?.error.code;
}

/** A copy of the codebook with one file changed, and the codes of the findings that loading it gives. */
function codesWith(name: string, file: string, text: string): string[] {
  const copy = join(home, name);
  cpSync('codebook', copy, { recursive: true });
  writeFileSync(join(copy, file), text);
  return [...new Set(compileCodebook(copy).findings.map(({ code }) => code))];
}

/** A rule of which there are two, neither narrower than the other. */
function photographRule(type: string): string {
  return `- rule: photograph-${type.toLowerCase()}
  means: One actor photographs another.
  code: ${type}
  when: { verb: [photograph] }
  examples:
    - { says: Norway photographed Chad., gives: NOR > TCD ${type} }
    - { says: Norway photographs Chad., gives: NOR > TCD ${type} }
    - { says: Norway met Chad., gives: nothing }`;
}

describe('questions to a record', () => {
  beforeAll(() => {
    chancery(['read', '-', ...record, '--published', '2024-05-07'], 'Turkey recognised the government of Syria.');
  });

  it.each([
    ['date-invalid', ['state', '--relation', 'control', '--on', '2024', ...record]],
    ['name-unknown', ['state', '--relation', 'control', '--subject', 'Zzyzx', ...record]],
    ['id-unknown', ['explain', 'c-000000000000', ...record]],
  ])('are refused with %s', (code, args) => {
    expect(refusal(args)).toBe(code);
  });

  it('know a report that was entered before', () => {
    const again = chancery(
      ['read', '-', '--json', ...record, '--published', '2024-05-07'],
      'Turkey recognised the government of Syria.',
    );
    const found = rows(again.stdout).flatMap((row) => row.findings as { code: string }[]);
    expect(found.map(({ code }) => code)).toContain('report-duplicate');
    expect(again.status).toBe(0);
  });

  it('are refused where the record is no record', () => {
    const folder = join(home, 'damaged');
    mkdirSync(folder);
    writeFileSync(join(folder, 'record.sqlite'), 'This is no database. '.repeat(100));
    expect(refusal(['state', '--relation', 'control', '--record', folder])).toBe('record-damaged');
  });
});

describe('a codebook with a mistake', () => {
  it('names a broken rule', () => {
    const rule = '- rule: no-examples\n  means: A rule without examples.\n  code: AGREE\n  when: { verb: [agree] }\n';
    expect(codesWith('rule', 'rules/en/broken.yaml', rule)).toContain('rule-invalid');
  });

  it('names a broken word set', () => {
    expect(codesWith('words', 'words/en/broken.yaml', 'not-a-list: { at: all: }\n')).toContain('words-invalid');
  });

  it('names a broken row of actors', () => {
    const row = 'id,name,alias,country,sectors,role,from,to,source\nnobody,Nobody,,XX,NOSECTOR,,,,\n';
    expect(codesWith('actors', 'actors/armed-groups.csv', row)).toContain('actors-invalid');
  });
});

describe('two rules that hold of one word', () => {
  it('are a conflict', async () => {
    const copy = join(home, 'conflict');
    cpSync('codebook', copy, { recursive: true });
    writeFileSync(join(copy, 'rules', 'en', 'conflict.yaml'), ['SUPPORT', 'CONSULT'].map(photographRule).join('\n'));
    const coder = await openCoder({ codebook: compileCodebook(copy).coding });
    const { findings } = await coder.code({ id: reportId({ text: '' }), text: 'Norway photographed Chad.' });
    await coder.close();
    expect(findings.map(({ code }) => code)).toContain('rule-conflict');
  });
});

describe('what the operating system does not allow', () => {
  it('is refused by the system, and no fault', () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    expect(refusal(['read', 'examples/moscow-format-2018.txt', '--record', join(file, 'record')])).toBe(
      'system-refused',
    );
  });
});

describe('a fault that nobody foresaw', () => {
  it('is internal', () => {
    expect(asChanceryError(new TypeError('x is undefined')).code).toBe('internal');
  });
});
