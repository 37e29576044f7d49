import { describe, expect, it } from 'vitest';
import { parseActors } from './actors.js';
import { actorFiles, PACKAGE_ROOT } from './open.js';
import { indexActors } from './registry.js';

const head = 'id,name,alias,country,sectors,role,from,to,source';
const check = (row: string) => parseActors([{ file: 'actors/leaders.csv', text: `${head}\n${row}\n` }]).findings;

describe('actor files', () => {
  it.each([
    ['a sector that PLOVER lacks', 'a,Ann,,NLL,KING,queen,2001,,atlas', 'KING'],
    ['a country that is no code', 'a,Ann,,Northland,GOV,queen,2001,,atlas', 'Northland'],
    ['a date that is none', 'a,Ann,,NLL,GOV,queen,spring 2001,,atlas', 'spring 2001'],
    ['a period that ends before it begins', 'a,Ann,,NLL,GOV,queen,2001,1999,atlas', '1999'],
    ['a row without source', 'a,Ann,,NLL,GOV,queen,2001,,', 'source'],
    ['a comma outside quotation marks', 'a,Ann,,NLL,GOV,queen, of all,2001,,atlas', 'cannot be read'],
  ])('finds %s, with its line', (_case, row, what) => {
    const [finding] = check(row);
    expect(finding?.what).toContain(what);
    expect(finding).toMatchObject({ code: 'actors-invalid', where: { file: 'actors/leaders.csv', line: 2 } });
  });

  it('finds two names for one id', () => {
    const text = `${head}\na,Ann,,NLL,GOV,queen,2001,,atlas\na,Anna,,NLL,GOV,queen,2005,,atlas\n`;
    const { findings, data } = parseActors([{ file: 'actors/leaders.csv', text }]);
    expect(findings.map((f) => f.where.line)).toEqual([3]);
    expect(data.actors).toHaveLength(1);
  });

  it('finds a column that nothing reads', () => {
    const { findings } = parseActors([{ file: 'actors/agents.csv', text: 'noun,type,colour,source\n' }]);
    expect(findings[0]?.what).toBe('unknown column colour');
  });
});

describe('the shipped actors', () => {
  const { data, findings } = parseActors(actorFiles(`${PACKAGE_ROOT}/codebook`));
  const registry = indexActors(data);

  it('are free of findings', () => {
    expect(findings).toEqual([]);
  });

  it('know every membership by both its ends', () => {
    const loose = data.memberships.filter((m) => !registry.get(m.id) || !registry.get(m.organisation));
    expect(loose).toEqual([]);
  });

  it.each([
    ['the U.S.', undefined, 'USA'],
    ['Britain', undefined, 'GBR'],
    ['DPRK', undefined, 'PRK'],
    ['Pyongyang', undefined, 'PRK'],
    ['Burma', undefined, 'MMR'],
    ['Soviet Union', '1985-01-01', 'RUS'],
    ['Zaire', '1990-01-01', 'COD'],
    ['ISKP', undefined, 'isis-k'],
    ['Tamil Tigers', undefined, 'ltte'],
    ['ECOWAS', undefined, 'ecowas'],
    ['Lavrov', '2010-01-01', 'sergei-lavrov'],
  ])('read %s', (name, on, id) => {
    expect(registry.find(name, on)[0]?.id).toBe(id);
  });

  it('have the Taliban in government from 1996 to 2001 and since August 2021', () => {
    const sectors = ['1995-01-01', '1999-01-01', '2002-06-01', '2022-01-01'].map(
      (on) => registry.find('Taliban', on)[0]?.sectors[0],
    );
    expect(sectors).toEqual(['REB', 'GOV', 'REB', 'GOV']);
  });

  it('file entities of limited recognition under the claimant', () => {
    expect(registry.find('Abkhazia')[0]).toMatchObject({ country: 'GEO', sectors: ['PRE'] });
    expect(registry.find('Western Sahara')[0]).toMatchObject({ country: 'MAR', sectors: ['PRE'] });
  });
});
