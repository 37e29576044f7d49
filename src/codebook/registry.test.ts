import { describe, expect, it } from 'vitest';
import { parseActors } from './actors.js';
import { indexActors } from './registry.js';

const files = [
  {
    file: 'actors/states.csv',
    text: [
      'id,name,form,alias,country,sectors,from,to,source',
      'NLL,Northland,,,NLL,,,,atlas',
      'NLL,Northland,demonym,Northlander,NLL,,,,atlas',
      'NLL,Northland,capital,Norport,NLL,,,,atlas',
      'NLL,Northland,alias,North Union,NLL,,,1991-12-26,atlas',
    ].join('\n'),
  },
  {
    file: 'actors/armed-groups.csv',
    text: [
      'id,name,alias,country,sectors,role,from,to,source',
      'lions,Lions,,NLL,REB,,,2021-08-15,yearbook',
      'lions,Lions,,NLL,GOV,government of Northland,2021-08-15,,yearbook',
      'lions,Lions,WHO,,,,,,yearbook',
      'lions,Lions,LION,,,,,,yearbook',
    ].join('\n'),
  },
  {
    file: 'actors/leaders.csv',
    text: [
      'id,name,alias,country,sectors,role,from,to,source',
      'ann-hale,Ann Hale,,NLL,GOV,president,2001-01-20,2009-01-20,list of presidents',
      'bo-hale,Bo Hale,,NLL,GOV,president,2017-01-20,,list of presidents',
      'cy-moor,Cy Moor,,NLL,REB,rebel leader,1990,1999,yearbook',
    ].join('\n'),
  },
  {
    file: 'actors/agents.csv',
    text: 'noun,type,sectors,generic,source\naid agency,organisation,SOC,,manual\npoliceman,person,COP,,manual\n',
  },
];
const { data, findings } = parseActors(files);
const registry = indexActors(data);

describe('the registry', () => {
  it('has no findings for well-formed files', () => {
    expect(findings).toEqual([]);
  });

  it('reads a group by the day: rebels first, the government later', () => {
    expect(registry.find('Lions', '2020-01-01')[0]).toMatchObject({ id: 'lions', sectors: ['REB'] });
    expect(registry.find('the Lions', '2021-08-15')[0]).toMatchObject({
      sectors: ['GOV'],
      role: 'government of Northland',
    });
    expect(registry.find('Lions')[0]?.sectors).toEqual(['GOV']);
  });

  it('reads a person after the last office as a former one, and a rebel as a rebel still', () => {
    expect(registry.find('Ann Hale', '2010-01-01')[0]).toMatchObject({
      sectors: ['ELI'],
      role: 'former president',
      country: 'NLL',
    });
    expect(registry.find('Ann Hale', '1999-01-01')[0]?.sectors).toEqual([]);
    expect(registry.find('Cy Moor', '2005-01-01')[0]?.sectors).toEqual(['REB']);
  });

  it('gives a shared surname to whoever is in office on the day', () => {
    expect(registry.find('Hale', '2003-05-01').map((r) => r.id)).toEqual(['ann-hale', 'bo-hale']);
    expect(registry.find('Hale', '2018-05-01').map((r) => r.id)).toEqual(['bo-hale', 'ann-hale']);
  });

  it('wants the capitals of an acronym, and lets a long one be written as a word', () => {
    expect(registry.find('who')).toEqual([]);
    expect(registry.find('WHO')[0]?.id).toBe('lions');
    expect(registry.find('Lion')[0]?.id).toBe('lions');
    expect(registry.find('lion')).toEqual([]);
  });

  it('says when a name is out of use', () => {
    expect(registry.find('North Union', '1990-01-01')[0]?.why).toBe('alias: North Union');
    expect(registry.find('North Union', '2001-01-01')[0]?.why).toContain('no longer or not yet in use');
  });

  it('knows nouns by their plurals', () => {
    expect(registry.agent('aid agencies')?.sectors).toEqual(['SOC']);
    expect(registry.agent('Policemen')?.sectors).toEqual(['COP']);
    expect(registry.endsNoun('agencies')).toBe(true);
  });

  it('lists the names of an actor, the canonical one first', () => {
    expect(registry.names('NLL')).toEqual(['Northland', 'Northlander', 'Norport', 'North Union']);
  });
});
