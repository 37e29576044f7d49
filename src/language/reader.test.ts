/** The reader with the real weights: the golden file, titles, hostile text, offsets. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChanceryError } from '../domain/finding.js';
import type { ReportId } from '../domain/id.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
import { characterKind } from './atoms.js';
import { decode, type Parse, type Word } from './decode.js';
import type { Named } from './entities.js';
import { findPieces, PieceCutter } from './pieces.js';
import { openReader, type Reader } from './reader.js';
import { Session } from './session.js';
import { readWeights, shippedWeights } from './weights.js';
import { findStretches } from './windows.js';

interface Golden {
  readonly text: string;
  readonly sentences: readonly {
    readonly words: readonly (readonly unknown[])[];
    readonly entities: readonly unknown[];
    /** Start of a word, its factuality, and the type and chance of its evidence. */
    readonly judged: readonly (readonly [number, number | null, readonly [string, number] | null])[];
    readonly layers: Readonly<Record<string, readonly unknown[]>>;
  }[];
}

const golden = JSON.parse(readFileSync(`${shippedWeights()}/golden.json`, 'utf8')) as readonly Golden[];
let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

afterAll(() => reader.close());

function report(text: string, more: Partial<Report> = {}): Report {
  return { id: 'r-test' as ReportId, text, ...more };
}

async function sentencesOf(text: string): Promise<readonly Sentence[]> {
  return (await reader.read(report(text))).sentences;
}

/** Nouns, verbs and names do not always get the lemma of the model. */
function lemma(given: unknown, upos: unknown): unknown {
  return upos === 'NOUN' || upos === 'VERB' || upos === 'PROPN' ? '' : given;
}

/** A value as the reference has it, but for the last decimal. */
function near(value: number | null | undefined): unknown {
  return value === null || value === undefined ? undefined : expect.closeTo(value, 2);
}

function judgement({ start, factuality, evidence }: Word): unknown[] {
  const isJudged = factuality !== undefined || evidence !== undefined;
  return isJudged ? [[start, factuality, evidence?.type, evidence?.chance]] : [];
}

function solid(text: string): string {
  return Array.from(text)
    .filter((character) => characterKind(character.codePointAt(0) ?? 0) !== 'space')
    .join('');
}

describe('decoding', () => {
  const weights = readWeights(shippedWeights());
  let session: Session;
  beforeAll(async () => {
    session = await Session.open(weights, 1);
  });
  afterAll(() => session.close());

  it.each(golden)('agrees with the golden file on $text', async ({ text, sentences }) => {
    const pieces = findPieces(text, new PieceCutter(weights.vocabulary));
    const run = session.run.bind(session);
    const parses: Parse[] = [];
    for await (const stretch of findStretches(text, pieces, weights.labels.maxPieces, run)) {
      parses.push(decode(text, stretch, weights.labels));
    }
    const spans = (found: readonly Named[]) => found.map(({ start, end, type }) => [start, end, type]);
    expect(parses.map(({ names }) => spans(names))).toEqual(sentences.map((sentence) => sentence.entities));
    expect(
      parses.map(({ layers }) => Object.fromEntries(layers.map(([layer, found]) => [layer, spans(found)]))),
    ).toEqual(sentences.map((sentence) => sentence.layers));
    expect(parses.map(({ words }) => words.flatMap(judgement))).toEqual(
      sentences.map(({ judged }) =>
        judged.map(([start, value, evidence]) => [start, near(value), evidence?.[0], near(evidence?.[1])]),
      ),
    );
    expect(
      parses.map(({ words }) =>
        words.map((w) => [w.start, w.end, lemma(w.lemma, w.upos), w.upos, w.xpos, w.feats, w.head + 1, w.deprel]),
      ),
    ).toEqual(sentences.map(({ words }) => words.map((word) => word.with(2, lemma(word[2], word[3])))));
  });
});

