/** A report in, its codings out: language model, mentions and rules put together. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Codebook } from '../codebook/codebook.js';
import { openCodebook, openRegistry, PACKAGE_ROOT } from '../codebook/open.js';
import type { Dictionary } from '../codebook/petrarch/dictionary.js';
import type { Registry } from '../codebook/registry.js';
import type { CoderVersion, Coding, StateCoding, Trace } from '../domain/coding.js';
import { reportId } from '../domain/id.js';
import type { FullReport } from '../domain/output.js';
import type { Report } from '../domain/report.js';
import { openReader, type Reader } from '../language/reader.js';
import { codeMentions } from '../mention/codes.js';
import { findMentions } from '../mention/mentions.js';
import { type Lexicon, lexiconOf } from './clause/passage.js';
import { discard } from './dictionary/discard.js';
import { codeReport } from './report.js';
import type { Silence } from './rule/match.js';

export interface CoderOptions {
  /** Folder of the weights; the package's own by default. */
  readonly weights?: string;
  readonly codebook?: Codebook;
  readonly registry?: Registry;
  /** The reader, or one that is still loading: codebook and registry load meanwhile. */
  readonly reader?: Reader | Promise<Reader>;
  /** A PETRARCH dictionary to lay over registry and rules. */
  readonly dictionary?: Dictionary;
}

/** What one rule makes of a sentence. */
export interface Trial {
  /** Codings that the rule gave. */
  readonly codings: readonly (Coding | StateCoding)[];
  /** Codings that other rules gave. */
  readonly others: readonly (Coding | StateCoding)[];
  /** The clauses of the rule that said no. */
  readonly silences: readonly string[];
}

export interface Coder {
  readonly version: CoderVersion;
  readonly codebook: Codebook;
  /** Codes one report. The same report and version give the same answer. */
  code(report: Report): Promise<FullReport>;
  /** Holds one rule against a text. */
  try(rule: string, text: string): Promise<Trial>;
  close(): Promise<void>;
}

function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

interface Parts {
  readonly reader: Reader;
  readonly registry: Registry;
  readonly lexicon: Lexicon;
  readonly version: CoderVersion;
}

async function analyse(parts: Parts, report: Report): Promise<{ full: FullReport; silences: readonly Silence[] }> {
  const read = await parts.reader.read(report);
  const found = findMentions(report, read.sentences, parts.registry);
  const { dictionary } = parts.lexicon;
  const mentions = dictionary
    ? codeMentions(report, read.sentences, found.mentions, dictionary, parts.registry)
    : found.mentions;
  const all = codeReport(report, read.sentences, mentions, parts.lexicon);
  const { silences, ...coded } = dictionary ? discard(all, read.sentences, dictionary) : all;
  const times = read.sentences.flatMap((s) => s.times.map((t) => (s.inTitle ? { ...t, inTitle: true as const } : t)));
  const findings = [...read.findings, ...found.findings, ...coded.findings];
  const full = {
    id: report.id,
    coder: parts.version,
    sentences: read.sentences,
    mentions,
    times,
    ...coded,
    findings,
  };
  return { full, silences };
}

/** What follows a name at the start of another one; empty where it does not stand there. */
function afterName(name: string, start: string): string {
  return name.startsWith(start) ? name.slice(start.length) : '';
}

async function tryRule(parts: Parts, rule: string, text: string): Promise<Trial> {
  const { full, silences } = await analyse(parts, { id: reportId({ text }), text });
  const all = [...full.events, ...full.states];
  // a block of a dictionary gives codings under its own name or a pattern's
  const isOwn = ({ trace }: { readonly trace: Trace }) =>
    trace.rule === rule || /^[:( ]/.test(afterName(trace.rule, rule));
  return {
    codings: all.filter(isOwn),
    others: all.filter((c) => !isOwn(c)),
    silences: silences.filter((s) => s.rule === rule).map((s) => s.clause),
  };
}

/** Loads weights, codebook and registry once; throws `weights-missing` or `weights-damaged` if the model cannot be read. */
export async function openCoder(options: CoderOptions = {}): Promise<Coder> {
  const opening = Promise.resolve(options.reader ?? openReader(options.weights ? { weights: options.weights } : {}));
  // A failure is met below; until then it is not "unhandled".
  opening.catch(() => undefined);
  const codebook = options.codebook ?? openCodebook();
  const registry = options.registry ?? openRegistry();
  const reader = await opening;
  const overlaid = options.dictionary ? `${codebook.version}+${options.dictionary.version}` : codebook.version;
  const version: CoderVersion = { version: packageVersion(), codebook: overlaid, weights: reader.version };
  const parts: Parts = { reader, registry, lexicon: lexiconOf(codebook, options.dictionary, registry), version };
  return {
    version,
    codebook,
    code: async (report) => (await analyse(parts, report)).full,
    try: (rule, text) => tryRule(parts, rule, text),
    close: () => reader.close(),
  };
}
