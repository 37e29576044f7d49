import { describe, expect, it } from 'vitest';
import { scene, slotsOf } from '../../../test/scene.js';

describe('the places of a verb', () => {
  it.each([
    [
      'an active verb has its subject and object, coordinated ones included',
      'Norway/NNP/attacked/nsubj and/CC/Chad Chad/NNP/Norway/conj attacked/VBD rebels/NNS/attacked/obj .',
      'attacked',
      'subject: Norway, Chad; object: rebels',
    ],
    [
      'a passive with by is turned round',
      'Rebels=rebel/NNS/attacked/nsubj:pass were/VBD/attacked/aux:pass attacked/VBN by/IN/Norway Norway/NNP/attacked/obl:agent .',
      'attacked',
      'subject: Norway; object: Rebels',
    ],
    [
      'a by-phrase counts as agent also where the parse calls it an oblique',
      'Rebels=rebel/NNS/attacked/nsubj:pass were/VBD/attacked/aux:pass attacked/VBN by/IN/Norway Norway/NNP/attacked/obl .',
      'attacked',
      'subject: Norway; object: Rebels',
    ],
    [
      'a passive without by has no subject',
      'Rebels=rebel/NNS/attacked/nsubj:pass were/VBD/attacked/aux:pass attacked/VBN .',
      'attacked',
      'subject: -; object: Rebels',
    ],
    [
      'by in an active clause is a preposition like others',
      'Norway/NNP/acted/nsubj acted/VBD by/IN/decree decree/NN/acted/obl .',
      'acted',
      'subject: Norway; by: decree',
    ],
    [
      'what somebody is given is the object, and who is given it the indirect one',
      'Norway/NNP/sent/nsubj sent/VBD Chad/NNP/sent/iobj grain/NN/sent/obj .',
      'sent',
      'subject: Norway; indirect: Chad; object: grain',
    ],
    [
      'who is given something in a passive is the indirect object',
      'Chad/NNP/sent/nsubj:pass was/VBD/sent/aux:pass sent/VBN grain/NN/sent/obj by/IN/Norway Norway/NNP/sent/obl:agent .',
      'sent',
      'subject: Norway; indirect: Chad; object: grain',
    ],
    [
      'one who is told something is the object where there is no other',
      'Norway/NNP/warned/nsubj warned/VBD Chad/NNP/warned/iobj against/IN/war war/NN/warned/obl .',
      'warned',
      'object: Chad; against: war',
    ],
    [
      'who is to do what stands under the verb has a place of its own',
      'Norway/NNP/demanded/nsubj demanded/VBD that/IN/leave Chad/NNP/leave/nsubj leave/VB/demanded/ccomp .',
      'demanded',
      'subject: Norway; doer: Chad',
    ],
    [
      'a second subject behind the verb is its object',
      'Norway/NNP/urged/nsubj urged/VBD Chad/NNP/urged/nsubj to/TO/leave leave/VB/urged/xcomp .',
      'urged',
      'subject: Norway; object: Chad',
    ],
    [
      'so is one behind a bare participle',
      'The/DT/report report/NN accusing/VBG/report/acl Chad/NNP/accusing/nsubj .',
      'accusing',
      'subject: report; object: Chad',
    ],
    [
      'what somebody is ordered to do is the complement also where it hangs on whom is ordered',
      'Norway/NNP/ordered/nsubj ordered/VBD the/DT/envoy envoy/NN/ordered/obj to/TO/leave leave/VB/envoy/acl .',
      'ordered',
      'object: envoy; complement: leave',
    ],
    [
      'what somebody is appealed to for is what is asked for',
      'Norway/NNP/appealed/nsubj appealed=appeal/VBD to/IN/Chad Chad/NNP/appealed/obl for/IN/grain grain/NN/Chad/nmod .',
      'appealed',
      'to: Chad; for: grain',
    ],
    [
      'prepositions name their places, of several words too',
      'Norway/NNP/spoke/nsubj spoke/VBD with/IN/Chad Chad/NNP/spoke/obl because/IN/war of/IN/because/fixed war/NN/spoke/obl .',
      'spoke',
      'subject: Norway; with: Chad; because of: war',
    ],
    [
      'a preposition inside the object counts as the verb’s own',
      'Norway/NNP/imposed/nsubj imposed/VBD sanctions/NNS/imposed/obj on/IN/Chad Chad/NNP/sanctions/nmod .',
      'imposed',
      'object: sanctions; on: Chad',
    ],
    [
      'behind one of its own',
      'Norway/NNP/imposed/nsubj imposed/VBD limits/NNS/imposed/obj on/IN/trade trade/NN/limits/nmod on/IN/Chad Chad/NNP/imposed/obl .',
      'imposed',
      'on: Chad, trade',
    ],
    [
      'a preposition behind the object of another preposition counts too',
      'Norway/NNP/called/nsubj called/VBD for/IN/talks talks/NNS/called/obl with/IN/Chad Chad/NNP/talks/nmod .',
      'called',
      'for: talks; with: Chad',
    ],
    [
      'the owner of the object is the possessor',
      "Norway/NNP/attacked/nsubj attacked/VBD Chad/NNP/convoy/nmod:poss 's/POS/Chad convoy/NN/attacked/obj .",
      'attacked',
      'object: convoy; possessor: Chad',
    ],
    [
      'the sides of what the verb is said of are lent',
      'A/DT/truce truce/NN/held/nsubj between/IN/Norway Norway/NNP/truce/nmod and/CC/Chad Chad/NNP/Norway/conj held/VBD .',
      'held',
      'subject: truce; between: Norway, Chad',
    ],
    [
      'a by-phrase behind another phrase of a passive is the agent',
      'Hamas/NNP/listed/nsubj:pass was/VBD/listed/aux:pass listed/VBN as/IN/group a/DT/group group/NN/listed/obl by/IN/Norway Norway/NNP/group/nmod .',
      'listed',
      'subject: Norway; object: Hamas; as: group',
    ],
    [
      'whose list it is stands beside the preposition',
      'Norway/NNP/removed/nsubj removed/VBD Hamas/NNP/removed/obj from/IN/list the/DT/list Russian/JJ/list list/NN/removed/obl .',
      'removed',
      'from: list; whose: Russian',
    ],
    [
      'a predicate behind a preposition fills that place too',
      'Berg/NNP/remains/nsubj remains/VBZ in/IN/custody custody/NN/remains/xcomp .',
      'remains',
      'subject: Berg; complement: custody; in: custody',
    ],
    [
      'an "it" that the tree takes for empty may be somebody',
      'It/PRP/vowed/expl vowed=vow/VBD to/TO/fight fight/VB/vowed/xcomp .',
      'vowed',
      'subject: It; complement: fight',
    ],
    [
      'a clause under the verb is its complement',
      'Norway/NNP/said/nsubj said/VBD that/IN/left/mark Chad/NNP/left/nsubj left/VBD/said/ccomp .',
      'said',
      'subject: Norway; complement: left',
    ],
    [
      'the infinitive of calling is a complement',
      'Norway/NNP/called/nsubj called/VBD on/IN/Chad Chad/NNP/called/obl to/TO/stop stop/VB/called/advcl .',
      'called',
      'on: Chad; complement: stop',
    ],
    [
      'a participle of means stands under its preposition',
      'Norway/NNP/replied/nsubj replied/VBD by/IN/leaving/mark leaving/VBG/replied/advcl NATO/NNP/leaving/obj .',
      'replied',
      'subject: Norway; by: leaving',
    ],
    [
      'a bare noun phrase stands in for an object that is missing',
      'Norway/NNP/called/nsubj called/VBD off/RP/called/compound:prt a/DT/meeting meeting/NN/called/obl .',
      'called',
      'object: meeting',
    ],
    [
      'a predicate noun is a complement and no object',
      'Berg/NNP/became/nsubj became/VBD president/NN/became/obj .',
      'became',
      'subject: Berg; object: -; complement: president',
    ],
    [
      'one who is given an office is the object, the office the complement',
      'Norway/NNP/named/nsubj named=name/VBD Berg/NNP/named/iobj envoy/NN/named/obj .',
      'named',
      'object: Berg; indirect: -; complement: envoy',
    ],
    [
      'those taken prisoner are the only object',
      'Rebels/NNS/took/nsubj took=take/VBD soldiers/NNS/took/obj prisoner/NN/took/obj .',
      'took',
      'object: soldiers; complement: prisoner',
    ],
    [
      'a prisoner who is taken is an object',
      'Rebels/NNS/took/nsubj took=take/VBD the/DT/prisoner prisoner/NN/took/obj .',
      'took',
      'object: prisoner; complement: -',
    ],
  ])('%s', (_, notation, verb, slots) => {
    const names = slots.split('; ').map((slot) => slot.split(': ')[0] ?? '');
    expect(slotsOf(notation, verb, ...names)).toBe(slots);
  });

  it('are not filled by a bare noun phrase that tells the time', () => {
    const notation = 'Norway/NNP/met/nsubj met/VBD Tuesday/NNP/met/obl .';
    const { clause } = scene(notation, { times: [{ words: 'Tuesday', value: '2024-03-05' }] });
    expect(clause('met').slots.has('object')).toBe(false);
    expect(slotsOf(notation, 'met', 'object')).toBe('object: Tuesday');
  });
});
