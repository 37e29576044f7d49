import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { isNegated } from './negation.js';
import { standingOf } from './status.js';

const standing = (notation: string, word: string, options = {}) => {
  const { passage, clause } = scene(notation, options);
  return standingOf(passage, clause(word));
};

describe('status', () => {
  it.each([
    ['happened', 'past', 'Norway/NNP/attacked/nsubj attacked/VBD rebels/NNS/attacked/obj .'],
    ['happened', 'perfect', 'Norway/NNP/attacked/nsubj has/VBZ/attacked/aux attacked/VBN rebels/NNS/attacked/obj .'],
    [
      'historical',
      'pluperfect',
      'Norway/NNP/attacked/nsubj had/VBD/attacked/aux attacked/VBN rebels/NNS/attacked/obj .',
    ],
    [
      'historical',
      'previously',
      'Norway/NNP/attacked/nsubj previously/RB/attacked attacked/VBD rebels/NNS/attacked/obj .',
    ],
    ['ongoing', 'present', 'Norway/NNP/attacks/nsubj attacks/VBZ rebels/NNS/attacks/obj .'],
    [
      'ongoing',
      'present progressive',
      'Norway/NNP/attacking/nsubj is/VBZ/attacking/aux attacking/VBG rebels/NNS/attacking/obj .',
    ],
    [
      'happened',
      'past progressive',
      'Norway/NNP/attacking/nsubj was/VBD/attacking/aux attacking/VBG rebels/NNS/attacking/obj .',
    ],
    ['planned', 'will', 'Norway/NNP/attack/nsubj will/MD/attack attack/VB rebels/NNS/attack/obj .'],
    ['planned', "'ll", "They/PRP/attack/nsubj 'll/MD/attack attack/VB rebels/NNS/attack/obj ."],
    ['hypothetical', 'may', 'Norway/NNP/attack/nsubj may/MD/attack attack/VB rebels/NNS/attack/obj .'],
    ['hypothetical', "'d", "They/PRP/attack/nsubj 'd/MD/attack attack/VB rebels/NNS/attack/obj ."],
    ['denied', 'not', 'Norway/NNP/attack/nsubj did=do/VBD/attack/aux not/RB/attack attack/VB rebels/NNS/attack/obj .'],
    ['denied', 'never', 'Norway/NNP/attacked/nsubj never/RB/attacked attacked/VBD rebels/NNS/attacked/obj .'],
    ['denied', 'nobody as subject', 'Nobody/NN/attacked/nsubj attacked/VBD rebels/NNS/attacked/obj .'],
    [
      'denied',
      'no country as subject',
      'No/DT/country country/NN/attacked/nsubj attacked/VBD rebels/NNS/attacked/obj .',
    ],
    [
      'denied',
      'none of which as subject',
      'None/NN/attacked/nsubj of/IN/which which/WDT/None/nmod attacked/VBD rebels/NNS/attacked/obj .',
    ],
    [
      'denied',
      'neither with nor',
      'Neither/CC/Chad/cc:preconj Chad/NNP/attacked/nsubj nor/CC/Norway Norway/NNP/Chad/conj attacked/VBD rebels/NNS/attacked/obj .',
    ],
    [
      'planned',
      'what is due',
      'A/DT/clause clause/NN by/IN/which which/WDT/attacked/obl rebels/NNS/attacked/nsubj:pass are/VBP/attacked/aux:pass to/TO/attacked/mark be/VB/attacked/aux:pass attacked/VBN/clause/acl:relcl .',
    ],
    [
      'hypothetical',
      'a future passive on a condition',
      'Rebels/NNS/attacked/nsubj:pass will/MD/attacked be/VB/attacked/aux:pass attacked/VBN if/IN/ask/mark they/PRP/ask/nsubj ask/VBP/attacked/advcl .',
    ],
    [
      'happened',
      'the first country to',
      'Norway/NNP/became/nsubj became/VBD the/DT/country first/JJ/country/amod country/NN/became/xcomp to/TO/attack/mark attack/VB/country/acl rebels/NNS/attack/obj .',
    ],
    [
      'planned',
      'the only way to',
      'Norway/NNP/knew/nsubj knew/VBD the/DT/way only/JJ/way/amod way/NN/knew/obj to/TO/attack/mark attack/VB/way/acl rebels/NNS/attack/obj .',
    ],
    ['denied', 'no rebels as object', 'Norway/NNP/attacked/nsubj attacked/VBD no/DT/rebels rebels/NNS/attacked/obj .'],
    [
      'hypothetical',
      'a negated possibility',
      'Norway/NNP/attack/nsubj may/MD/attack not/RB/attack attack/VB rebels/NNS/attack/obj .',
    ],
    [
      'denied',
      'a negated future',
      'Norway/NNP/attack/nsubj will/MD/attack not/RB/attack attack/VB rebels/NNS/attack/obj .',
    ],
    ['hypothetical', 'a question', 'Did=do/VBD/attack/aux Norway/NNP/attack/nsubj attack/VB rebels/NNS/attack/obj ?'],
    ['planned', 'infinitive of a headline', 'Norway/NNP/attack/nsubj to/TO/attack attack/VB rebels/NNS/attack/obj'],
    [
      'planned',
      'what somebody is to do',
      'Norway/NNP/attack/nsubj is/VBZ/attack/cop to/TO/attack attack/VB rebels/NNS/attack/obj .',
    ],
  ])('is %s: %s', (status, _, notation) => {
    const word = /\b(attack(?:ed|s|ing)?)\//.exec(notation)?.[1] ?? '';
    expect(standing(notation, word).status).toBe(status);
  });

  it.each([
    ['planned', 'Norway/NNP/planned/nsubj planned/VBD to/TO/attack attack/VB/planned/xcomp rebels/NNS/attack/obj .'],
    [
      'planned',
      'an infinitive under a verb of no effect: Norway/NNP/gathered/nsubj gathered/VBD to/TO/attack attack/VB/gathered/xcomp rebels/NNS/attack/obj .',
    ],
    ['hypothetical', 'Norway/NNP/wanted/nsubj wanted/VBD to/TO/attack attack/VB/wanted/xcomp rebels/NNS/attack/obj .'],
    ['denied', 'Norway/NNP/refused/nsubj refused/VBD to/TO/attack attack/VB/refused/xcomp rebels/NNS/attack/obj .'],
    ['happened', 'Norway/NNP/began/nsubj began/VBD to/TO/attack attack/VB/began/xcomp rebels/NNS/attack/obj .'],
    [
      'happened',
      'not refused: Norway/NNP/refuse/nsubj did=do/VBD/refuse/aux not/RB/refuse refuse/VB to/TO/attack attack/VB/refuse/xcomp rebels/NNS/attack/obj .',
    ],
    [
      'denied',
      'not managed: Norway/NNP/manage/nsubj did=do/VBD/manage/aux not/RB/manage manage/VB to/TO/attack attack/VB/manage/xcomp rebels/NNS/attack/obj .',
    ],
    [
      'hypothetical',
      'may begin: Norway/NNP/begin/nsubj may/MD/begin begin/VB to/TO/attack attack/VB/begin/xcomp rebels/NNS/attack/obj .',
    ],
    [
      'planned',
      'a fact inside a plan: Norway/NNP/planned/nsubj planned/VBD to/TO/begin begin/VB/planned/xcomp to/TO/attack attack/VB/begin/xcomp rebels/NNS/attack/obj .',
    ],
    [
      'planned',
      'in order to: Norway/NNP/armed/nsubj armed/VBD to/TO/attack attack/VB/armed/advcl rebels/NNS/attack/obj .',
    ],
    [
      'planned',
      'a noun’s infinitive: A/DT/decision decision/NN/held/nsubj to/TO/attack attack/VB/decision/acl rebels/NNS/attack/obj held/VBD .',
    ],
    [
      'hypothetical',
      'if: Chad/NNP/acted/nsubj acted/VBD if/IN/attacked/mark Norway/NNP/attacked/nsubj attacked/VBD/acted/advcl .',
    ],
    [
      'denied',
      'without: Norway/NNP/acted/nsubj acted/VBD without/IN/attacking/mark attacking/VBG/acted/advcl rebels/NNS/attacking/obj .',
    ],
    [
      'happened',
      'under what reports it: Norway/NNP/said/nsubj said/VBD Chad/NNP/attacked/nsubj attacked/VBD/said/ccomp rebels/NNS/attacked/obj .',
    ],
    [
      'hypothetical',
      'under belief: Norway/NNP/believed/nsubj believed=believe/VBD Chad/NNP/attacked/nsubj attacked/VBD/believed/ccomp rebels/NNS/attacked/obj .',
    ],
    ['planned', 'of a noun: Norway/NNP/planned/nsubj planned/VBD an/DT/attack attack/NN/planned/obj .'],
    ['denied', 'of a noun: Norway/NNP/prevented/nsubj prevented/VBD an/DT/attack attack/NN/prevented/obj .'],
    ['happened', 'of a noun: Norway/NNP/condemned/nsubj condemned/VBD an/DT/attack attack/NN/condemned/obj .'],
    ['planned', 'of a noun by its adjective: A/DT/attack planned/JJ/attack attack/NN/loomed/nsubj loomed/VBD .'],
    ['hypothetical', 'of a noun by its adjective: A/DT/attack possible/JJ/attack attack/NN/loomed/nsubj loomed/VBD .'],
    ['denied', 'of a noun by its adjective: A/DT/attack foiled/JJ/attack attack/NN/surfaced/nsubj surfaced/VBD .'],
    [
      'happened',
      'of a relative clause: Norway/NNP/wanted/nsubj wanted/VBD rebels/NNS/wanted/obj who/WP/attacked/nsubj attacked/VBD/rebels/acl:relcl Oslo/NNP/attacked/obj .',
    ],
  ])('is %s under the words that govern it: %s', (status, described) => {
    const notation = described.replace(/^[^/]*: /, '');
    const word = /\b(attack(?:ed|s|ing)?)\//.exec(notation)?.[1] ?? '';
    expect(standing(notation, word).status).toBe(status);
  });

  it('is happened for a headline’s present', () => {
    const notation = 'Norway/NNP/attacks/nsubj attacks/VBZ rebels/NNS/attacks/obj';
    expect(standing(notation, 'attacks', { titled: true }).status).toBe('happened');
  });

  it('is historical for a former office', () => {
    expect(
      standing(
        'The/DT/member former/JJ/member member/NN/spoke/nsubj of/IN/NATO NATO/NNP/member/nmod spoke/VBD .',
        'member',
      ).status,
    ).toBe('historical');
  });

  it('is not touched for a title by what the sentence does with its holder', () => {
    const notation =
      'Norway/NNP/wanted/nsubj wanted/VBD Berg/NNP/wanted/obj ,/,/ally an/DT/ally ally/NN/Berg/appos of/IN/Chad Chad/NNP/ally/nmod .';
    expect(standing(notation, 'ally').status).toBe('happened');
  });

  it.each([
    [
      'ceased to',
      'Norway/NNP/ceased/nsubj ceased/VBD to/TO/attack attack/VB/ceased/xcomp rebels/NNS/attack/obj .',
      true,
    ],
    ['stopped', 'Norway/NNP/stopped/nsubj stopped/VBD the/DT/attack attack/NN/stopped/obj .', true],
    [
      'never ceased to',
      'Norway/NNP/ceased/nsubj never/RB/ceased ceased/VBD to/TO/attack attack/VB/ceased/xcomp rebels/NNS/attack/obj .',
      false,
    ],
    ['began to', 'Norway/NNP/began/nsubj began/VBD to/TO/attack attack/VB/began/xcomp rebels/NNS/attack/obj .', false],
  ])('tells what ended: %s', (_, notation, ended) => {
    expect(standing(notation, 'attack').ended).toBe(ended);
  });

  it('names the word above that decided', () => {
    const { trace } = standing(
      'Norway/NNP/planned/nsubj planned/VBD to/TO/attack attack/VB/planned/xcomp rebels/NNS/attack/obj .',
      'attack',
    );
    expect(trace).toMatchObject({ rule: 'status: planned', note: expect.stringContaining('under "planned"') });
  });
});

