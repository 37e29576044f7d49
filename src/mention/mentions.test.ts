import { describe, expect, it } from 'vitest';
import { readConllu } from '../../test/conllu.js';
import { openRegistry } from '../codebook/open.js';
import type { ReportId } from '../domain/id.js';
import type { Mention } from '../domain/mention.js';
import { findMentions } from './mentions.js';

const registry = openRegistry();

/** A parse in short: a word a cell, `form/upos/head/deprel`, the lemma after `=` where it differs, the entity after `@`. */
function parse(...sentences: string[]) {
  const blocks = sentences.map((sentence) =>
    sentence
      .trim()
      .split(/\s+/)
      .map((cell, index) => {
        const [word = '', upos = '', head = '', rest = ''] = cell.split('/');
        const [deprel, entity] = rest.split('@');
        const [form, lemma = form.toLowerCase()] = word.split('=') as [string, string?];
        const plural = form !== lemma && upos === 'NOUN' ? 'Number=Plur' : '_';
        return [
          index + 1,
          form,
          lemma,
          upos,
          '_',
          plural,
          head,
          deprel,
          '_',
          entity ? `Entity=${entity.replace('*', '/')}` : '_',
        ].join('\t');
      })
      .join('\n'),
  );
  return readConllu(blocks.join('\n\n'));
}

function read(published: string | undefined, ...sentences: string[]): readonly Mention[] {
  const { text, sentences: parsed } = parse(...sentences);
  const report = { id: 'r' as ReportId, text, ...(published ? { published } : {}) };
  return findMentions(report, parsed, registry).mentions;
}

const saying = (mentions: readonly Mention[], text: string): Mention => {
  const found = mentions.findLast((m) => m.text === text);
  if (!found) throw new Error(`no mention "${text}" among ${mentions.map((m) => m.text).join(', ')}`);
  return found;
};
const best = (mentions: readonly Mention[], text: string) => saying(mentions, text).readings[0];
const antecedent = (mentions: readonly Mention[], text: string) => mentions[saying(mentions, text).chain]?.text;

