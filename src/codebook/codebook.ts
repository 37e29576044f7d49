/** The codebook folder in, one frozen value and the findings about it out. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../domain/finding.js';
import type { EventType, Quad } from '../domain/plover.js';
import type { Rule } from './rule.js';
import { parseRule, type Vocabulary } from './ruleparse.js';

/** One PLOVER event type. */
export interface TypeRow {
  readonly type: EventType;
  readonly quad: Quad;
  readonly score: number;
  readonly cameo: string;
  /** What the type becomes when the act is still to come. */
  readonly future?: EventType;
  readonly modes: Readonly<Record<string, number>>;
}

/** The part of the codebook that coding needs; plain data, so that it can be written to one file and read back. */
export interface Codebook {
  /** Digest of all files. */
  readonly version: string;
  readonly types: readonly TypeRow[];
  readonly goldstein: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly Rule[];
}

interface Part {
  readonly file: string;
  readonly text: string;
}

function parts(folder: string, ext: string): Part[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((f) => f.endsWith(ext))
    .sort();
  return names.map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

function invalid(code: 'words-invalid' | 'rule-invalid', part: Part, line: number, what: string): Finding {
  return {
    code,
    severity: 'error',
    where: { file: part.file, line },
    what,
    why: 'the file cannot be read as it stands',
    fix: 'mend the YAML at that line',
  };
}

function entriesOf(
  part: Part,
  code: 'words-invalid' | 'rule-invalid',
): { entries: { value: Record<string, unknown>; line: number }[]; findings: Finding[] } {
  const counter = new LineCounter();
  const doc = parseDocument(part.text, { lineCounter: counter });
  const findings = doc.errors.map((e) =>
    invalid(code, part, counter.linePos(e.pos[0]).line, e.message.split('\n')[0] ?? ''),
  );
  const items =
    (doc.contents as { items?: { range?: [number, number, number]; toJSON(): unknown }[] } | null)?.items ?? [];
  if (findings.length > 0) return { entries: [], findings };
  return {
    entries: items.map((item) => ({
      value: (item.toJSON() ?? {}) as Record<string, unknown>,
      line: counter.linePos(item.range?.[0] ?? 0).line,
    })),
    findings,
  };
}

interface WordSet {
  readonly words: readonly string[];
  readonly includes: readonly string[];
  readonly part: Part;
  readonly line: number;
}

function listed(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** The sets as they are written, the later of two with one name. */
function readWords(folder: string, findings: Finding[]): Map<string, WordSet> {
  const sets = new Map<string, WordSet>();
  for (const part of parts(folder, '.yaml')) {
    const read = entriesOf(part, 'words-invalid');
    findings.push(...read.findings);
    for (const { value, line } of read.entries) {
      const name = String(value.set ?? '');
      if (!name || sets.has(name))
        findings.push(
          invalid('words-invalid', part, line, name ? `the set ${name} is defined twice` : 'a set without a name'),
        );
      sets.set(name, { words: listed(value.words), includes: listed(value.includes), part, line });
    }
  }
  return sets;
}

type Words = Codebook['words'];

/** The sets of a folder, laid over those that are known: a set of the same name is longer, not another one. */
function loadWords(folder: string, findings: Finding[], known: Words = {}): Words {
  const sets = readWords(folder, findings);
  for (const [name, { includes, part, line }] of sets)
    for (const other of includes.filter((i) => !sets.has(i) && !(i in known)))
      findings.push(invalid('words-invalid', part, line, `the set ${name} includes ${other}, which is not there`));
  const expand = (name: string, seen: readonly string[]): string[] => {
    const set = sets.get(name);
    const before = known[name] ?? [];
    if (!set || seen.includes(name)) return [...before];
    return [...before, ...set.words, ...set.includes.flatMap((i) => expand(i, [...seen, name]))];
  };
  const names = [...new Set([...Object.keys(known), ...sets.keys()])].sort();
  return Object.fromEntries(names.map((name) => [name, [...new Set(expand(name, []))]]));
}

/** The rules of a folder, laid over those that are known: a rule of the same name stands in for the known one. */
function loadRules(folder: string, vocabulary: Vocabulary, findings: Finding[], base: readonly Rule[] = []): Rule[] {
  const rules = parts(folder, '.yaml').flatMap((part) => {
    const read = entriesOf(part, 'rule-invalid');
    findings.push(...read.findings);
    return read.entries.flatMap(({ value, line }) => {
      const parsed = parseRule(value, { file: part.file, line }, vocabulary);
      findings.push(...parsed.findings);
      return parsed.rule ? [parsed.rule] : [];
    });
  });
  const known = new Set([...base, ...rules].map((r) => r.name));
  for (const rule of rules)
    for (const other of rule.over.filter((o) => !known.has(o))) findings.push(overNothing(rule, other));
  const single = rules.filter((rule, i) => {
    const first = rules.findIndex((r) => r.name === rule.name);
    if (first !== i) findings.push(twice(rule));
    return first === i;
  });
  return [...base.filter((old) => !single.some((rule) => rule.name === old.name)), ...single];
}

function vocabularyOf(words: Words, types: readonly TypeRow[]): Vocabulary {
  return {
    sets: new Map(Object.entries(words).map(([name, list]) => [name, new Set(list)])),
    modes: new Map(types.map((t) => [t.type, new Set(Object.keys(t.modes))])),
    defaults: new Map(types.map((t) => [t.type, t.cameo])),
  };
}

/** A codebook with the digest of all that it holds. */
function versioned(codebook: Omit<Codebook, 'version'>): Codebook {
  const { types, goldstein, words, rules } = codebook;
  const digest = createHash('sha256')
    .update(JSON.stringify([types, goldstein, words, rules]))
    .digest('hex');
  return { ...codebook, version: digest.slice(0, 12) };
}

/**
 * A codebook with the rules and word sets of a folder laid over it (`rules/en`, `words/en`): a rule of a known name stands in for
 * the known one, a set of a known name makes it longer. Everything wrong is a finding; what is right is loaded.
 */
export function overlayCodebook(base: Codebook, folder: string): { codebook: Codebook; findings: Finding[] } {
  const findings: Finding[] = [];
  const words = loadWords(join(folder, 'words/en'), findings, base.words);
  const rules = loadRules(join(folder, 'rules/en'), vocabularyOf(words, base.types), findings, base.rules);
  return { codebook: versioned({ ...base, words, rules }), findings };
}

function overNothing(rule: Rule, other: string): Finding {
  return {
    code: 'rule-invalid',
    severity: 'warning',
    where: { file: rule.file, line: rule.line },
    what: `the rule ${rule.name} wins over ${other}, which is not there`,
    why: 'the name is misspelt, or that rule was renamed or left out',
    fix: 'mend the name under "over", or take it away',
  };
}

function twice(rule: Rule): Finding {
  return {
    code: 'rule-invalid',
    severity: 'error',
    where: { file: rule.file, line: rule.line },
    what: `the rule ${rule.name} is defined twice`,
    why: 'a trace must name one rule',
    fix: 'give one of them another name',
  };
}

function loadTypes(folder: string): TypeRow[] {
  const rows = parseDocument(readFileSync(join(folder, 'ontology.yaml'), 'utf8')).toJS() as (TypeRow &
    Record<string, unknown>)[];
  return rows.map(({ type, quad, score, cameo, future, modes }) => ({
    type,
    quad,
    score,
    cameo,
    ...(future ? { future } : {}),
    modes: modes ?? {},
  }));
}

function loadGoldstein(folder: string): Record<string, number> {
  const lines = readFileSync(join(folder, 'goldstein.csv'), 'utf8').trim().split('\n').slice(1);
  return Object.fromEntries(lines.map((line) => line.split(',')).map(([code, value]) => [code ?? '', Number(value)]));
}

/** Reads rules, words and ontology from a codebook folder. Everything wrong is a finding; what is right is loaded. */
export function loadCodebook(folder: string): { codebook: Codebook; findings: Finding[] } {
  const findings: Finding[] = [];
  const types = loadTypes(folder);
  const words = loadWords(join(folder, 'words/en'), findings);
  const rules = loadRules(join(folder, 'rules/en'), vocabularyOf(words, types), findings).map((r) => ({
    ...r,
    file: r.file.slice(folder.length + 1),
  }));
  const goldstein = loadGoldstein(folder);
  return { codebook: versioned({ types, goldstein, words, rules }), findings };
}