describe('the reader', () => {
  it('gives tokens with lemma, tags, features and tree', async () => {
    const [sentence] = await sentencesOf('Norway said it would help.');
    const root = sentence?.tokens.find((token) => token.head === -1);
    expect(root).toMatchObject({ start: 7, end: 11, text: 'said', lemma: 'say', upos: 'VERB', deprel: 'root' });
    expect(root?.feats).toMatchObject({ Tense: 'Past', VerbForm: 'Fin' });
    expect(sentence?.tokens[0]).toMatchObject({ text: 'Norway', head: 1, deprel: 'nsubj' });
    expect(sentence?.entities[0]).toEqual({ start: 0, end: 6, type: 'GPE' });
  });

  it('reads a separate title first, with offsets of its own', async () => {
    const { sentences } = await reader.read(
      report('Norway pledged relief.\n\nChad agreed.', { title: 'Relief for Chad' }),
    );
    expect(sentences.map(({ index, inTitle, paragraph, start }) => [index, inTitle, paragraph, start])).toEqual([
      [0, true, 0, 0],
      [1, undefined, 0, 0],
      [2, undefined, 1, 24],
    ]);
  });

  it('resolves times from the day of publication, and leaves them out where they are not wanted', async () => {
    const text = 'The minister arrived in Oslo on Monday.';
    const dated = await reader.read(report(text, { published: '2024-03-06' }));
    expect(dated.sentences[0]?.times).toMatchObject([{ type: 'DATE', value: '2024-03-04' }]);
    const plain = await openReader({ times: false });
    expect((await plain.read(report(text))).sentences[0]?.times).toEqual([]);
    await plain.close();
  });

  it('lists a quotation in each sentence that it runs over', async () => {
    const sentences = await sentencesOf(
      '\u201cWe came to talk about peace. We will stay until it is done,\u201d the envoy said.',
    );
    expect(sentences.map((s) => s.quotations.map(({ opens, closes }) => [opens, closes]))).toEqual([
      [[true, false]],
      [[false, true]],
    ]);
  });

  it.each([
    ['', 0],
    [' \n\n\u0000\u200b ', 0],
    ['.', 1],
  ])('makes of %j %i sentences', async (text, count) => {
    expect(await sentencesOf(text)).toHaveLength(count);
  });

  it.each([
    [
      'emoji and flags',
      'Norway \ud83c\uddf3\ud83c\uddf4 won \ud83d\ude00\ud83d\ude00! \ud83d\udc4d\ud83c\udffd Chad lost.',
    ],
    ['right-to-left runs', 'The group \u202bحركة طالبان\u202c said \u05e9\u05dc\u05d5\u05dd.'],
    ['control characters', 'The\u0007 minister\u0000 said\u001b[31m no\u009f.'],
    ['lone surrogates', 'Nor\ud800way pledged \udc00 relief\udfff.'],
    ['combining marks', 'Sa\u0303o Paulo a\u0301\u0301\u0301'],
    ['nothing but signs', '!!! ??? --- """ \u2018\u2019\u201c\u201d'],
    ['a word of 3,000 letters', `The ${'x'.repeat(3000)} fell.`],
    ['3,000 signs without a space', '\u2603'.repeat(3000)],
    ['a row of names of a property of objects', 'constructor __proto__ toString hasOwnProperty'],
  ])('covers every character once, in order, with %s', async (_, text) => {
    const tokens = (await sentencesOf(text)).flatMap((sentence) => sentence.tokens);
    expect(tokens.every((token) => token.text === text.slice(token.start, token.end))).toBe(true);
    expect(tokens.map((token) => token.text).join('')).toBe(solid(text));
  });

  it('says so where a title is cut, without offsets into the text', async () => {
    const { findings } = await reader.read(report('A text.', { title: 'Bread and water and '.repeat(100) }));
    expect(findings).toMatchObject([{ code: 'sentence-long', where: { report: 'r-test' } }]);
    expect(findings[0]?.where.start).toBeUndefined();
  });

  it('cuts a sentence of 5,000 words and says where', async () => {
    const text = `The list has ${'water and bread and '.repeat(1250)}salt.`;
    const { sentences, findings } = await reader.read(report(text));
    expect(findings).toMatchObject([
      { code: 'sentence-long', where: { report: 'r-test', start: 0, end: text.length } },
    ]);
    expect(findings[0]?.what).toContain(`cut into ${sentences.length}`);
    expect(
      sentences
        .flatMap((sentence) => sentence.tokens)
        .map((token) => token.text)
        .join(''),
    ).toBe(solid(text));
  });

  it('gives the same for a report whatever it read before, and at the same time', async () => {
    const [a, b] = [report('Iran denied it on Monday.'), report('Norway pledged relief. '.repeat(40))];
    const alone = await reader.read(a);
    const [first, , again] = await Promise.all([reader.read(a), reader.read(b), reader.read(a)]);
    expect(first).toEqual(alone);
    expect(again).toEqual(alone);
  });

  it('gives the same with two cores for the model', async () => {
    const text = golden.map((row) => row.text).join('\n\n');
    const other = await openReader({ threads: 2 });
    expect((await other.read(report(text))).sentences).toEqual(await sentencesOf(text));
    await other.close();
  });

  it('carries the version of the weights', () => {
    expect(reader.version).toBe(readWeights(shippedWeights()).version);
  });

  it('says that the weights are missing where they are', async () => {
    await expect(openReader({ weights: '/nowhere' })).rejects.toMatchObject({ code: 'weights-missing' });
  });

  it.each([{ workers: -1 }, { workers: 0.5 }, { threads: 0 }])('refuses %o', async (options) => {
    await expect(openReader(options)).rejects.toBeInstanceOf(ChanceryError);
  });
});
