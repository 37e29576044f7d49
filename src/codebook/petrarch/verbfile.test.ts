import { describe, expect, it } from 'vitest';
import { parseVerbFiles } from './verbfile.js';

const parse = (...texts: string[]) => parseVerbFiles(texts.map((text, i) => ({ file: `verbs${i}.txt`, text })));

describe('a verb file', () => {
  it('gives verbs their forms, the words around them and their codes', () => {
    const { verbs, findings } = parse('--- LEAVE [042:043] ---\nLEAVE {LEFT LEAVES}\n+WALK OUT [125]\nWIRE +TAP\n');
    expect(findings).toEqual([]);
    const shown = verbs.map(({ before, forms, after, code }) => ({ before, forms: forms.slice(0, 3), after, code }));
    expect(shown).toEqual([
      { before: [], forms: ['leave', 'left', 'leaves'], after: [], code: { forward: '042', backward: '043' } },
      { before: [], forms: ['walk', 'walks', 'walked'], after: ['out'], code: { forward: '125' } },
      { before: ['wire'], forms: ['tap', 'taps', 'tapped'], after: [], code: { forward: '042', backward: '043' } },
    ]);
  });

  it('tries patterns that name more words first', () => {
    const { verbs } = parse('--- BREAK [---] ---\nBREAK\n- * TIES [160]\n- * OFF DIPLOMATIC TIES [161]\n');
    expect(verbs[0]?.block.patterns.map(({ text }) => text)).toEqual(['* OFF DIPLOMATIC TIES', '* TIES']);
    expect(verbs[0]?.code).toEqual({});
  });

  it('uses sets of synonyms across files, sets inside sets, and plurals unless told otherwise', () => {
    const { verbs } = parse('&ALL\n+&SOME\n+PACT\n&SOME_\n+TRADE LINK_\n', '--- CUT [160] ---\nCUT\n- * &ALL [161]\n');
    const [atom] = verbs[0]?.block.patterns[0]?.after[0] ?? [];
    expect(atom).toEqual({ words: [['trade', 'link'], ['pact'], ['pacts']] });
  });

  it.each([
    ['--- BREAK [16?] ---\nBREAK', 1, '"[16?]" is no code'],
    ['--- BREAK [160] [161] ---\nBREAK', 1, '"[160] [161]" is no code'],
    ['--- BREAK [160] ---\nBREAK\n- * TIES', 3, '"* TIES" is no code'],
    ['--- BREAK [160] ---\nBREAK\n- TIES [161]', 3, '"TIES" has no verb'],
    ['--- BREAK [160] ---\nBREAK\nSMASH [1:2:3]', 3, '"SMASH [1:2:3]" is no verb'],
    [
      '--- BREAK [160] ---\nBREAK\n~ a (a b SAY) BREAK = a b 112',
      3,
      'the transformation "~ a (a b SAY) BREAK = a b 112" is left out',
    ],
    ['SMASH\n--- BREAK [160] ---\nBREAK', 1, '"SMASH" belongs to no block'],
  ])('tells what is malformed in %j and reads the rest', (text, line, what) => {
    const { verbs, findings } = parse(text);
    expect(findings).toMatchObject([{ code: 'dictionary-invalid', where: { file: 'verbs0.txt', line }, what }]);
    expect(verbs.map(({ verb }) => verb)).toEqual(['break']);
  });
});