describe('names', () => {
  it('are no common words that capitals make look like an acronym', () => {
    const texts = (sentence: string) => read(undefined, sentence).map((m) => m.text);
    expect(texts('WHO=who/PRON/2/nsubj CAME=come/VERB/0/root ./PUNCT/2/punct')).not.toContain('WHO');
    expect(texts('WHO/PROPN/2/nsubj CAME=come/VERB/0/root ./PUNCT/2/punct')).toContain('WHO');
  });

  it('takes a lone name in the place of an object for a place that is called so, unless somebody is', () => {
    const captured = 'Rebels=rebel/NOUN/2/nsubj captured/VERB/0/root Kismayo/PROPN/2/obj@PER ./PUNCT/2/punct';
    const person = 'Ali/PROPN/3/nsubj@PER*2 Kismayo/PROPN/1/flat spoke/VERB/0/root ./PUNCT/3/punct';
    expect(saying(read(undefined, captured), 'Kismayo').type).toBe('place');
    expect(saying(read(undefined, person, captured), 'Kismayo').type).toBe('person');
  });

  it('reads a state that acts as its government, and one where something happens as a place', () => {
    const m = read(
      undefined,
      'Norway/PROPN/2/nsubj attacked/VERB/0/root rebels=rebel/NOUN/2/obj in/ADP/5/case Chad/PROPN/2/obl ./PUNCT/2/punct',
    );
    expect(best(m, 'Norway')).toMatchObject({ id: 'NOR', sectors: ['GOV'] });
    expect(best(m, 'Chad')).toMatchObject({ id: 'TCD', sectors: [] });
  });

  it('reads a capital as the government where it acts and as the city where it does not', () => {
    const m = read(
      undefined,
      'Oslo/PROPN/2/nsubj condemned/VERB/0/root fighting/NOUN/2/obj in/ADP/5/case Nairobi/PROPN/3/nmod ./PUNCT/2/punct',
    );
    expect(best(m, 'Oslo')).toMatchObject({ id: 'NOR', sectors: ['GOV'] });
    expect(best(m, 'Nairobi')).toMatchObject({ name: 'Nairobi', country: 'KEN', sectors: [] });
    expect(saying(m, 'Nairobi').readings.map((r) => r.id)).toContain('KEN');
  });

  it('reads an office as of the day of publication', () => {
    const sentence = 'Blair/PROPN/2/nsubj@PER spoke/VERB/0/root ./PUNCT/2/punct';
    expect(best(read('2003-01-01', sentence), 'Blair')).toMatchObject({ sectors: ['GOV'], role: 'prime minister' });
    expect(best(read('2015-01-01', sentence), 'Blair')).toMatchObject({ sectors: ['ELI'] });
  });

  it('joins an acronym that the text tells, also one that the registry lacks', () => {
    const m = read(
      undefined,
      'The/DET/2/det Movement/PROPN/9/nsubj@ORG*3 for/ADP/4/case Renewal/PROPN/2/nmod (/PUNCT/6/punct MFR/PROPN/2/appos@ORG )/PUNCT/6/punct has/AUX/9/aux split/VERB/0/root ./PUNCT/9/punct',
      'MFR/PROPN/2/compound fighters=fighter/NOUN/3/nsubj fled/VERB/0/root ./PUNCT/3/punct',
    );
    expect(antecedent(m, 'MFR')).toBe('Movement for Renewal');
  });

  it('keeps parent and branch as two readings where the report names the branch', () => {
    const m = read(
      undefined,
      'Islamic/ADJ/2/amod State/PROPN/6/nsubj and/CCONJ/4/cc ISKP/PROPN/2/conj have/AUX/6/aux fought/VERB/0/root ./PUNCT/6/punct',
    );
    expect(saying(m, 'Islamic State').readings.map((r) => r.id)).toEqual(['islamic-state', 'isis-k']);
  });
});

