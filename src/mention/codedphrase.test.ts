import { describe, expect, it } from 'vitest';
import { read } from '../../test/treebank.js';
import { parseDictionary } from '../codebook/petrarch/dictionary.js';
import { codedPhrases } from './codedphrase.js';

const { dictionary } = parseDictionary([
  {
    file: 'actors.txt',
    text: 'RURITANIA_ [RUR]\n+RURITANIAN_\nFREEDONIA_ [FRE]\nRUDOLF_ [RURGOV]\n+US_\nUSAGOV_HOUSE_ [FREGOV]\nTWIN_CITIES_ [ZEN/STR]\nSYLVANIA_\n\t[SYL <19991231]\n\t[SYLREB >20000101]',
  },
  {
    file: 'agents.txt',
    text: 'FOREIGN_MINISTER [~GOVFRM]\nMINISTER [~GOV]\nMEDIA {} [~MED]\nGOVERNMENT [~GOV]\nPOLICE {} [~COP]\nLAWMAKER [~LEG]\nRELIEF_BODY [NGO~]',
  },
]);

/** "RURGOV (minister)": the codes of each phrase and the word that it hangs on. */
function phrases(notation: string, on = '2024-05-01'): string[] {
  const [sentence] = read([notation]).sentences;
  if (!sentence) throw new Error('no sentence');
  return codedPhrases(sentence, dictionary, on).map(
    ({ codes, head }) => `${codes.join(' ')} (${sentence.tokens[head]?.text})`,
  );
}

describe('a coded phrase', () => {
  it.each([
    ['The/DT/minister Ruritanian/JJ/minister minister/NN/left/nsubj left/VBD .', 'RURGOV (minister)'],
    [
      "Ruritania/NNP/minister/nmod:poss 's/POS/Ruritania foreign/JJ/minister minister/NN/left/nsubj left/VBD .",
      'RURGOVFRM (minister)',
    ],
    [
      'The/DT/government government/NN/left/nsubj of/IN/Ruritania Ruritania/NNP/government/nmod left/VBD .',
      'RURGOV (government)',
    ],
    [
      'A/DT/body relief/NN/body/compound body/NN/left/nsubj from/IN/Ruritania Ruritania/NNP/body/nmod left/VBD .',
      'NGORUR (body)',
    ],
    ['Lawmakers=lawmaker/NNS/left/nsubj left/VBD .', '---LEG (Lawmakers)'],
    ['Twin/NNP/Cities/compound Cities/NNP/left/nsubj left/VBD .', 'ZEN STR (Cities)'],
  ])('in %s is %s', (notation, phrase) => {
    expect(phrases(notation)).toEqual([phrase]);
  });

  it('adds no role that the code has already', () => {
    expect(
      phrases('Usagov/NNP/House/compound House/NNP/government/compound government/NN/left/nsubj left/VBD .'),
    ).toEqual(['FREGOV (government)']);
  });

  it('takes of several names the first, or one that says more of it', () => {
    const both = (second: string) => phrases(`Ruritanian/JJ/${second}/amod ${second}/NNP/left/nsubj left/VBD .`);
    expect([both('Freedonia'), both('Rudolf')]).toEqual([['RUR (Freedonia)'], ['RURGOV (Rudolf)']]);
  });

  it('has the code of the day', () => {
    const left = 'Sylvania/NNP/left/nsubj left/VBD .';
    expect([phrases(left, '1998-01-01'), phrases(left)]).toEqual([['SYL (Sylvania)'], ['SYLREB (Sylvania)']]);
  });

  it('shares its actor with role words told together', () => {
    expect(
      phrases('Ruritanian/JJ/media media/NN/left/nsubj and/CC/government government/NN/media/conj left/VBD .'),
    ).toEqual(['RURMED (media)', 'RURGOV (government)']);
    expect(
      phrases(
        'Lawmakers=lawmaker/NNS/left/nsubj and/CC/police police/NN/Lawmakers/conj in/IN/Ruritania Ruritania/NNP/police/nmod and/CC/Freedonia Freedonia/NNP/Ruritania/conj left/VBD .',
      ),
    ).toEqual(['RURLEG FRELEG (Lawmakers)', 'RURCOP FRECOP (police)']);
  });

  it('has the actor of the first phrase behind it', () => {
    const minister =
      'The/DT/minister minister/NN/left/nsubj of/IN/Ruritania Ruritania/NNP/minister/nmod in/IN/Freedonia Freedonia/NNP/minister/nmod left/VBD .';
    expect(phrases(minister)).toEqual(['RURGOV (minister)', 'FRE (Freedonia)']);
  });

  it('keeps names apart that only stand in one object', () => {
    expect(
      phrases('Ruritania/NNP/cut/nsubj cut/VBD ties=tie/NNS/cut/obj with/IN/Freedonia Freedonia/NNP/ties/nmod .'),
    ).toEqual(['RUR (Ruritania)', 'FRE (Freedonia)']);
  });

  it('is none for a pronoun that is spelt like a name, nor for a plural that the dictionary rules out', () => {
    expect(phrases('They/PRP/left/nsubj left/VBD us/PRP/left/obj .')).toEqual([]);
    expect(phrases('Polices=police/NNS/left/nsubj left/VBD .')).toEqual([]);
  });
});
