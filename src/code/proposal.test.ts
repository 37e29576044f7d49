import { describe, expect, it } from 'vitest';
import { lexicon } from '../../test/scene.js';
import { read } from '../../test/treebank.js';
import type { Party } from '../domain/coding.js';
import type { Evidence, MarkLayer } from '../domain/sentence.js';
import { codeReport } from './report.js';

interface Seen {
  /** Evidence by word. */
  readonly evidence?: Readonly<Record<string, Evidence>>;
  /** Layer, role and words. */
  readonly marks?: readonly (readonly [MarkLayer, string, string])[];
}

/** What the coder makes of a sentence in which the language model saw all this. */
function events(notation: string, { evidence = {}, marks = [] }: Seen) {
  const { report, sentences, mentions } = read([notation]);
  const seen = sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((t) => ({ ...t, ...(evidence[t.text] && { evidence: evidence[t.text] }) })),
    marks: marks.map(([layer, role, words]) => {
      const start = report.text.indexOf(words);
      return { layer, role, start, end: start + words.length };
    }),
  }));
  const names = (parties: readonly Party[]) => parties.map((p) => p.text).join(', ');
  return codeReport(report, seen, mentions, lexicon()).events.map((e) => {
    const instruments = e.instruments.map((i) => i.text).join(', ');
    return `${e.trace.rule}, ${e.confidence}${e.status === 'hypothetical' ? ' hypothetical' : ''}: ${names(e.actors)} > ${names(e.recipients)}${instruments && ` with ${instruments}`}`;
  });
}

const SHELLED = 'Norway/NNP/shelled/nsubj shelled=shell/VBD Chad/NNP/shelled/obj .';
const HELPED =
  'Norway/NNP/helped/nsubj helped/VBD Chad/NNP/helped/obj and/CC/shelled/cc shelled=shell/VBD/helped/conj Kenya/NNP/shelled/obj .';
const ATTACKED =
  'Hamas/NNP/attacked/nsubj attacked/VBD in/IN/Oslo/case Oslo/NNP/attacked/obl with/IN/bombs/case bombs/NNS/attacked/obl .';

describe('proposals', () => {
  it.each([
    [
      'of what no rule knows',
      SHELLED,
      { evidence: { shelled: { type: 'ASSAULT', chance: 0.9 } } },
      ['proposed ASSAULT, 0.54: Norway > Chad'],
    ],
    [
      'of an act that somebody tells of, but did not do',
      'Berg/NNP/said/nsubj said/VBD Chad/NNP/shelled/nsubj:pass was/VBD/shelled/aux:pass shelled=shell/VBN/said/ccomp .',
      { evidence: { shelled: { type: 'ASSAULT', chance: 0.9 } }, marks: [['party', 'source', 'Berg']] },
      ['proposed ASSAULT, 0.54:  > Chad'],
    ],
    ['not on weak evidence', SHELLED, { evidence: { shelled: { type: 'ASSAULT', chance: 0.25 } } }, []],
    [
      'on weak evidence where both sides are marked',
      SHELLED,
      {
        evidence: { shelled: { type: 'ASSAULT', chance: 0.3 } },
        marks: [
          ['party', 'source', 'Norway'],
          ['party', 'target', 'Chad'],
        ],
      },
      ['proposed ASSAULT, 0.18 hypothetical: Norway > Chad'],
    ],
    [
      'beside a coding only on strong evidence',
      HELPED,
      { evidence: { shelled: { type: 'ASSAULT', chance: 0.55 } } },
      ['help, 0.95: Norway > Chad'],
    ],
    [
      'none of a word that a rule coded',
      'Norway/NNP/helped/nsubj helped/VBD Chad/NNP/helped/obj .',
      { evidence: { helped: { type: 'AID', chance: 1 } } },
      ['help, 0.95: Norway > Chad'],
    ],
    [
      'with the parties that the model marks',
      'Norway/NNP/shelled/nsubj shelled=shell/VBD Chad/NNP/shelled/obj near/IN/Kenya/case Kenya/NNP/shelled/obl .',
      { evidence: { shelled: { type: 'ASSAULT', chance: 1 } }, marks: [['party', 'target', 'Kenya']] },
      ['proposed ASSAULT, 0.6: Norway > Kenya'],
    ],
    [
      'none of a definite noun, which points back',
      'Norway/NNP/knew/nsubj knew=know/VBD of/IN/shelling/case the/DT/shelling shelling/NN/knew/obl .',
      { evidence: { shelling: { type: 'ASSAULT', chance: 1 } } },
      [],
    ],
    [
      'of a mutual event',
      'Norway/NNP/sparred/nsubj and/CC/Chad/cc Chad/NNP/Norway/conj sparred=spar/VBD .',
      {
        evidence: { sparred: { type: 'CONSULT', chance: 1 } },
        marks: [
          ['party', 'reciprocal', 'Norway'],
          ['party', 'reciprocal', 'Chad'],
        ],
      },
      ['proposed CONSULT, 0.6: Norway, Chad > '],
    ],
  ] as const)('%s', (_, notation, seen, wanted) => {
    expect(events(notation, seen)).toEqual(wanted);
  });
});

describe('the roles of an attack', () => {
  it('that are marked fill what the clause leaves open', () => {
    const marks = [
      ['attack', 'target', 'Oslo'],
      ['attack', 'weapon', 'bombs'],
    ] as const;
    expect(events(ATTACKED, { marks })).toEqual([expect.stringMatching(/^attack, .*: Hamas > Oslo with bombs$/)]);
  });

  it('do not repeat an actor as the one who suffers', () => {
    expect(events(ATTACKED, { marks: [['attack', 'victim', 'Hamas']] })).toEqual([
      expect.stringMatching(/: Hamas > (?!Hamas)/),
    ]);
  });
});
