/** The codebook folder in, one frozen value and the findings about it out. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { parseRule } from './ruleparse.js';
function parts(folder, ext) {
    if (!existsSync(folder))
        return [];
    const names = readdirSync(folder)
        .filter((f) => f.endsWith(ext))
        .sort();
    return names.map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}
function invalid(code, part, line, what) {
    return {
        code,
        severity: 'error',
        where: { file: part.file, line },
        what,
        why: 'the file cannot be read as it stands',
        fix: 'mend the YAML at that line',
    };
}
function entriesOf(part, code) {
    const counter = new LineCounter();
    const doc = parseDocument(part.text, { lineCounter: counter });
    const findings = doc.errors.map((e) => invalid(code, part, counter.linePos(e.pos[0]).line, e.message.split('\n')[0] ?? ''));
    const items = doc.contents?.items ?? [];
    if (findings.length > 0)
        return { entries: [], findings };
    return {
        entries: items.map((item) => ({
            value: item.toJSON(),
            line: counter.linePos(item.range?.[0] ?? 0).line,
        })),
        findings,
    };
}
function loadWords(folder, findings) {
    const raw = new Map();
    for (const part of parts(folder, '.yaml')) {
        const read = entriesOf(part, 'words-invalid');
        findings.push(...read.findings);
        for (const { value, line } of read.entries) {
            const name = String(value.set ?? '');
            if (!name || raw.has(name))
                findings.push(invalid('words-invalid', part, line, name ? `the set ${name} is defined twice` : 'a set without a name'));
            raw.set(name, {
                words: (value.words ?? []).map(String),
                includes: (value.includes ?? []).map(String),
            });
        }
    }
    const expand = (name, seen) => {
        const set = raw.get(name);
        if (!set || seen.includes(name))
            return [];
        return [...set.words, ...set.includes.flatMap((i) => expand(i, [...seen, name]))];
    };
    return Object.fromEntries([...raw.keys()].sort().map((name) => [name, [...new Set(expand(name, []))]]));
}
function loadRules(folder, vocabulary, findings) {
    const rules = parts(folder, '.yaml').flatMap((part) => {
        const read = entriesOf(part, 'rule-invalid');
        findings.push(...read.findings);
        return read.entries.flatMap(({ value, line }) => {
            const parsed = parseRule(value, { file: part.file, line }, vocabulary);
            findings.push(...parsed.findings);
            return parsed.rule ? [parsed.rule] : [];
        });
    });
    return rules.filter((rule, i) => {
        const first = rules.findIndex((r) => r.name === rule.name);
        if (first !== i)
            findings.push(twice(rule));
        return first === i;
    });
}
function twice(rule) {
    return {
        code: 'rule-invalid',
        severity: 'error',
        where: { file: rule.file, line: rule.line },
        what: `the rule ${rule.name} is defined twice`,
        why: 'a trace must name one rule',
        fix: 'give one of them another name',
    };
}
function loadTypes(folder) {
    const rows = parseDocument(readFileSync(join(folder, 'ontology.yaml'), 'utf8')).toJS();
    return rows.map(({ type, quad, score, cameo, future, modes }) => ({
        type,
        quad,
        score,
        cameo,
        ...(future ? { future } : {}),
        modes: modes ?? {},
    }));
}
function loadGoldstein(folder) {
    const lines = readFileSync(join(folder, 'goldstein.csv'), 'utf8').trim().split('\n').slice(1);
    return Object.fromEntries(lines.map((line) => line.split(',')).map(([code, value]) => [code ?? '', Number(value)]));
}
/** Reads rules, words and ontology from a codebook folder. Everything wrong is a finding; what is right is loaded. */
export function loadCodebook(folder) {
    const findings = [];
    const types = loadTypes(folder);
    const words = loadWords(join(folder, 'words/en'), findings);
    const vocabulary = {
        sets: new Map(Object.entries(words).map(([name, list]) => [name, new Set(list)])),
        modes: new Map(types.map((t) => [t.type, new Set(Object.keys(t.modes))])),
        defaults: new Map(types.map((t) => [t.type, t.cameo])),
    };
    const rules = loadRules(join(folder, 'rules/en'), vocabulary, findings).map((r) => ({
        ...r,
        file: r.file.slice(folder.length + 1),
    }));
    const goldstein = loadGoldstein(folder);
    const version = createHash('sha256')
        .update(JSON.stringify([types, goldstein, words, rules]))
        .digest('hex')
        .slice(0, 12);
    return { codebook: { version, types, goldstein, words, rules }, findings };
}
