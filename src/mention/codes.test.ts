import { describe, expect, it } from 'vitest';
import { read } from '../../test/treebank.js';
import { parseDictionary } from '../codebook/petrarch/dictionary.js';
import { indexActors } from '../codebook/registry.js';
import type { Mention } from '../domain/mention.js';
import { codeMentions } from './codes.js';

const registry = indexActors({
  actors: [{ id: 'NGA', kind: 'state', name: 'Nigeria', names: [{ text: 'Nigeria', form: 'name' }], roles: [] }],
  memberships: [],
  agents: [],
  places: [],
  bearings: [],
  anaphors: [],
  givenNames: [],
});
const { dictionary } = parseDictionary([
  { file: 'actors.txt', text: 'NORWAY_ [NORGOV]\nRED_GUILD_ [NGAREB]\nTWIN_CITIES_ [ZEN/STR]\nRURITANIA_ [RUR]' },
  { file: 'agents.txt', text: 'LAWMAKER [~LEG]' },
]);

function coded(notation: string): readonly Mention[] {
  const { report, sentences, mentions } = read([notation]);
  return codeMentions(report, sentences, mentions, dictionary, registry);
}

const readings = (notation: string, text: string) => coded(notation).find((m) => m.text === text)?.readings;

describe('a code of a dictionary', () => {
  it('joins what the registry knows of a mention', () => {
    const [first] = readings('Norway/NNP/left/nsubj left/VBD .', 'Norway') ?? [];
    expect(first).toMatchObject({ id: 'NOR', country: 'NOR', code: 'NORGOV' });
    expect(first?.why).toContain('dictionary: Norway');
  });

  it('makes a mention of a name that only the dictionary knows, with what its blocks tell', () => {
    const guild = 'The/DT/Guild Red/NNP/Guild/compound Guild/NNP/left/nsubj left/VBD .';
    expect(coded(guild).find((m) => m.text === 'Red Guild')).toMatchObject({ type: 'organisation', named: true });
    expect(readings(guild, 'Red Guild')).toMatchObject([{ country: 'NGA', sectors: ['REB'], code: 'NGAREB' }]);
  });

  it('guesses no country from a block that is none', () => {
    const [first] = readings('Ruritania/NNP/left/nsubj left/VBD .', 'Ruritania') ?? [];
    expect(first).toEqual({ sectors: [], code: 'RUR', why: 'dictionary: Ruritania' });
  });

  it('gives a reading for each actor that a name stands for', () => {
    const cities = 'Twin/NNP/Cities/compound Cities/NNP/left/nsubj left/VBD .';
    expect(readings(cities, 'Twin Cities')?.map(({ code }) => code)).toEqual(['ZEN', 'STR']);
  });

  it('keeps the indices of the mentions', () => {
    const mentions = coded('Lawmakers=lawmaker/NNS/left/nsubj left/VBD Norway/NNP/left/obj .');
    expect(mentions.map(({ index }) => index)).toEqual(mentions.map((_, i) => i));
  });
});