describe('titles and nouns', () => {
  it('see a weapon also where it modifies another noun, and one weapon in the words of one', () => {
    const weapons = (sentence: string) =>
      read(undefined, sentence)
        .filter((m) => m.type === 'weapon')
        .map((m) => m.text);
    expect(weapons('A/DET/3/det bomb/NOUN/3/compound attack/NOUN/4/nsubj failed/VERB/0/root')).toEqual(['bomb']);
    expect(weapons('Rocket/NOUN/2/compound launchers=launcher/NOUN/3/nsubj failed/VERB/0/root')).toEqual([
      'Rocket launchers',
    ]);
  });

  it('reads title, demonym and name as one phrase, and the name inside', () => {
    const m = read(
      '2010-06-01',
      'Kenyan/ADJ/2/amod President/PROPN/3/compound Mwai/PROPN/5/nsubj@PER*2 Kibaki/PROPN/3/flat left/VERB/0/root ./PUNCT/5/punct',
    );
    expect(best(m, 'Kenyan President Mwai Kibaki')).toMatchObject({
      id: 'mwai-kibaki',
      country: 'KEN',
      sectors: ['GOV'],
    });
    expect(antecedent(m, 'Mwai Kibaki')).toBe('Kenyan President Mwai Kibaki');
  });

  it('reads a person whom the registry lacks by the title', () => {
    const m = read(
      undefined,
      'Norwegian/ADJ/2/amod judge/NOUN/3/compound Kari/PROPN/5/nsubj@PER*2 Dal/PROPN/3/flat resigned/VERB/0/root ./PUNCT/5/punct',
    );
    expect(best(m, 'Norwegian judge Kari Dal')).toMatchObject({ name: 'Kari Dal', country: 'NOR', sectors: ['JUD'] });
  });

  it('reads an apposition, and a former role as one of elites', () => {
    const m = read(
      undefined,
      "Kari/PROPN/11/nsubj@PER*2 Dal/PROPN/1/flat ,/PUNCT/6/punct Chad/PROPN/6/nmod:poss 's/PART/4/case envoy/NOUN/1/appos and/CCONJ/9/cc former/ADJ/9/amod minister/NOUN/6/conj ,/PUNCT/6/punct left/VERB/0/root ./PUNCT/11/punct",
    );
    expect(best(m, 'Kari Dal')).toMatchObject({ country: 'TCD', sectors: ['GOV'], role: 'envoy' });
    expect(best(m, 'former minister')).toMatchObject({ name: 'Kari Dal', country: 'TCD', sectors: ['ELI'] });
  });

  it.each([
    ['Turkish/ADJ/2/amod police/NOUN/3/nsubj left/VERB/0/root', 'Turkish police', { country: 'TUR', sectors: ['COP'] }],
    [
      'rebels=rebel/NOUN/4/nsubj in/ADP/3/case Mali/PROPN/1/nmod left/VERB/0/root',
      'rebels',
      { country: 'MLI', sectors: ['REB'] },
    ],
    [
      'Hezbollah/PROPN/2/compound fighters=fighter/NOUN/3/nsubj left/VERB/0/root',
      'Hezbollah fighters',
      { id: 'hezbollah', sectors: ['REB'] },
    ],
    [
      'government/NOUN/2/compound troops=troop/NOUN/3/nsubj left/VERB/0/root',
      'government troops',
      { sectors: ['MIL'] },
    ],
    [
      'opposition/NOUN/2/compound leaders=leader/NOUN/3/nsubj left/VERB/0/root',
      'opposition leaders',
      { sectors: ['OPP'] },
    ],
    [
      'US/PROPN/3/compound -/PUNCT/3/punct led/VERB/4/amod forces=force/NOUN/5/nsubj left/VERB/0/root',
      'US - led forces',
      { country: 'USA', sectors: ['MIL'] },
    ],
    [
      'members=member/NOUN/4/nsubj of/ADP/3/case parliament/NOUN/1/nmod left/VERB/0/root',
      'members',
      { sectors: ['LEG'] },
    ],
  ])('reads %s', (sentence, text, reading) => {
    expect(best(read(undefined, sentence), text)).toMatchObject(reading);
  });

  it('reads a national wing of a body as its branch there', () => {
    const m = read(
      undefined,
      'the/DET/3/det Somali/ADJ/3/amod branch/NOUN/6/nsubj of/ADP/5/case ISIS/PROPN/3/nmod grew/VERB/0/root ./PUNCT/6/punct',
    );
    expect(best(m, 'the Somali branch')?.id).toBe('is-somalia');
  });
});

