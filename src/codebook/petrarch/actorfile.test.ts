import { describe, expect, it } from 'vitest';
import { codesOn, parseActorFile } from './actorfile.js';

const parse = (text: string) => parseActorFile({ file: 'actors.txt', text });

describe('an actor file', () => {
  it('gives each record its names and codes, comments aside', () => {
    const { actors, findings } = parse('# a comment\nRURITANIA_ [RUR] # one\n+STRELSAU\n\t[RURGOV >20200101]\n');
    expect(findings).toEqual([]);
    expect(actors).toEqual([
      {
        phrases: [
          { words: ['ruritania'], closed: true },
          { words: ['strelsau'], closed: false },
        ],
        codes: [{ codes: ['RUR'] }, { codes: ['RURGOV'], from: '2020-01-01' }],
        file: 'actors.txt',
        line: 2,
      },
    ]);
  });

  it.each([
    ['[FRE 991301]', '"991301" is no period'],
    ['[FRE 20100101-20091231]', '"20100101-20091231" is no period'],
    ['[FRE >2010010]', '">2010010" is no period'],
    ['[FR-E]', '"FR-E" is no code'],
    ['[FRE', '"[FRE" cannot be read'],
  ])('tells that %s is malformed and reads the rest', (code, what) => {
    const { actors, findings } = parse(`FREEDONIA_\n\t${code}\n\t[FRE]\n`);
    expect(findings).toMatchObject([{ code: 'dictionary-invalid', severity: 'warning', where: { line: 2 }, what }]);
    expect(actors[0]?.codes).toEqual([{ codes: ['FRE'] }]);
  });

  it('tells of names without codes and codes without names', () => {
    const { actors, findings } = parse('\t[FRE]\nSYLVANIA_\n');
    expect(actors).toEqual([]);
    expect(findings.map(({ where, what }) => `${where.line}: ${what}`)).toEqual([
      '1: "[FRE]" belongs to no actor',
      '2: "SYLVANIA_" has no code',
    ]);
  });
});

describe('codes on a day', () => {
  const codes =
    parse('F_\n\t[AAA]\n\t[BBB <19991231]\n\t[CCC 000101-091231]\n\t[DDD 050101-051231]\n').actors[0]?.codes ?? [];

  it.each([
    ['1999-12-31', 'BBB'],
    ['2000-01-01', 'CCC'],
    ['2005-06-01', 'CCC'],
    ['2010-01-01', 'AAA'],
    [undefined, 'AAA'],
  ])('on %s: the first period that holds it, else the code without one', (on, code) => {
    expect(codesOn(codes, on)).toEqual([code]);
  });

  it('are none where the dictionary says nobody, and several where a name stands for several', () => {
    const of = (code: string) => codesOn(parse(`F_ [${code}]`).actors[0]?.codes ?? [], '2020-01-01');
    expect([of('---'), of('AAA/BBB')]).toEqual([[], ['AAA', 'BBB']]);
  });
});
