import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import type { Voice } from '../../domain/coding.js';
import { slice } from '../../domain/span.js';
import { isQuotation, mannerOf, speakerOf, voicesOf } from './voice.js';

const shown = (voice: Voice) =>
  `${voice.manner} ${voice.source.text}${voice.distanced ? ', distanced' : ''}${voice.quote ? ', quoted' : ''}`;

const voices = (notation: string, word = 'attacked') => {
  const { passage, clause, verbs } = scene(notation);
  return voicesOf(passage, clause(word), verbs, undefined).map(shown);
};

describe('voices', () => {
  it.each([
    ['none, where the outlet speaks itself', 'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj .', []],
    [
      'a say-verb above',
      'Kabulov/NNP/said/nsubj said/VBD that/IN/attacked/mark Norway/NNP/attacked/nsubj attacked/VBD/said/ccomp Chad/NNP/attacked/obj .',
      ['says Kabulov'],
    ],
    [
      'a say-verb hung on behind',
      'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj ,/,/said Kabulov/NNP/said/nsubj said/VBD/attacked/parataxis .',
      ['says Kabulov'],
    ],
    [
      'according to',
      'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj according/IN/Kabulov/case to/IN/according/fixed Kabulov/NNP/attacked/obl .',
      ['says Kabulov'],
    ],
    [
      'reportedly',
      'Norway/NNP/attacked/nsubj reportedly/RB/attacked attacked/VBD Chad/NNP/attacked/obj .',
      ['reports reportedly, distanced'],
    ],
    [
      'a claim, which is distanced',
      'Hamas/NNP/claimed/nsubj claimed=claim/VBD that/IN/attacked/mark Norway/NNP/attacked/nsubj attacked/VBD/claimed/ccomp Chad/NNP/attacked/obj .',
      ['claims Hamas, distanced'],
    ],
    [
      'a denial, which is distanced',
      'Norway/NNP/denied/nsubj denied/VBD that/IN/attacked/mark it/PRP/attacked/nsubj attacked/VBD/denied/ccomp Chad/NNP/attacked/obj .',
      ['denies Norway, distanced'],
    ],
    [
      'nested ones, outermost first',
      'Kabulov/NNP/said/nsubj said/VBD Hamas/NNP/claimed/nsubj claimed=claim/VBD/said/ccomp Norway/NNP/attacked/nsubj attacked/VBD/claimed/ccomp Chad/NNP/attacked/obj .',
      ['says Kabulov', 'claims Hamas, distanced'],
    ],
    [
      'a source that is no mention, by its words',
      'Two/CD/officials officials/NNS/said/nsubj said/VBD Norway/NNP/attacked/nsubj attacked/VBD/said/ccomp Chad/NNP/attacked/obj .',
      ['says Two officials'],
    ],
    [
      'a direct quotation',
      '“/,/attacked Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj ”/,/attacked Kabulov/NNP/said/nsubj said/VBD/attacked/parataxis .',
      ['says Kabulov, quoted'],
    ],
    [
      'none from a verb that is no cue',
      'Norway/NNP/saw/nsubj saw/VBD that/IN/attacked/mark Chad/NNP/attacked/nsubj attacked/VBD/saw/ccomp Kenya/NNP/attacked/obj .',
      [],
    ],
    [
      'none from a relative clause under a cue',
      'Kabulov/NNP/told/nsubj told/VBD rebels/NNS/told/obj who/WP/attacked/nsubj attacked/VBD/rebels/acl:relcl Chad/NNP/attacked/obj .',
      [],
    ],
    [
      'none from a cue without speaker',
      'It/PRP/said/expl was/VBD/said/aux:pass said/VBN that/IN/attacked/mark Norway/NNP/attacked/nsubj attacked/VBD/said/ccomp Chad/NNP/attacked/obj .',
      [],
    ],
  ])('are %s', (_, notation, wanted) => {
    expect(voices(notation)).toEqual(wanted);
  });

  it('have cues that stand for their words', () => {
    const { passage, clause, verbs } = scene(
      'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj ,/,/said Kabulov/NNP/said/nsubj said/VBD/attacked/parataxis .',
    );
    const [voice] = voicesOf(passage, clause('attacked'), verbs, undefined);
    expect(voice && slice(passage.report.text, voice.cue)).toBe('said');
  });
});

describe('manners', () => {
  it.each([
    [['claim'], 'claims'],
    [['vow'], 'threatens'],
    [['say'], 'says'],
    [['walk'], undefined],
  ])('%j is %s: distance and threats come before plain saying', (lemmas, manner) => {
    expect(mannerOf(scene('Go/VB .').passage, lemmas)).toBe(manner);
  });
});

describe('a quotation that runs on', () => {
  const first = scene(
    '“/,/left Norway/NNP/left/nsubj left/VBD ,/,/left ”/,/left Kabulov/NNP/said/nsubj said/VBD/left/parataxis .',
  );
  const speaker = speakerOf(first.passage, first.tree, first.verbs);

  it('has the speaker of its own reporting clause', () => {
    expect(speaker && shown(speaker)).toBe('says Kabulov, quoted');
  });

  it('gives its speaker to words that stand in quotation marks, and to no others', () => {
    const quoted = scene('“/,/attacked Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj .');
    const plain = scene('Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj .');
    expect(voicesOf(quoted.passage, quoted.clause('attacked'), quoted.verbs, speaker).map(shown)).toEqual([
      'says Kabulov, quoted',
    ]);
    expect(voicesOf(plain.passage, plain.clause('attacked'), plain.verbs, speaker)).toEqual([]);
  });

  it('does not take a speaker from inside the quotation', () => {
    const inside = scene('“/,/said Kabulov/NNP/said/nsubj said/VBD so/RB/said ”/,/said .');
    expect(speakerOf(inside.passage, inside.tree, inside.verbs)).toBeUndefined();
  });

  it('is told by the share of the sentence that is quoted', () => {
    const whole = scene('“/,/attacked Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj .');
    const part = scene(
      'Norway/NNP/attacked/nsubj attacked/VBD “/,/rebels rebels/NNS/attacked/obj ”/,/rebels in/IN/Chad Chad/NNP/attacked/obl .',
    );
    expect([whole, part].map(({ passage, tree }) => isQuotation(passage, tree))).toEqual([true, false]);
  });
});
