import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../test/scene.js';
import { read } from '../../../test/treebank.js';
import { parseDictionary } from '../../codebook/petrarch/dictionary.js';
import type { Coding } from '../../domain/coding.js';
import { codeReport } from '../report.js';
import { discard } from './discard.js';

const VERBS = `
&TIES
+RELATIONS_
+TRADE LINK

--- CUT [160] ---
CUT
- * &TIES [161]
- WILL NOT * [030]

--- TAP [---] ---
WIRE +TAP [171]

--- AGREE [030] ---
AGREE
- % * [030:030]
- * WITH % [031]

--- TRAVEL [042:043] ---
TRAVEL

--- FREE [0841] ---
FREE
- + WAS * FROM $ [0842]

--- WARN [131] ---
WARN
- * ^ OF + [139]

--- BREAK [345] ---
BREAK
BOMB [901]
PRAISE [---]

--- STAND [---] ---
STAND
- *_UP [112]
- * ASIDE [080]
`;

const { dictionary } = parseDictionary([
  {
    file: 'actors.txt',
    text: 'RURITANIA_ [RUR]\n+RURITANIAN_\nFREEDONIA_ [FRE]\nSYLVANIA_ [SYL]\nNORWAY_ [NOR]\nCHAD_ [CHA]\n',
  },
  { file: 'agents.txt', text: 'LAWMAKER [~LEG]\nPOLICE {} [~COP]\n' },
  { file: 'verbs.txt', text: VERBS },
  { file: 'discards.txt', text: '+WORLD CUP\nCRICKET\n' },
]);

const codes = (parties: Coding['actors']) => parties.map((p) => ('code' in p ? p.code : '?')).join('+');

function coding(...notations: readonly string[]) {
  const { report, sentences, mentions } = read(notations);
  const all = codeReport(report, sentences, mentions, { ...lexicon(), dictionary });
  return discard(all, sentences, dictionary);
}

/** "RUR>FRE 160": the events of a sentence. */
function events(notation: string): string[] {
  return coding(notation).events.map((e) => `${codes(e.actors)}>${codes(e.recipients)} ${e.event.cameo}`);
}

const RURITANIA = 'Ruritania/NNP/cut/nsubj';
const WITH = 'with/IN/Freedonia Freedonia/NNP/cut/obl .';

