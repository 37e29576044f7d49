import { describe, expect, it } from 'vitest';
import { coded, codings } from '../../test/scene.js';

const drafts = (notation: string, options = {}) =>
  coded(notation, options).drafts.map((d) => {
    const parties = (list: readonly { text: string }[] = []) => list.map((p) => p.text).join(', ');
    return `${d.event?.event.type ?? 'state'} ${parties(d.event?.actors)} > ${parties(d.event?.recipients)} ${d.event?.status ?? ''}`.trim();
  });

describe('a sentence', () => {
  it.each([
    [
      'with two acts gives both',
      'Norway/NNP/helped/nsubj helped/VBD Chad/NNP/helped/obj and/CC/attacked attacked/VBD/helped/conj Kenya/NNP/attacked/obj .',
      ['AID Norway > Chad happened', 'ASSAULT Norway > Kenya happened'],
    ],
    [
      'gives no coding of its own for what a promise takes in',
      'Norway/NNP/promised/nsubj promised/VBD to/TO/help help/VB/promised/xcomp Chad/NNP/help/obj .',
      ['AGREE Norway > Chad happened'],
    ],
    [
      'lends an example the actor of what it is one of',
      'Attacks=attack/NNS/ended/nsubj by/IN/rebels rebels/NNS/Attacks/nmod including=include/VBG/bombing/case a/DT/bombing bombing=bombing/NN/Attacks/nmod on/IN/Oslo Oslo/NNP/bombing/nmod ended/VBD .',
      ['ASSAULT rebels >  happened', 'ASSAULT rebels > Oslo happened'],
    ],
    ['that no rule knows gives nothing', 'Norway/NNP/slept/nsubj slept=sleep/VBD .', []],
  ])('%s', (_, notation, wanted) => {
    expect(drafts(notation).sort()).toEqual([...wanted].sort());
  });

  it('keeps an act that somebody is accused of beside the accusation, if it happened', () => {
    const rules = `
- { rule: attack, code: ASSAULT, when: { noun: [attack], recipient: [on] } }
- { rule: condemn, code: ACCUSE, when: { verb: [condemn], object: ASSAULT, recipient: object } }
- { rule: plan, code: AGREE, when: { verb: [plan], object: ASSAULT } }`;
    const on = (verb: string) =>
      `Norway/NNP/${verb}/nsubj ${verb}/VBD an/DT/attack attack/NN/${verb}/obj on/IN/Chad Chad/NNP/attack/nmod .`;
    expect(drafts(on('condemned'), { rules })).toContain('ASSAULT  > Chad happened');
    expect(drafts(on('planned'), { rules }).filter((d) => d.startsWith('ASSAULT'))).toEqual([]);
  });

  it('takes what a protest is for for no request', () => {
    const rules = `
- { rule: march, code: PROTEST, when: { verb: [march] } }
- { rule: demand, code: REQUEST, when: { verb: [demand], object: any } }`;
    const marched =
      'Norway/NNP/marched/nsubj marched=march/VBD demanding=demand/VBG/marched/advcl elections/NNS/demanding/obj .';
    expect(drafts(marched, { rules })).toEqual(['PROTEST Norway >  happened']);
    const demanded = 'Norway/NNP/demanded/nsubj demanded=demand/VBD elections/NNS/demanded/obj .';
    expect(drafts(demanded, { rules })).toEqual(['REQUEST Norway >  happened']);
  });

  it('shows a refusal to what governs an infinitive that is denied', () => {
    const rules = `
- { rule: help, code: AID, when: { verb: [help] } }
- { rule: choose, code: AGREE, when: { verb: [choose], complement: AID } }
- { rule: spurn, code: ACCUSE, when: { verb: [choose], complement: REJECT } }`;
    const chose = (not: string) =>
      `Norway/NNP/chose/nsubj chose=choose/VBD ${not} to/TO/help help/VB/chose/xcomp Chad/NNP/help/obj .`;
    expect(drafts(chose(''), { rules }).some((d) => d.startsWith('AGREE'))).toBe(true);
    expect(drafts(chose('not/RB/help'), { rules }).some((d) => d.startsWith('AGREE'))).toBe(false);
  });

  it('tells the rules that knew a word of it and stayed silent', () => {
    expect(coded('Norway/NNP/claimed/nsubj claimed=claim/VBD Oslo/NNP/claimed/obj .').silences).toEqual([
      { rule: 'claim', clause: 'object: responsibility' },
    ]);
  });

  it('tells the status and the voices of each clause', () => {
    const { clauses } = coded(
      'Kabulov/NNP/said/nsubj said/VBD Norway/NNP/attack/nsubj may/MD/attack attack/VB/said/ccomp .',
    );
    expect(clauses.map(({ clause, status, voices }) => [clause.lemmas[0], status, voices.length])).toEqual([
      ['attack', 'hypothetical', 1],
      ['say', 'happened', 0],
    ]);
  });
});

describe('a definite noun', () => {
  const rules = '[{ rule: ban, code: SANCTION, when: { noun: [ban], actor: by, recipient: on } }]';

  it.each([
    ['points back to the same noun in an earlier sentence', 'The/DT/ban ban/NN/ended/nsubj ended/VBD .', 'Norway'],
    [
      'with parties of its own keeps them',
      'The/DT/ban ban/NN/ended/nsubj by/IN/Kenya Kenya/NNP/ban/nmod ended/VBD .',
      'Kenya',
    ],
  ])('%s', (_, second, actor) => {
    const { events } = codings(
      [
        'A/DT/ban ban/NN/began/nsubj by/IN/Norway Norway/NNP/ban/nmod on/IN/Hamas Hamas/NNP/ban/nmod began/VBD .',
        second,
      ],
      { rules },
    );
    expect(events[1]?.actors.map((p) => p.text)).toEqual([actor]);
  });

  it('does not point back if it is indefinite', () => {
    const { events } = codings(
      [
        'A/DT/ban ban/NN/began/nsubj by/IN/Norway Norway/NNP/ban/nmod began/VBD .',
        'A/DT/ban ban/NN/ended/nsubj ended/VBD .',
      ],
      { rules },
    );
    expect(events.length).toBe(1);
  });
});