describe('features', () => {
  it.each([
    ['negated', 'Norway/NNP/attack/nsubj did=do/VBD/attack/aux not/RB/attack attack/VB .', 'attack'],
    ['future', 'Norway/NNP/attack/nsubj will/MD/attack attack/VB .', 'attack'],
    ['modal', 'Norway/NNP/attack/nsubj may/MD/attack attack/VB .', 'attack'],
    ['passive', 'Norway/NNP/attacked/nsubj:pass was/VBD/attacked/aux:pass attacked/VBN .', 'attacked'],
    ['plural', 'The/DT/attacks attacks/NNS/ended/nsubj ended/VBD .', 'attacks'],
    ['question', 'Norway/NNP/attacked/nsubj attacked/VBD ?', 'attacked'],
    ['infinitive', 'Norway/NNP/began/nsubj began/VBD to/TO/attack attack/VB/began/xcomp .', 'attack'],
    ['copula', 'Norway/NNP/member/nsubj is/VBZ/member/cop a/DT/member member/NN .', 'member'],
    ['light', 'Norway/NNP/launched/nsubj launched/VBD an/DT/attack attack/NN/launched/obj .', 'attack'],
    ['definite', 'The/DT/attack attack/NN/ended/nsubj ended/VBD .', 'attack'],
    ['refused', 'Norway/NNP/attack/nsubj will/MD/attack not/RB/attack attack/VB .', 'attack'],
    ['possible', 'Norway/NNP/attack/nsubj could/MD/attack attack/VB .', 'attack'],
  ])('%s is seen, and only where it is', (feature, notation, word) => {
    expect(standing(notation, word).features).toContain(feature);
    const plain = 'Norway/NNP/attacked/nsubj attacked/VBD rebels/NNS/attacked/obj .';
    expect(standing(plain, 'attacked').features).not.toContain(feature);
  });

  it('of negation are not those of a "no" that is said', () => {
    const said = 'Norway/NNP/said/nsubj said=say/VBD no/DT/said/obj to/IN/Chad Chad/NNP/said/obl .';
    expect(standing(said, 'said').status).toBe('happened');
    const nothing = said.replace('no/DT', 'none/NN');
    expect(standing(nothing, 'said').status).toBe('denied');
  });

  it('are not those of a plan for what is the subject of its verb', () => {
    const notation = (deprel: string) =>
      `attack/NN/promised/${deprel} was/VBD/promised/aux:pass promised=promise/VBN .`;
    expect(standing(notation('nsubj:pass'), 'attack').status).toBe('planned');
    expect(standing('attack/NN/promised/nsubj promised=promise/VBD change/NN/promised/obj .', 'attack').status).toBe(
      'happened',
    );
  });

  it('of negation are not those of a clause beside', () => {
    const { passage, clause } = scene(
      'Norway/NNP/attacked/nsubj attacked/VBD rebels/NNS/attacked/obj but/CC/flee did=do/VBD/flee/aux not/RB/flee flee/VB/attacked/conj .',
    );
    expect(isNegated(passage, clause('attacked'))).toBe(false);
    expect(isNegated(passage, clause('flee'))).toBe(true);
  });
});
