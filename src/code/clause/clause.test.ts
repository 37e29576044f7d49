import { describe, expect, it } from 'vitest';
import { scene } from '../../../test/scene.js';
import { slice } from '../../domain/span.js';
import { tokenAt } from './tree.js';

describe('a clause', () => {
  it.each([
    [
      'with a particle knows the phrasal verb first',
      'Norway/NNP/called/nsubj called/VBD off/RP/called/compound:prt talks/NNS/called/obj .',
      'called',
      ['call off', 'call'],
    ],
    [
      'on a noun knows its compound first',
      'Peace/NN/talks/compound talks/NNS/failed/nsubj failed/VBD .',
      'talks',
      ['peace talk', 'talk'],
    ],
    [
      'on a noun knows its adjective too',
      'New/JJ/attacks attacks/NNS/failed/nsubj failed/VBD .',
      'attacks',
      ['new attack', 'attack'],
    ],
  ])('%s', (_, notation, word, lemmas) => {
    expect(scene(notation).clause(word).lemmas).toEqual(lemmas);
  });

  it.each([
    ['was attacked', 'Chad/NNP/attacked/nsubj:pass was/VBD/attacked/aux:pass attacked/VBN .', true],
    ['attacked', 'Chad/NNP/attacked/nsubj attacked/VBD rebels/NNS/attacked/obj .', false],
    [
      'soldiers attacked by',
      'Soldiers=soldier/NNS attacked/VBN/Soldiers/acl by/IN/rebels rebels/NNS/attacked/obl .',
      true,
    ],
    [
      'soldiers attacked in, in the form of the past tense',
      'Soldiers=soldier/NNS attacked/VBD/Soldiers/acl in/IN/Chad Chad/NNP/attacked/obl .',
      true,
    ],
    [
      'was seized and attacked',
      'Chad/NNP/seized/nsubj:pass was/VBD/seized/aux:pass seized=seize/VBN and/CC/attacked/cc attacked/VBN/seized/conj .',
      true,
    ],
    [
      'has left and attacked',
      'Norway/NNP/left/nsubj has/VBZ/left/aux left/VBN and/CC/attacked/cc attacked/VBN/left/conj Chad/NNP/attacked/obj .',
      false,
    ],
    [
      'soldiers who have attacked',
      'Soldiers=soldier/NNS who/WP/attacked/nsubj have/VBP/attacked/aux attacked/VBN/Soldiers/acl:relcl .',
      false,
    ],
  ])('tells the passive: %s', (_, notation, passive) => {
    expect(scene(notation).clause('attacked').passive).toBe(passive);
  });

  it.each([
    ['under a light verb', 'Norway/NNP/launched/nsubj launched/VBD an/DT/attack attack/NN/launched/obj .', 'launched'],
    [
      'under a light verb in the passive',
      'An/DT/attack attack/NN/launched/nsubj:pass was/VBD/launched/aux:pass launched/VBN .',
      'launched',
    ],
    [
      'before the participle of one',
      'An/DT/attack attack/NN launched/VBN/attack/acl by/IN/rebels rebels/NNS/launched/obl .',
      'launched',
    ],
    [
      'before a relative clause with one',
      'The/DT/attack attack/NN/failed/nsubj that/WDT/launched/obj rebels/NNS/launched/nsubj launched/VBD/attack/acl:relcl failed/VBD .',
      'launched',
    ],
    ['after serve as', 'Berg/NNP/served/nsubj served=serve/VBD as/IN/ally an/DT/ally ally/NN/served/obl .', 'served'],
    ['under any other verb', 'Norway/NNP/saw/nsubj saw/VBD an/DT/attack attack/NN/saw/obj .', 'attack'],
  ])('of an event noun %s takes its tense from there', (_, notation, carrier) => {
    const { clauses, tree } = scene(notation);
    const noun = [...clauses.values()].find((c) => c.kind === 'noun');
    expect(noun && tokenAt(tree, noun.carrier).text).toBe(carrier);
  });

  it('has the words of its verb as trigger, the particle included', () => {
    const { passage, clause } = scene(
      'Norway/NNP/called/nsubj called/VBD talks/NNS/called/obj off/RP/called/compound:prt .',
    );
    expect(slice(passage.report.text, clause('called').trigger)).toBe('called talks off');
  });
});

describe('the clauses of a sentence', () => {
  it('come deepest first', () => {
    const { clauses, words } = scene(
      'Norway/NNP/said/nsubj said/VBD Chad/NNP/wanted/nsubj wanted/VBD/said/ccomp to/TO/help help/VB/wanted/xcomp rebels/NNS/help/obj .',
    );
    expect(words([...clauses.keys()])).toEqual(['help', 'wanted', 'said']);
  });

  it('leave out nouns that no rule knows, names of days, and adjectives that predicate nothing', () => {
    const rules = `
- { rule: march, code: PROTEST, when: { noun: [march] } }
- { rule: hostile, code: ACCUSE, when: { adjective: [hostile] } }`;
    const notation =
      'A/DT/march hostile/JJ/march march/NN/left/nsubj left/VBD Oslo/NNP/left/obj on/IN/March March=March/NNP/left/obl 23/CD/March .';
    const dated = scene(notation, { rules, times: [{ words: 'March 23', value: '2024-03-23' }] });
    expect(dated.words([...dated.clauses.keys()])).toEqual(['march', 'left']);
    expect(scene(notation, { rules }).clauses.size).toBe(3);
  });

  it('take in an adjective with a copula', () => {
    const rules = '[{ rule: hostile, code: ACCUSE, when: { adjective: [hostile] } }]';
    const { clause } = scene(
      'Norway/NNP/hostile/nsubj is/VBZ/hostile/cop hostile/JJ to/IN/Chad Chad/NNP/hostile/obl .',
      { rules },
    );
    expect(clause('hostile').kind).toBe('adjective');
  });
});
