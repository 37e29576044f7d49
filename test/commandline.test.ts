/** The command line as a user meets it: outputs that fit their schemas, one shape of errors, and exit codes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chancery, type Ran, rows } from './chancery.js';
import { allProblems } from './schema.js';

const home = mkdtempSync(join(tmpdir(), 'commandline-'));
afterAll(() => rmSync(home, { recursive: true }));
const record = (name: string) => ['--record', join(home, name)];
const FIXTURE = readFileSync('test/fixtures/rows.jsonl', 'utf8');
/** A command line taken apart as a shell does it. */
function wordsOf(command: string): string[] {
  return (command.trim().match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
}
const EXAMPLES = readFileSync('examples/reports.jsonl', 'utf8').split('\n').slice(0, 12).join('\n');

describe('code', () => {
  it('prints a line a report in the order of the input, and tells of bad rows on standard error', () => {
    const { status, stdout, stderr } = chancery(['code'], FIXTURE);
    expect(rows(stdout).map(({ id }) => id)).toEqual(['a', 'd', 'e', 'f', '7']);
    expect(allProblems('coded', rows(stdout))).toEqual([]);
    expect(stderr.match(/^report-row -:\d+/gm)).toEqual(['report-row -:2', 'report-row -:3', 'report-row -:5']);
    expect(status).toBe(1);
  });

  it('prints the same bytes for a report, whatever the number of workers and the company', () => {
    const one = chancery(['code', '--full', '--workers', '1', '-'], EXAMPLES).stdout;
    const two = chancery(
      ['code', '--full', '--workers', '2'],
      `${EXAMPLES}\n${EXAMPLES.split('\n').reverse().join('\n')}`,
    ).stdout;
    const lines = one.trimEnd().split('\n');
    expect(allProblems('coded-full', rows(one))).toEqual([]);
    expect(two.trimEnd().split('\n')).toEqual([...lines, ...lines.toReversed()]);
  });

  it('prints CoNLL-U with every character of the text once and in order', () => {
    const { stdout } = chancery(['code', '--conllu', 'examples/moscow-format-2018.txt']);
    const forms = stdout.split('\n').flatMap((line) => (/^\d+\t/.test(line) ? [line.split('\t')[1]] : []));
    const text = readFileSync('examples/moscow-format-2018.txt', 'utf8');
    expect(forms.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(stdout).toMatch(/^# newdoc id = .*\n# sent_id = 1\n# text = /);
  });
});

describe('the home folder of the user', () => {
  it('is left as it is: no identifier, no figures to send', () => {
    const folder = join(home, 'user');
    mkdirSync(folder);
    const away = {
      HOME: folder,
      USERPROFILE: folder,
      XDG_CACHE_HOME: undefined,
      ORT_DISABLE_TELEMETRY: undefined,
      CI: undefined,
    };
    expect(chancery(['code'], 'Norway attacked Chad.', away).stdout).toContain('ASSAULT');
    expect(readdirSync(folder, { recursive: true })).toEqual([]);
  });
});

describe('read', () => {
  it('enters a report once', () => {
    const first = rows(chancery(['read', '--json', '-', ...record('once')], EXAMPLES).stdout);
    const second = rows(chancery(['read', '--json', '-', ...record('once')], EXAMPLES).stdout);
    expect(allProblems('read', [...first, ...second])).toEqual([]);
    expect(new Set(first.map(({ entry }) => entry))).toEqual(new Set(['entered']));
    expect(new Set(second.map(({ entry }) => entry))).toEqual(new Set(['duplicate']));
  });

  it('keeps what is empty or surely not English out of the record', () => {
    const { stdout, status } = chancery([
      'read',
      '--json',
      'test/fixtures/german.txt',
      'test/fixtures/empty.txt',
      ...record('foreign'),
    ]);
    expect(rows(stdout).map(({ entry }) => entry)).toEqual(['left-out', 'left-out']);
    expect(status).toBe(1);
  });
});

describe('the example reports', () => {
  let printed: Ran;
  beforeAll(() => {
    printed = chancery(['read', 'examples', ...record('examples')]);
  }, 60_000);

  it('are read, with commands that answer', () => {
    const { stdout, status } = printed;
    expect(status).toBeLessThan(2);
    expect(stdout).toMatch(/^\d+ reports entered\.$/m);
    const [, questions = ''] = stdout.split('What to ask next:\n');
    const commands = questions.trimEnd().split('\n');
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const asked = chancery([...wordsOf(command).slice(2), '--json']);
      expect(asked.stderr).toBe('');
      expect(allProblems('state', rows(asked.stdout))).toEqual([]);
    }
  });

  it.each(['README.md', 'docs/commands.md'])('answer what %s tells to ask', (page) => {
    const commands =
      readFileSync(page, 'utf8').match(/^ {4}chancery (?:state|events|timeline|explain) [^>\n]*/gm) ?? [];
    expect(commands.length).toBeGreaterThan(2);
    for (const command of commands) {
      const { stdout, stderr } = chancery([...wordsOf(command).slice(1), ...record('examples')]);
      expect([command, stderr, stdout === '']).toEqual([command, '', false]);
    }
  });
});

const SENTENCE = 'The Ruritanian foreign minister abandoned all trade links with Freedonia.';
const DICTIONARY = ['--dictionary', 'test/fixtures/dictionary'];

describe('a dictionary', () => {
  it('gives parties and events its codes, and its malformed lines are told', () => {
    const { stdout, stderr, status } = chancery(['code', ...DICTIONARY, '-'], SENTENCE);
    const [row] = rows(stdout) as { events: { event: { cameo: string }; actors: object[]; recipients: object[] }[] }[];
    expect(allProblems('coded', rows(stdout))).toEqual([]);
    expect(row?.events).toMatchObject([
      { event: { cameo: '1621', type: 'SANCTION' }, actors: [{ code: 'RURGOVFRM' }], recipients: [{ code: 'FRE' }] },
    ]);
    expect(stderr.match(/^dictionary-invalid .*:\d+: /gm)).toHaveLength(9);
    expect(status).toBe(1);
  });

  it('has blocks to try', () => {
    const { stdout } = chancery(['rule', 'try', 'ABANDON', SENTENCE, ...DICTIONARY]);
    expect(stdout).toContain('SANCTION');
    expect(chancery(['rule', 'try', 'ABANDON', SENTENCE]).stderr).toContain('option-invalid');
  });
});

describe('recode', () => {
  const PHOTOGRAPH = 'Norway photographed the Blue Hand.';
  const OVERLAY = ['--codebook', 'test/fixtures/overlay'];

  it('shows what an overlay alters in the reports of a record, and leaves the record as it is', () => {
    chancery(['read', '-', ...record('recode')], PHOTOGRAPH);
    expect(chancery(['recode', '--diff', ...record('recode')]).stdout).toMatch(/^1 report coded again, 0 altered/);
    for (const _ of ['once', 'again']) {
      const { stdout, stderr, status } = chancery(['recode', '--diff', ...OVERLAY, ...record('recode')]);
      expect(stdout).toMatch(/^ {2}\+ NOR.* SUPPORT .*\n {6}by photograph$/m);
      expect(stdout).toContain('1 altered: 1 added, 0 removed, 0 changed.');
      expect(stderr).toMatch(/^rule-invalid .*photograph\.yaml:9: .+\n {2}why: .+\n {2}fix: .+$/m);
      expect(status).toBe(1);
    }
  });

  it('enters what an overlay alters once, and keeps what it supersedes', () => {
    chancery(['read', '-', ...record('entered')], 'Norway photographed Chad. Norway attacked Chad.');
    const again = (...args: string[]) => chancery(['recode', ...args, ...record('entered')]).stdout;
    expect(again(...OVERLAY)).toMatch(/: 1 added, 0 removed, 0 changed\.\n(?:.*\n)*New codings entered of 1 report;/);
    expect(again(...OVERLAY)).toMatch(/^1 report coded again, 0 altered.*\nThe record is unchanged\.$/m);
    const [row] = rows(chancery(['events', '--type', 'SUPPORT', '--json', ...record('entered')]).stdout);
    const lines = rows(again('--json'));
    expect(allProblems('recode', lines)).toEqual([]);
    expect(lines).toMatchObject([{ entry: 'recoded', differences: [{ kind: 'removed' }] }]);
    const { stdout } = chancery(['explain', String(row?.id), ...record('entered')]);
    expect(stdout).toMatch(/\nsuperseded: (?:.*\n)*Coded:\n(?:.*\n)* {4}NOR.* SUPPORT (?:.*\n)* {4}nothing\n$/);
  });

  it('compares files with what was coded in them before', () => {
    const file = join(home, 'report.txt');
    writeFileSync(file, PHOTOGRAPH);
    writeFileSync(join(home, 'before.jsonl'), chancery(['code', file]).stdout);
    const args = ['recode', '--diff', '--json', file, '--before', join(home, 'before.jsonl')];
    const [same, laid] = [chancery(args), chancery([...args, ...OVERLAY])].map(({ stdout }) => rows(stdout));
    expect(allProblems('recode', [...(same ?? []), ...(laid ?? [])])).toEqual([]);
    expect(same).toMatchObject([{ differences: [] }]);
    expect(laid).toMatchObject([{ differences: [{ kind: 'added', after: { rule: 'photograph' } }] }]);
  });
});

describe('misuse', () => {
  it.each([
    [['frobnicate'], 'option-invalid'],
    [['rule'], 'option-invalid'],
    [['code', '--loud'], 'option-invalid'],
    [['code', '--published', 'yesterday'], 'option-invalid'],
    [['code', 'nowhere.txt'], 'report-missing'],
    [['read'], 'option-invalid'],
    [['code', '--dictionary', 'nowhere'], 'dictionary-invalid'],
    [['code', '--codebook', 'docs'], 'option-invalid'],
    [['recode', '--before', 'coded.jsonl'], 'option-invalid'],
    [['recode', 'examples'], 'option-invalid'],
    [['recode', '--diff', 'examples'], 'option-invalid'],
    [['recode', '--diff', 'examples', '--before', 'nowhere.jsonl'], 'report-missing'],
    [['read', 'https://wire.example/report'], 'option-invalid'],
    [['state', '--relation', 'friendship'], 'relation-unknown'],
    [['events', '--since', '2024-99'], 'date-invalid'],
  ])('%j is refused with %s, as text and as JSON', (args, code) => {
    const text = chancery(args);
    expect([text.status, text.stdout]).toEqual([2, '']);
    expect(text.stderr).toMatch(new RegExp(`^${code}: .+\n  why: .+\n  fix: .+\n$`));
    const json = chancery([...args, '--json']);
    expect(json.status).toBe(2);
    expect(allProblems('error', rows(json.stderr))).toEqual([]);
  });

  it('is told with what may have been meant', () => {
    expect(chancery(['reed']).stderr).toMatch(
      /^option-invalid: .*reed.*\n.*\n {2}fix: Did you mean read\? See chancery --help\.\n$/,
    );
    expect(chancery(['explain']).stderr).toContain('See chancery explain --help.');
  });

  it('leaves no record behind', () => {
    const { stderr } = chancery(['read', 'nowhere.txt', ...record('none')]);
    expect(stderr).toContain('report-missing');
    const asked = chancery(['state', '--relation', 'control', ...record('none'), '--json']);
    expect(asked.stderr).toContain('record-missing');
  });
});

describe('help', () => {
  it('names every command, with examples', () => {
    const { stdout, status } = chancery(['--help']);
    expect(status).toBe(0);
    for (const command of ['read', 'code', 'state', 'rule'])
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(stdout).toContain('Examples:');
  });

  it('tells the version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(chancery(['--version']).stdout).toBe(`${version}\n`);
  });
});
