import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../../test/scene.js';

describe('places left open', () => {
  it.each([
    [
      'a relative clause with who takes its noun',
      'Rebels=rebel/NNS/fled/nsubj who/WP/attacked/nsubj attacked/VBD/Rebels/acl:relcl Oslo/NNP/attacked/obj fled/VBD .',
      'attacked',
      'subject: Rebels; object: Oslo',
    ],
    [
      'an infinitive under a noun keeps a subject of its own',
      'Norway/NNP/signed/nsubj signed=sign/VBD pact/NN/signed/obj soldiers/NNS/leave/nsubj would/MD/leave/aux leave/VB/pact/acl Oslo/NNP/leave/obj .',
      'leave',
      'subject: soldiers; object: Oslo',
    ],
    [
      'a relative clause with that as object takes its noun as object',
      'The/DT/truce truce/NN/held/nsubj that/WDT/signed/obj Norway/NNP/signed/nsubj signed/VBD/truce/acl:relcl held/VBD .',
      'signed',
      'subject: Norway; object: truce',
    ],
    [
      'a relative clause on a predicate noun has the one that it is said of as subject',
      'Norway/NNP/country/nsubj is/VBZ/country/cop the/DT/country country/NN that/WDT/attacked/nsubj attacked/VBD/country/acl:relcl Oslo/NNP/attacked/obj .',
      'attacked',
      'subject: Norway; object: Oslo',
    ],
    [
      'a verb with a place of its own shares no object with the next one',
      'Norway/NNP/drove/nsubj drove/VBD into/IN/Oslo Oslo/NNP/drove/obl and/CC/met met/VBD/drove/conj rebels/NNS/met/obj .',
      'drove',
      'subject: Norway; into: Oslo',
    ],
    [
      'a relative clause leaves out what is coordinated with its noun behind it',
      'Russia/NNP/met/nsubj which/WDT/fled/nsubj fled=flee/VBD/Russia/acl:relcl and/CC/Chad Chad/NNP/Russia/conj met/VBD .',
      'fled',
      'subject: Russia',
    ],
    [
      'a relative clause with "were" takes all that is coordinated with its noun',
      'Norway/NNP/met/nsubj and/CC/Chad Chad/NNP/Norway/conj which/WDT/attacked/nsubj:pass were/VBD/attacked/aux:pass attacked/VBN/Norway/acl:relcl met/VBD .',
      'attacked',
      'object: Norway, Chad',
    ],
    [
      'who is accused of an act is said to have done it',
      'Norway/NNP/accused/nsubj accused=accuse/VBD Chad/NNP/accused/obj of/IN/shooting/mark shooting/VBG/accused/advcl rebels/NNS/shooting/obj .',
      'shooting',
      'object: rebels; subject: Chad',
    ],
    [
      'who opposes an act does not do it',
      'Norway/NNP/opposes/nsubj opposes/VBZ shooting/VBG/opposes/xcomp rebels/NNS/shooting/obj .',
      'shooting',
      'object: rebels',
    ],
    [
      'a relative clause without pronoun takes its noun as object',
      'The/DT/truce truce/NN/held/nsubj Norway/NNP/signed/nsubj signed/VBD/truce/acl:relcl held/VBD .',
      'signed',
      'subject: Norway; object: truce',
    ],
    [
      'a participle joined to a holder by a hyphen takes it as subject, and its noun as object',
      'Rebel/NN/held/compound -/HYPH/Rebel held=hold/VBN/Oslo/amod Oslo/NNP/fell/nsubj fell/VBD .',
      'held',
      'subject: Rebel; object: Oslo',
    ],
    [
      'a relative pronoun behind a preposition gives its noun to that place',
      'Chad/NNP/left/nsubj with/IN/whom whom/WP/met/obl Norway/NNP/met/nsubj met/VBD/Chad/acl:relcl left/VBD .',
      'met',
      'subject: Norway; with: Chad',
    ],
    [
      'a relative clause in the plural takes all that is coordinated with its noun',
      'Norway/NNP/met/nsubj and/CC/Chad Chad/NNP/Norway/conj which/WDT/attack/nsubj attack/VBP/Norway/acl:relcl rebels/NNS/attack/obj met/VBD .',
      'attack',
      'subject: Norway, Chad; object: rebels',
    ],
    [
      'else it takes the last of them',
      'Norway/NNP/met/nsubj and/CC/Chad Chad/NNP/Norway/conj which/WDT/attacked/nsubj attacked/VBD/Norway/acl:relcl rebels/NNS/attacked/obj met/VBD .',
      'attacked',
      'subject: Chad; object: rebels',
    ],
    [
      'a participle after a statement has whoever makes the statement',
      'Norway/NNP/issued/nsubj issued/VBD a/DT/statement statement/NN/issued/obj urging=urge/VBG/statement/acl Chad/NNP/urging/obj .',
      'urging',
      'subject: Norway; object: Chad',
    ],
    [
      'an infinitive that hangs on whom is ordered has that one as subject',
      'Norway/NNP/ordered/nsubj ordered/VBD the/DT/envoy envoy/NN/ordered/obj to/TO/leave leave/VB/envoy/acl Oslo/NNP/leave/obj .',
      'leave',
      'subject: envoy; object: Oslo',
    ],
    [
      'the infinitive under an adjective has its subject',
      'Norway/NNP/ready/nsubj is/VBZ/ready/cop ready/JJ to/TO/help help/VB/ready/xcomp Chad/NNP/help/obj .',
      'help',
      'subject: Norway; object: Chad',
    ],
    [
      'who after an event noun means the name right before it',
      'An/DT/attack attack/NN/ended/nsubj on/IN/Taliban Taliban/NNP/attack/nmod ,/,/who who/WP/fled/nsubj fled/VBD/attack/acl:relcl ended/VBD .',
      'fled',
      'subject: Taliban',
    ],
    [
      'a past participle behind a noun takes it as object',
      'Soldiers=soldier/NNS/fled/nsubj attacked/VBN/Soldiers/acl by/IN/rebels rebels/NNS/attacked/obl:agent fled/VBD .',
      'attacked',
      'subject: rebels; object: Soldiers',
    ],
    [
      'a present participle behind a noun takes it as subject',
      'Soldiers=soldier/NNS/fled/nsubj attacking/VBG/Soldiers/acl Oslo/NNP/attacking/obj fled/VBD .',
      'attacking',
      'subject: Soldiers; object: Oslo',
    ],
    [
      'an infinitive takes the subject of its governor',
      'Norway/NNP/planned/nsubj planned/VBD to/TO/attack attack/VB/planned/xcomp rebels/NNS/attack/obj .',
      'attack',
      'subject: Norway; object: rebels',
    ],
    [
      'an infinitive takes the object of its governor where there is one',
      'Norway/NNP/urged/nsubj urged/VBD Chad/NNP/urged/obj to/TO/attack attack/VB/urged/xcomp rebels/NNS/attack/obj .',
      'attack',
      'subject: Chad; object: rebels',
    ],
    [
      'but with promise the subject keeps it',
      'Norway/NNP/promised/nsubj promised/VBD Chad/NNP/promised/obj to/TO/help help/VB/promised/xcomp rebels/NNS/help/obj .',
      'help',
      'subject: Norway; object: rebels',
    ],
    [
      'under a passive governor the one seen as its subject acts',
      'Chad/NNP/urged/nsubj:pass was/VBD/urged/aux:pass urged/VBN to/TO/attack attack/VB/urged/xcomp rebels/NNS/attack/obj .',
      'attack',
      'subject: Chad; object: rebels',
    ],
    [
      'who is called on is to act',
      'Norway/NNP/called/nsubj called/VBD on/IN/Chad Chad/NNP/called/obl to/TO/help help/VB/called/advcl rebels/NNS/help/obj .',
      'help',
      'subject: Chad; object: rebels',
    ],
    [
      'a coordinated verb shares the subject',
      'Norway/NNP/met/nsubj met/VBD Chad/NNP/met/obj and/CC/attacked attacked/VBD/met/conj rebels/NNS/attacked/obj .',
      'attacked',
      'subject: Norway; object: rebels',
    ],
    [
      'a coordinated verb with a subject of its own keeps it',
      'Norway/NNP/left/nsubj left/VBD and/CC/attacked Chad/NNP/attacked/nsubj attacked/VBD/left/conj rebels/NNS/attacked/obj .',
      'attacked',
      'subject: Chad; object: rebels',
    ],
    [
      'a coordinated passive takes the subject as object',
      'Norway/NNP/left/nsubj left/VBD and/CC/attacked was/VBD/attacked/aux:pass attacked/VBN/left/conj .',
      'attacked',
      'subject: -; object: Norway',
    ],
    [
      'a verb without object shares that of the verb coordinated with it',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD and/CC/killed killed/VBD/attacked/conj soldiers/NNS/killed/obj .',
      'attacked',
      'subject: Rebels; object: soldiers',
    ],
    [
      'a participle beside the main clause has its subject',
      'Rebels=rebel/NNS/attacked/nsubj attacked/VBD Oslo/NNP/attacked/obj ,/,/killing killing/VBG/attacked/advcl soldiers/NNS/killing/obj .',
      'killing',
      'subject: Rebels; object: soldiers',
    ],
    [
      'a finite clause beside the main one has only its own',
      'Rebels=rebel/NNS/fled/nsubj fled/VBD when/WRB/attacked/advmod it/PRP/attacked/nsubj attacked/VBD/fled/advcl .',
      'attacked',
      'subject: it; object: -',
    ],
    [
      'whose decision it is is who acts',
      "Norway/NNP/decision/nmod:poss 's/POS/Norway decision/NN/held/nsubj to/TO/leave leave/VB/decision/acl NATO/NNP/leave/obj held/VBD .",
      'leave',
      'subject: Norway; object: NATO',
    ],
    [
      'who takes the decision is who acts',
      'Norway/NNP/took/nsubj took/VBD a/DT/decision decision/NN/took/obj to/TO/leave leave/VB/decision/acl NATO/NNP/leave/obj .',
      'leave',
      'subject: Norway; object: NATO',
    ],
    [
      'the name that a headline’s infinitive hangs on acts',
      'Norway/NNP to/TO/help help/VB/Norway/acl Chad/NNP/help/obj',
      'help',
      'subject: Norway; object: Chad',
    ],
  ])('%s', (_, notation, verb, slots) => {
    const names = slots.split('; ').map((slot) => slot.split(': ')[0] ?? '');
    expect(slotsOf(notation, verb, ...names)).toBe(slots);
  });
});
