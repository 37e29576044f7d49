/** A report in, its sentences out: tokens, tree, names, times and quotations. */
import { ChanceryError, type Finding } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import type { Entity, Mark, MarkLayer, Sentence, TimeExpression, Token } from '../domain/sentence.js';
import type { Span } from '../domain/span.js';
import type { Parse, Word } from './decode.js';
import type { Layer } from './labels.js';
import { findParagraphs } from './paragraphs.js';
import type { Parser } from './parser.js';
import { openPool } from './pool.js';
import { findQuotations } from './quotations.js';
import { findTimes } from './times/times.js';
import { readWeights, shippedWeights } from './weights.js';

export interface ReaderOptions {
  /** Folder of the language model; the one that comes with the package by default. */
  readonly weights?: string;
  /** False leaves out time expressions. */
  readonly times?: boolean;
  /** Threads that run the model, each with a copy of it; 0 runs it in the caller's thread. One by default, none from TypeScript sources. */
  readonly workers?: number;
  /** Processor cores that one copy of the model may use; 1 by default. */
  readonly threads?: number;
}

export interface Read {
  /** Those of the title, if it is separate, come first. */
  readonly sentences: readonly Sentence[];
  readonly findings: readonly Finding[];
}

export interface Reader {
  /** Digest of the weights. */
  readonly version: string;
  /** What is read depends on the report alone. */
  read(report: Report): Promise<Read>;
  close(): Promise<void>;
}

