import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCodebook, overlayCodebook } from './codebook.js';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const BASE: Readonly<Record<string, string>> = {
  'ontology.yaml': `
- { type: AGREE, quad: 1, score: 2.5, cameo: "030", means: x, modes: {} }
- { type: AID, quad: 2, score: 10, cameo: "070", future: AGREE, means: x }`,
  'goldstein.csv': 'cameo,score\n07,7\n0233,3.4\n',
};
const rule = (name: string, more = '') => `
- rule: ${name}
  means: The actor helps.
  code: AID
  when: { verb: [help] ${more} }
  examples:
    - { says: Norway helped Chad., gives: NOR > TCD AID }
    - { says: Chad was helped by Norway., gives: NOR > TCD AID }
    - { says: Norway left., gives: nothing }
`;

const folderOf = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};
const load = (files: Readonly<Record<string, string>>) => loadCodebook(folderOf({ ...BASE, ...files }));
const words = (text: string) => load({ 'words/en/a.yaml': text });

describe('a codebook folder', () => {
  it('without rules and words is an empty codebook with its types and scores', () => {
    const { codebook, findings } = load({});
    expect(findings).toEqual([]);
    expect(codebook).toMatchObject({ rules: [], words: {}, goldstein: { '07': 7, '0233': 3.4 } });
    expect(codebook.types[1]).toEqual({ type: 'AID', quad: 2, score: 10, cameo: '070', future: 'AGREE', modes: {} });
  });

  it('gives rules the place where they stand', () => {
    const { codebook } = load({
      'rules/en/aid.yaml': `# Aid.${rule('help')}${rule('help-more')}`,
      'rules/en/notes.txt': 'no rule',
    });
    expect(codebook.rules.map((r) => [r.name, r.file, r.line])).toEqual([
      ['help', 'rules/en/aid.yaml', 2],
      ['help-more', 'rules/en/aid.yaml', 11],
    ]);
  });

  it('has a version that tells its content, wherever it lies', () => {
    const one = load({ 'rules/en/aid.yaml': rule('help') }).codebook.version;
    expect(load({ 'rules/en/aid.yaml': rule('help') }).codebook.version).toBe(one);
    expect(load({ 'rules/en/aid.yaml': rule('help', ', object: any') }).codebook.version).not.toBe(one);
  });

  it('keeps the first of two rules of one name, and says so', () => {
    const { codebook, findings } = load({
      'rules/en/aid.yaml': rule('help'),
      'rules/en/more.yaml': rule('help', ', object: any'),
    });
    expect(codebook.rules.map((r) => r.file)).toEqual(['rules/en/aid.yaml']);
    expect(findings).toMatchObject([
      { code: 'rule-invalid', what: 'the rule help is defined twice', where: { line: 2 } },
    ]);
  });

  it('says that a rule wins over one that is not there', () => {
    const { codebook, findings } = load({ 'rules/en/aid.yaml': `${rule('help')}  over: [hlep]\n` });
    expect(codebook.rules.length).toBe(1);
    expect(findings).toMatchObject([{ severity: 'warning', what: 'the rule help wins over hlep, which is not there' }]);
  });

  it('tells of an empty entry and goes on', () => {
    const { codebook, findings } = load({ 'rules/en/aid.yaml': `-\n${rule('help')}` });
    expect(codebook.rules.map((r) => r.name)).toEqual(['help']);
    expect(findings[0]?.what).toContain('it has no name');
  });

  it('leaves a rule with an error out and loads the others', () => {
    const { codebook, findings } = load({
      'rules/en/aid.yaml': `${rule('help', ', sidekick: any')}${rule('help-more')}`,
    });
    expect(codebook.rules.map((r) => r.name)).toEqual(['help-more']);
    expect(findings.map((f) => f.what)).toEqual(['rule help: unknown slot "sidekick"']);
  });

  it.each([
    ['rules', 'rules/en/aid.yaml', 'rule-invalid'],
    ['words', 'words/en/a.yaml', 'words-invalid'],
  ])('says at which line the YAML of %s is broken', (_, file, code) => {
    const { findings } = load({ [file]: '- set: fine\n  words: [a]\n- set: broken: here\n' });
    expect(findings[0]).toMatchObject({ code, severity: 'error', where: { line: 3 } });
    expect(findings[0]?.where.file).toContain(file);
  });
});

describe('word sets', () => {
  it('take in those that they include, however deep, each word once', () => {
    const { codebook } = words(
      '- { set: a, words: [one], includes: [b] }\n- { set: b, words: [two, one], includes: [c] }\n- { set: c, words: [3] }\n',
    );
    expect(codebook.words).toEqual({ a: ['one', 'two', '3'], b: ['two', 'one', '3'], c: ['3'] });
  });

  it('may include each other in a circle', () => {
    const { codebook } = words(
      '- { set: a, words: [one], includes: [b] }\n- { set: b, words: [two], includes: [a] }\n',
    );
    expect(codebook.words).toEqual({ a: ['one', 'two'], b: ['two', 'one'] });
  });

  it.each([
    ['defined twice', '- { set: a, words: [one] }\n- { set: a, words: [two] }\n', 'the set a is defined twice', 2],
    ['without a name', '- { words: [one] }\n', 'a set without a name', 1],
    [
      'that include one that is not there',
      '- { set: a, words: [one], includes: [gone] }\n',
      'the set a includes gone, which is not there',
      1,
    ],
  ])('%s are a finding', (_, text, what, line) => {
    expect(words(text).findings).toMatchObject([{ code: 'words-invalid', severity: 'error', what, where: { line } }]);
  });

  it('may be used by rules', () => {
    const { codebook } = load({
      'words/en/a.yaml': '- { set: help-verbs, words: [help, assist] }',
      'rules/en/aid.yaml': rule('help').replace('[help]', '[help-verbs]'),
    });
    expect(codebook.rules[0]?.verbs).toEqual(['help', 'assist']);
  });
});

describe('a codebook laid over another', () => {
  const { codebook: base } = load({
    'words/en/a.yaml': '- { set: goods, words: [grain] }\n- { set: ranks, words: [major] }\n',
    'rules/en/a.yaml': rule('help') + rule('aid'),
  });
  const lay = (files: Readonly<Record<string, string>>) => overlayCodebook(base, folderOf(files));

  it('stands in for rules of the same name and adds the others', () => {
    const { codebook, findings } = lay({ 'rules/en/b.yaml': rule('aid', ', object: goods') + rule('relief') });
    expect(findings).toEqual([]);
    expect(codebook.rules.map(({ name, conditions }) => [name, conditions.length])).toEqual([
      ['help', 0],
      ['aid', 1],
      ['relief', 0],
    ]);
    expect(codebook.version).not.toBe(base.version);
  });

  it('makes sets longer, also by those that are known', () => {
    const { codebook } = lay({ 'words/en/b.yaml': '- { set: goods, words: [tents], includes: [ranks] }\n' });
    expect(codebook.words).toEqual({ goods: ['grain', 'tents', 'major'], ranks: ['major'] });
  });

  it('leaves a broken rule out and loads the rest', () => {
    const { codebook, findings } = lay({ 'rules/en/b.yaml': rule('broken', ', objekt: goods') + rule('relief') });
    expect(findings.map(({ code, where }) => [code, where.line])).toEqual([['rule-invalid', 2]]);
    expect(codebook.rules.map(({ name }) => name)).toEqual(['help', 'aid', 'relief']);
  });
});
