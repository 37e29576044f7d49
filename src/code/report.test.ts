import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codings, lexicon } from '../../test/scene.js';
import { wrongSpans } from '../../test/spans.js';
import { read } from '../../test/treebank.js';
import type { FullReport } from '../domain/output.js';
import { contains } from '../domain/span.js';
import { codeReport } from './report.js';

describe('a report', () => {
  it('gives a run-on quotation to the speaker of the sentence before', () => {
    const { events } = codings([
      '“/,/left Norway/NNP/left/nsubj left/VBD/said/ccomp ,/,/left ”/,/left said/VBD Kabulov/NNP/said/nsubj .',
      '“/,/attacked It/PRP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj .',
      'We/PRP/helped/nsubj helped/VBD Kenya/NNP/helped/obj ”/,/helped .',
      'Norway/NNP/helped/nsubj helped/VBD Hamas/NNP/helped/obj .',
    ]);
    expect(events.map((e) => [e.event.type, e.voices.map((v) => v.source.text)])).toEqual([
      ['ASSAULT', ['Kabulov']],
      ['AID', ['Kabulov']],
      ['AID', []],
    ]);
  });

  it('gives a quotation to the speaker whom the next sentence names', () => {
    const { events } = codings([
      '“/,/helped We/PRP/helped/nsubj helped/VBD Kenya/NNP/helped/obj .',
      'So/RB/did did=do/VBD Chad/NNP/did/nsubj ,/,/did ”/,/did Kabulov/NNP/said/nsubj said/VBD/did/parataxis .',
    ]);
    expect(events[0]?.voices.map((v) => [v.source.text, v.quote])).toEqual([['Kabulov', true]]);
  });

  it.each([
    ['no rule knows its verbs', 'Norway/NNP/slept/nsubj slept=sleep/VBD .', 'no rule knows "sleep"'],
    ['it has no verb', 'Norway/NNP again/RB/Norway .', 'a fragment without a verb'],
    [
      'a rule stays silent',
      'Hamas/NNP/claimed/nsubj claimed=claim/VBD Oslo/NNP/claimed/obj .',
      'the rule claim stays silent (object: responsibility)',
    ],
    [
      'no party stands in the places',
      'It/PRP/helped/nsubj helped/VBD things/NNS/helped/obj .',
      'the rule help holds of "help", but no party stands in its places',
    ],
  ])('says why a sentence has no coding: %s', (_, notation, reason) => {
    expect(codings([notation]).uncoded).toEqual([{ sentence: 0, reason }]);
  });

  it.each([
    ['attacked/VBD', 3],
    ['will/MD/attacked attacked=attack/VB', 1],
    ['may/MD/attacked attacked=attack/VB', 0],
    ['never/RB/attacked attacked/VBD', -3],
    ['reportedly/RB/attacked attacked/VBD', 1.5],
  ])('tells how far it tells its predicates as facts: %s %s', (verb, factuality) => {
    const { predicates } = codings([`Norway/NNP/attacked/nsubj ${verb} Chad/NNP/attacked/obj .`]);
    expect(predicates).toMatchObject([{ lemma: 'attack', factuality }]);
  });
});

const WORDS = [
  'Norway/NNP',
  'Chad/NNP',
  'Kabulov/NNP',
  'Taliban/NNP',
  'Oslo/NNP',
  'rebels/NNS',
  'soldiers/NNS',
  'army/NN',
  'rifles/NNS',
  'attack/NN',
  'attacks/NNS',
  'member/NN',
  'ally/NN',
  'responsibility/NN',
  'country/NN',
  'thousands=thousand/NNS',
  'dozens/NNS',
  'nine/CD',
  '145/CD',
  'attacked/VBD',
  'killed/VBN',
  'killing/VBG',
  'attack/VB',
  'said/VBD',
  'claimed=claim/VBD',
  'promised/VBD',
  'helped/VBD',
  'recognise/VB',
  'controls/VBZ',
  'ceased/VBD',
  'met/VBD',
  'launched/VBD',
  'not/RB',
  'no/DT',
  'the/DT',
  'former/JJ',
  'Russian/JJ',
  'reportedly/RB',
  'who/WP',
  'they/PRP',
  'we/PRP',
  'to/TO',
  'in/IN',
  'by/IN',
  'of/IN',
  'with/IN',
  'according/IN',
  'if/IN',
  'may/MD',
  'will/MD',
  'was/VBD',
  '“/.',
  '”/.',
  '?/.',
  '2003/CD',
];
const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'obl:tmod',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'amod',
  'compound',
  'compound:prt',
  'flat',
  'appos',
  'conj',
  'cc',
  'case',
  'mark',
  'det',
  'aux',
  'aux:pass',
  'cop',
  'advmod',
  'acl',
  'acl:relcl',
  'advcl',
  'xcomp',
  'ccomp',
  'csubj',
  'parataxis',
  'nummod',
  'fixed',
  'punct',
  'dep',
];

/** Any words under any relations; heads run in any direction, but never in a circle. */
const sentence = fc
  .array(
    fc.record({
      word: fc.constantFrom(...WORDS),
      relation: fc.constantFrom(...RELATIONS),
      up: fc.nat(),
      rank: fc.nat(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((cells) => {
    const order = cells.map((_, i) => i).sort((a, b) => (cells[a]?.rank ?? 0) - (cells[b]?.rank ?? 0));
    return cells
      .map(({ word, relation, up }, i) => {
        const place = order.indexOf(i);
        return place === 0 ? `${word}/#0/root` : `${word}/#${(order[up % place] ?? 0) + 1}/${relation}`;
      })
      .join(' ');
  });
const reports = fc.record({ sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }), titled: fc.boolean() });
const times = [{ words: '2003', value: '2003', bound: 'since' as const }];

describe('whatever its trees, a report', () => {
  const code = (sentences: readonly string[], titled: boolean) => {
    const given = read(sentences, { times, titled, published: '2024-03-05' });
    return { given, out: codeReport(given.report, given.sentences, given.mentions, lexicon()) };
  };

  it('has codings whose spans stand for their words, each inside its sentence', () => {
    fc.assert(
      fc.property(reports, ({ sentences, titled }) => {
        const { given, out } = code(sentences, titled);
        const full: FullReport = {
          id: given.report.id,
          coder: { version: '', codebook: '', weights: '' },
          times: [],
          ...given,
          ...out,
        };
        expect(wrongSpans(given.report, full)).toEqual([]);
        for (const coding of out.events) {
          const home = given.sentences[coding.sentence];
          expect(home && contains(home, coding.span) && contains(coding.span, coding.trigger)).toBe(true);
          for (const inside of [...coding.counts, ...coding.instruments])
            expect(contains(coding.span, inside)).toBe(true);
        }
        for (const state of out.states)
          expect(given.sentences[state.sentence]).toMatchObject({ start: state.span.start, end: state.span.end });
      }),
      { numRuns: 400 },
    );
  });

  it('ends with each sentence coded or not coded with a reason, and gives the same each time', () => {
    fc.assert(
      fc.property(reports, ({ sentences, titled }) => {
        const { given, out } = code(sentences, titled);
        const told = new Set([...out.events, ...out.states, ...out.uncoded].map((c) => c.sentence));
        const repeated = [...out.events, ...out.states].some((c) => c.also.length > 0);
        expect(repeated || given.sentences.every((s) => told.has(s.index))).toBe(true);
        expect(code(sentences, titled).out).toEqual(out);
      }),
      { numRuns: 150 },
    );
  });
});