/** What the labels of the model are called in a sentence; the title of a work counts as a product. */
const ENTITY_TYPES: ReadonlyMap<string, Entity['type']> = new Map([
  ...(['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'PRODUCT', 'LAW'] as const).map(
    (type) => [type, type] as const,
  ),
  ['WORK', 'PRODUCT'],
]);
const WORKER = new URL('./worker.js', import.meta.url);

const features = new Map<string, Token['feats']>();

/** `Mood=Ind|Tense=Past` as a frozen record, one for all tokens that have it. */
function featuresOf(feats: string): Token['feats'] {
  const known = features.get(feats);
  if (known) return known;
  const pairs = feats === '_' ? [] : feats.split('|').map((pair) => pair.split('=', 2));
  const made = Object.freeze(Object.fromEntries(pairs));
  features.set(feats, made);
  return made;
}

function tokenOf(text: string, word: Word): Token {
  return { ...word, text: text.slice(word.start, word.end), feats: featuresOf(word.feats) };
}

function entitiesOf({ names }: Parse): Entity[] {
  return names.flatMap(({ start, end, type }) => {
    const known = ENTITY_TYPES.get(type);
    return known ? [{ start, end, type: known }] : [];
  });
}

/** What the layers of the model are called in a sentence. */
const MARK_LAYERS: Readonly<Record<Layer, MarkLayer>> = {
  att: 'attribution',
  party: 'party',
  attack: 'attack',
  re3d: 'thing',
  gmb: 'name',
};

function marksOf({ layers }: Parse): Mark[] {
  return layers.flatMap(([layer, spans]) =>
    spans.map(({ type, ...span }) => ({
      ...span,
      layer: MARK_LAYERS[layer],
      role: layer === 'att' || layer === 'party' ? type.toLowerCase() : type,
    })),
  );
}

function spanOf({ words }: Parse): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** The number of the paragraph that each sentence begins in. */
function paragraphNumbers(paragraphs: readonly Span[], sentences: readonly Span[]): number[] {
  let at = 0;
  return sentences.map(({ start }) => {
    while (start >= (paragraphs[at + 1]?.start ?? Number.POSITIVE_INFINITY)) at++;
    return at;
  });
}

interface Part {
  readonly report: Report;
  readonly text: string;
  readonly inTitle: boolean;
  /** Index of the part's first sentence. */
  readonly index: number;
  readonly times: boolean;
}

function sentencesOf(part: Part, parses: readonly Parse[]): Sentence[] {
  const { text, report, index, inTitle } = part;
  const spans = parses.map(spanOf);
  const paragraphs = findParagraphs(text, spans);
  const numbers = paragraphNumbers(paragraphs, spans);
  const quotations = findQuotations(text, spans);
  const anchor = report.published === undefined ? {} : { published: report.published };
  const earlier: TimeExpression[] = [];
  return parses.map((parse, i): Sentence => {
    const tokens = parse.words.map((word) => tokenOf(text, word));
    const found = part.times ? findTimes(text, tokens, { ...anchor, earlier }) : [];
    earlier.push(...found);
    return {
      ...spanOf(parse),
      index: index + i,
      ...(inTitle && { inTitle }),
      paragraph: numbers[i] ?? 0,
      tokens,
      entities: entitiesOf(parse),
      times: found,
      quotations: quotations[i] ?? [],
      marks: marksOf(parse),
    };
  });
}

function longSentence(where: Finding['where'], parts: number): Finding {
  return {
    code: 'sentence-long',
    severity: 'note',
    where,
    what: `A sentence is too long to be read at once, and was cut into ${parts}.`,
    why: 'The language model sees about 250 pieces of words at a time.',
    fix: 'See whether the text lacks full stops, or is a table or list.',
  };
}

/** One finding for each sentence that was cut. */
function longSentences(part: Part, parses: readonly Parse[]): Finding[] {
  const findings: Finding[] = [];
  let first = 0;
  for (const [i, parse] of parses.entries()) {
    if (parse.cut) continue;
    const [from, to] = [parses[first] ?? parse, parse];
    const span = part.inTitle ? {} : { start: spanOf(from).start, end: spanOf(to).end };
    if (i > first) findings.push(longSentence({ report: part.report.id, ...span }, i - first + 1));
    first = i + 1;
  }
  return findings;
}

/** From 1.29 on, ONNX Runtime sends figures of its use to its makers unless this is set before it is loaded, in the main thread. */
function keepOffline(): void {
  process.env.ORT_DISABLE_TELEMETRY = '1';
}

/** The parser in this thread is loaded only where it is wanted: its parts are large. */
async function openHere(folder: string, threads: number): Promise<Parser> {
  const { openParser } = await import('./parser.js');
  return openParser(readWeights(folder), threads);
}

async function parserOf(options: ReaderOptions): Promise<Parser> {
  const { weights: folder = shippedWeights(), threads = 1 } = options;
  const workers = options.workers ?? (import.meta.url.endsWith('.ts') ? 0 : 1);
  for (const [name, value, least] of [
    ['workers', workers, 0],
    ['threads', threads, 1],
  ] as const) {
    if (Number.isInteger(value) && value >= least) continue;
    const what = `The option "${name}" is ${value}, not a whole number from ${least}.`;
    throw new ChanceryError(
      'option-invalid',
      what,
      'It says how much of the processor to use.',
      `Give ${least} or more.`,
    );
  }
  keepOffline();
  return workers === 0 ? openHere(folder, threads) : openPool(WORKER, { folder, threads }, workers);
}

async function readPart(parser: Parser, part: Part): Promise<Read> {
  const parses = await parser.parse(part.text);
  return { sentences: sentencesOf(part, parses), findings: longSentences(part, parses) };
}

/** Loads the language model; throws ChanceryError `weights-missing` or `weights-damaged` where that cannot be done. */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const parser = await parserOf(options);
  const times = options.times ?? true;
  return {
    version: parser.version,
    close: () => parser.close(),
    async read(report) {
      const head = await readPart(parser, { report, text: report.title ?? '', inTitle: true, index: 0, times });
      const index = head.sentences.length;
      const body = await readPart(parser, { report, text: report.text, inTitle: false, index, times });
      return {
        sentences: [...head.sentences, ...body.sentences],
        findings: [...head.findings, ...body.findings],
      };
    },
  };
}
