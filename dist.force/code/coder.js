/** A report in, its codings out: language model, mentions and rules put together. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCodebook, openRegistry, PACKAGE_ROOT } from '../codebook/open.js';
import { reportId } from '../domain/id.js';
import { openReader } from '../language/reader.js';
import { findMentions } from '../mention/mentions.js';
import { lexiconOf } from './passage.js';
import { codeReport } from './report.js';
function packageVersion() {
    const manifest = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
    return manifest.version;
}
async function analyse(parts, report) {
    const read = await parts.reader.read(report);
    const found = findMentions(report, read.sentences, parts.registry);
    const { silences, ...coded } = codeReport(report, read.sentences, found.mentions, parts.lexicon);
    const times = read.sentences.flatMap((s) => s.times.map((t) => (s.inTitle ? { ...t, inTitle: true } : t)));
    const findings = [...read.findings, ...found.findings, ...coded.findings];
    const full = {
        id: report.id,
        coder: parts.version,
        sentences: read.sentences,
        mentions: found.mentions,
        times,
        ...coded,
        findings,
    };
    return { full, silences };
}
async function tryRule(parts, rule, text) {
    const { full, silences } = await analyse(parts, { id: reportId({ text }), text });
    const all = [...full.events, ...full.states];
    return {
        codings: all.filter((c) => c.trace.rule === rule),
        others: all.filter((c) => c.trace.rule !== rule),
        silences: silences.filter((s) => s.rule === rule).map((s) => s.clause),
    };
}
/** Loads weights, codebook and registry once; throws `weights-missing` or `weights-damaged` if the model cannot be read. */
export async function openCoder(options = {}) {
    const codebook = options.codebook ?? openCodebook();
    const registry = options.registry ?? openRegistry();
    const reader = options.reader ?? (await openReader(options.weights ? { weights: options.weights } : {}));
    const version = { version: packageVersion(), codebook: codebook.version, weights: reader.version };
    const parts = { reader, registry, lexicon: lexiconOf(codebook), version };
    return {
        version,
        codebook,
        code: async (report) => (await analyse(parts, report)).full,
        try: (rule, text) => tryRule(parts, rule, text),
        close: () => reader.close(),
    };
}