describe('a verb of a dictionary', () => {
  it('has the code of the pattern that fits, else its own', () => {
    expect(events(`${RURITANIA} cut=cut/VBD aid/NN/cut/obj ${WITH}`)).toEqual(['RUR>FRE 160']);
    expect(events(`${RURITANIA} cut=cut/VBD relations=relation/NNS/cut/obj ${WITH}`)).toEqual(['RUR>FRE 161']);
    expect(events(`${RURITANIA} cut=cut/VBD trade/NN/links/compound links=link/NNS/cut/obj ${WITH}`)).toEqual([
      'RUR>FRE 161',
    ]);
    expect(events(`${RURITANIA} will/MD/cut not/RB/cut cut=cut/VB aid/NN/cut/obj ${WITH}`)).toEqual(['RUR>FRE 030']);
  });

  it('asks that connected words stand side by side', () => {
    const stood = (word: string) =>
      events(
        `Ruritania/NNP/stood/nsubj stood=stand/VBD ${word}/RB/stood against/IN/Freedonia Freedonia/NNP/stood/obl .`,
      );
    expect([stood('up'), stood('firmly')]).toEqual([['RUR>FRE 112'], []]);
  });

  it('may be of several words', () => {
    expect(
      events('Ruritania/NNP/tapped/nsubj wire/NN/tapped/compound tapped=tap/VBD Freedonia/NNP/tapped/obj .'),
    ).toEqual(['RUR>FRE 171']);
    expect(events('Ruritania/NNP/tapped/nsubj tapped=tap/VBD Freedonia/NNP/tapped/obj .')).toEqual([]);
  });

  it('is coded both ways where the dictionary says so', () => {
    expect(
      events('Ruritania/NNP/travelled/nsubj travelled=travel/VBD to/IN/Freedonia Freedonia/NNP/travelled/obl .'),
    ).toEqual(['RUR>FRE 042', 'FRE>RUR 043']);
  });

  it('takes parties told together each with each, or all as targets', () => {
    const both = 'Ruritania/NNP/agreed/nsubj and/CC/Freedonia Freedonia/NNP/Ruritania/conj agreed=agree/VBD .';
    expect(events(both)).toEqual(['RUR>FRE 030', 'FRE>RUR 030']);
    expect(
      events(
        'Sylvania/NNP/agreed/nsubj agreed=agree/VBD with/IN/Ruritania Ruritania/NNP/agreed/obl and/CC/Freedonia Freedonia/NNP/Ruritania/conj .',
      ),
    ).toEqual(['SYL>RUR+FRE 031']);
  });

  it('turns passives round, and lets a pattern say who does it', () => {
    expect(
      events(
        'Ruritania/NNP/warned/nsubj:pass was/VBD/warned/aux:pass warned=warn/VBN by/IN/Freedonia Freedonia/NNP/warned/obl:agent .',
      ),
    ).toEqual(['FRE>RUR 131']);
    expect(
      events(
        'Ruritania/NNP/freed/nsubj:pass was/VBD/freed/aux:pass freed=free/VBN from/IN/Freedonia Freedonia/NNP/freed/obl .',
      ),
    ).toEqual(['FRE>RUR 0842']);
  });

  it('takes no party out of a clause that hangs on the subject', () => {
    const backed =
      'Lawmakers=lawmaker/NNS/warned/nsubj backed=back/VBN/Lawmakers/acl by/IN/Sylvania Sylvania/NNP/backed/obl:agent';
    expect(events(`${backed} warned=warn/VBD Freedonia/NNP/warned/obj .`)).toEqual(['---LEG>FRE 131']);
  });

  it('passes over a party where the pattern does', () => {
    expect(
      events(
        'Ruritania/NNP/warned/nsubj warned=warn/VBD Freedonia/NNP/warned/obj of/IN/Sylvania Sylvania/NNP/warned/obl .',
      ),
    ).toEqual(['RUR>SYL 139']);
  });

  it('prefers names to role words alone, and codes nothing without both ends', () => {
    const lawmakers = 'Ruritania/NNP/warned/nsubj warned=warn/VBD lawmakers=lawmaker/NNS/warned/obj';
    expect(events(`${lawmakers} .`)).toEqual(['RUR>---LEG 131']);
    expect(events(`${lawmakers} about/IN/Freedonia Freedonia/NNP/warned/obl .`)).toEqual(['RUR>FRE 131']);
    expect(events('Ruritania/NNP/warned/nsubj warned=warn/VBD everybody/NN/warned/obj .')).toEqual([]);
  });

  it('gives a code that is not of CAMEO the type of the rules for its verb, or none', () => {
    const types = (verb: string) =>
      coding(`Ruritania/NNP/${verb}/nsubj ${verb}/VBD Freedonia/NNP/${verb}/obj .`).events.map((e) => e.event.type);
    expect([types('bombed'), types('breaked')]).toEqual([['ASSAULT'], [null]]);
  });

  it('leaves a sentence in which it codes nothing to the rules, and takes the events of one in which it does', () => {
    const attack = 'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj';
    const rules = (notation: string) => coding(notation).events.map((e) => e.trace.rule);
    expect(rules(`${attack} .`)).toEqual(['attack']);
    expect(rules(`${attack} and/CC/warned warned=warn/VBD/attacked/conj Sylvania/NNP/warned/obj .`)).toEqual(['WARN']);
  });
});

describe('a discard', () => {
  const attack = 'Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/attacked/obj';

  it('leaves its sentence out, and says so', () => {
    const { events: kept, uncoded } = coding(`${attack} over/IN/cricket cricket/NN/attacked/obl .`, `${attack} .`);
    expect(kept.map((e) => e.sentence)).toEqual([1]);
    expect(uncoded).toEqual([{ sentence: 0, reason: 'the dictionary leaves out what tells of "cricket"' }]);
  });

  it('leaves the whole story out where it has a plus', () => {
    const cup = `${attack} over/IN/cups world/NN/cups/compound cups=cup/NNS/attacked/obl .`;
    const { events: kept, uncoded } = coding(cup, `${attack} .`);
    expect(kept).toEqual([]);
    expect(uncoded.map(({ sentence }) => sentence)).toEqual([0, 1]);
  });
});