describe('chains', () => {
  const rebuff = 'The/DET/2/det group/NOUN/3/nsubj refused/VERB/0/root ./PUNCT/3/punct';

  it('takes "the group" for the armed group, not for the state', () => {
    const m = read(
      undefined,
      'Colombia/PROPN/2/nsubj offered/VERB/0/root ELN/PROPN/2/iobj talks=talk/NOUN/2/obj ./PUNCT/2/punct',
      rebuff,
    );
    expect(antecedent(m, 'The group')).toBe('ELN');
  });

  it('does not take "the group" for a body that its own sentence names later', () => {
    const m = read(
      undefined,
      'FARC/PROPN/2/nsubj split/VERB/0/root from/ADP/4/case ELN/PROPN/2/obl ./PUNCT/2/punct',
      'The/DET/2/det group/NOUN/3/nsubj blames/VERB/0/root ELN/PROPN/3/obj ./PUNCT/3/punct',
    );
    expect(antecedent(m, 'The group')).toBe('FARC');
  });

  it('does not take one who is helped for one who is fought in the same sentence', () => {
    const m = read(
      undefined,
      'Hamas/PROPN/2/nsubj expanded/VERB/0/root ./PUNCT/2/punct',
      'By/SCONJ/2/mark arming=arm/VERB/5/advcl Fatah/PROPN/2/obj Egypt/PROPN/5/nsubj hopes=hope/VERB/0/root to/PART/7/mark contain/VERB/5/xcomp the/DET/9/det group/NOUN/7/obj ./PUNCT/5/punct',
    );
    expect(antecedent(m, 'the group')).toBe('Hamas');
  });

  it('takes "the kingdom" for a state and "he" for a person', () => {
    const m = read(
      '2020-01-01',
      'Morocco/PROPN/2/nsubj thanked/VERB/0/root Macron/PROPN/2/obj@PER ./PUNCT/2/punct',
      'The/DET/2/det kingdom/NOUN/3/nsubj said=say/VERB/0/root he/PRON/5/nsubj helped/VERB/3/ccomp ./PUNCT/3/punct',
    );
    expect(antecedent(m, 'The kingdom')).toBe('Morocco');
    expect(antecedent(m, 'he')).toBe('Macron');
  });

  it('gives a noun the country of an owner that is itself resolved', () => {
    const m = read(
      undefined,
      'Nepal/PROPN/2/nsubj waited/VERB/0/root ./PUNCT/2/punct',
      "The/DET/2/det country/NOUN/4/nmod:poss 's/PART/2/case army/NOUN/5/nsubj fired/VERB/0/root ./PUNCT/5/punct",
    );
    expect(best(m, "The country 's army")).toMatchObject({ country: 'NPL', sectors: ['MIL'] });
  });

  it('joins a surname to the full name before it', () => {
    const m = read(
      undefined,
      'Kari/PROPN/3/nsubj@PER*2 Dal/PROPN/1/flat spoke/VERB/0/root ./PUNCT/3/punct',
      'Dal/PROPN/2/nsubj@PER left/VERB/0/root ./PUNCT/2/punct',
    );
    expect(antecedent(m, 'Dal')).toBe('Kari Dal');
  });

  it('leaves "it" alone where the nearest subject is no actor', () => {
    const m = read(
      undefined,
      'Chad/PROPN/2/nsubj waited/VERB/0/root ./PUNCT/2/punct',
      'The/DET/2/det storm/NOUN/3/nsubj grew/VERB/0/root when/ADV/6/advmod it/PRON/6/nsubj turned/VERB/3/advcl ./PUNCT/3/punct',
    );
    expect(antecedent(m, 'it')).toBe('it');
  });
});

describe('mentions', () => {
  it('slice the text, and name the first of their chain', () => {
    const { text, sentences } = parse(
      'Chad/PROPN/2/nsubj left/VERB/0/root ,/PUNCT/2/punct and/CCONJ/6/cc Chad/PROPN/6/nsubj returned/VERB/2/conj',
    );
    const { mentions } = findMentions({ id: 'r' as ReportId, text }, sentences, registry);
    expect(mentions.map((m) => text.slice(m.start, m.end))).toEqual(['Chad', 'Chad']);
    expect(mentions.map((m) => [m.index, m.chain])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});

describe('the setting', () => {
  const court = 'Judges=judge/NOUN/2/nsubj met/VERB/0/root Finns/PROPN/2/obj@NORP ./PUNCT/2/punct';

  it('gives the bodies of a state the country of a dateline from its capital', () => {
    const m = read(undefined, 'MOSCOW/PROPN/0/root@GPE -/PUNCT/1/punct', court);
    expect(best(m, 'Judges')).toMatchObject({ country: 'RUS', sectors: ['JUD'] });
  });

  it('but not that of a host of others’ talks', () => {
    const m = read(undefined, 'VIENNA/PROPN/0/root@GPE -/PUNCT/1/punct', court);
    expect(best(m, 'Judges')?.country).not.toBe('AUT');
  });
});
