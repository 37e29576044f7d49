import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../../test/scene.js';

describe('links set right', () => {
  it.each([
    [
      'a noun before the verb is its subject, not a modifier of the object',
      'The/DT/lines army/NN/lines/compound shelled/VBD rebel/NN/lines/compound lines/NNS/shelled/obj .',
      'shelled',
      'subject: army; object: lines',
    ],
    [
      'a subject that hangs on the object is the verb’s',
      'Norway/NNP/attacks/nsubj launched=launch/VBD attacks=attack/NNS/launched/obj .',
      'launched',
      'subject: Norway; object: attacks',
    ],
    [
      'a subject that hangs on what somebody becomes is the verb’s',
      'Norway/NNP/ally/nsubj became=become/VBD an/DT/ally ally/NN/became/xcomp .',
      'became',
      'subject: Norway; complement: ally',
    ],
    [
      'what stands behind an adverb of the verb is the verb’s',
      'Norway/NNP/stayed/nsubj stayed=stay/VBD away/RB/stayed/advmod from/IN/talks/case talks=talk/NNS/away/obl .',
      'stayed',
      'subject: Norway; from: talks',
    ],
    [
      'a coordinated word goes with what stands before it',
      'Norway/NNP/left/nsubj left/VBD Chad/NNP/left/obj and/CC/Kenya/cc Kenya/NNP/Hamas/conj including/IN/Hamas/case Hamas/NNP/left/obl .',
      'left',
      'object: Chad, Kenya',
    ],
    [
      'who is the name before it, not a thing',
      'Talks=talk/NNS/began/nsubj with/IN/Hamas/case Hamas/NNP/Talks/nmod ,/,/seized who/WP/seized/nsubj seized=seize/VBD/Talks/acl:relcl Oslo/NNP/seized/obj began=begin/VBD .',
      'seized',
      'subject: Hamas; object: Oslo',
    ],
    [
      'a noun before the object stays its modifier where the verb has a subject',
      'Norway/NNP/shelled/nsubj shelled/VBD rebel/NN/lines/compound lines/NNS/shelled/obj .',
      'shelled',
      'subject: Norway; object: lines',
    ],
    [
      'a by behind the place of a sanction names the agent',
      'Sanctions=sanction/NNS/hurt/nsubj imposed/VBN/Sanctions/acl on/IN/Chad Chad/NNP/imposed/obl:agent by/IN/Chad/case Norway/NNP/Chad/nmod hurt/VBD .',
      'imposed',
      'subject: Norway; object: Sanctions; on: Chad',
    ],
    [
      'the object before a participle that has its own belongs to the verb',
      'Norway/NNP/withdrew/nsubj withdrew/VBD its/PRP$/offer offer/NN/accusing/obj accusing/VBG/withdrew/advcl Chad/NNP/accusing/obj .',
      'withdrew',
      'subject: Norway; object: offer',
    ],
    [
      'a past tense does not go on from what would be',
      'Norway/NNP/said/nsubj said/VBD Chad/NNP/march/nsubj would/MD/march march/VB/said/ccomp and/CC/urged urged/VBD/march/conj peace/NN/urged/obj .',
      'urged',
      'subject: Norway; object: peace',
    ],
    [
      'an infinitive goes on from what would be',
      'Norway/NNP/said/nsubj said/VBD Chad/NNP/march/nsubj would/MD/march march/VB/said/ccomp and/CC/win win/VB/march/conj .',
      'win',
      'subject: Chad',
    ],
    [
      'the verb behind a relative clause has the noun before it as subject',
      'Chad/NNP/left/nsubj ,/, which/WDT/left/nsubj left/VBD ,/, paid/VBD/left/ccomp Norway/NNP/paid/obj .',
      'paid',
      'subject: Chad; object: Norway',
    ],
    [
      'what is said has the noun before it as subject, and the noun behind it speaks',
      'Chad/NNP/said/nsubj will/MD/pay pay/VB/said/ccomp Norway/NNP/pay/obj ,/, Sudan/NNP/Norway/conj said/VBD .',
      'said',
      'subject: Sudan; doer: Chad',
    ],
  ])('%s', (_, notation, word, slots) => {
    expect(slotsOf(notation, word).split('; ')).toEqual(expect.arrayContaining(slots.split('; ')));
  });
});
