/** Rules 10 and 13: whom a saying speaks of. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../test/notation.js';
import { parseActors } from '../codebook/actors.js';
import { indexActors } from '../codebook/registry.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('who is freed by nobody named', () => {
  const freed = 'Herald 2002-03-02: detention(any any | Ann Ash) ends 2002-03-01';

  it('is held by nobody from then on', () => {
    const lines = ['Herald 2001-03-02: detention(Peru | Ann Ash) begins 2001-03-01', freed];
    expect(ask(lines, 'detention(Peru | Ann Ash) on 2001-06-01')).toBe('yes 2001-03-01..2002-03-01');
    expect(ask(lines, 'detention(Peru | Ann Ash) on 2002-06-01')).toBe('no 2002-03-01..');
  });

  it('was not held by everybody until then', () => {
    const lines = ['Herald 2001-03-02: detention(Peru | Ann Ash) begins 2001-03-01', freed];
    expect(ask(lines, 'detention(Chile | Ann Ash) on 2001-06-01')).toBe('unknown');
  });
});

describe('armed men of a country whom nobody names', () => {
  const taken = ['Herald 2001-03-02: control(the insurgents:KEN.REB | Mombasa) begins 2001-03-01'];
  const actors = ['FLN', 'FLS'].map((id) => ({
    id,
    kind: 'armed-group' as const,
    name: id === 'FLN' ? 'Front of the North' : 'Front of the South',
    names: [{ text: id === 'FLN' ? 'Front of the North' : 'Front of the South', form: 'name' as const }],
    roles: [{ country: 'KEN', sectors: ['REB' as const] }],
  }));
  const places = [{ id: 'p-mombasa', name: 'Mombasa', aliases: [], kind: 'city' as const, country: 'KEN' }];
  const names = indexActors({ ...parseActors([]).data, actors, places });
  const asked = 'control(Front of the North | Mombasa) on 2001-04-01';

  it('are the only group of that country that the record knows', () => {
    expect(answer(taken, asked, names)).toBe('yes 2001-03-01..');
  });

  it('are no group in particular where there are two', () => {
    const other = 'Herald 2001-03-02: control(Front of the South | Lamu) begins 2001-03-01';
    expect(answer([...taken, other], asked, names)).toBe('unknown');
  });
});

describe('rule 10, classes', () => {
  const lines = ['Herald 2001-03-02: recognition(any country | Front of the North) does-not-hold since 1999-08'];

  it('speaks against every actor of the class', () => {
    expect(ask(lines, 'recognition(Norway | Front of the North) on 2000-01-01')).toBe('no 1999-08..');
    expect(ask(lines, 'recognition(any | Front of the North) on 2000-01-01')).toBe('no 1999-08..');
  });

  it('says nothing of actors of other classes', () => {
    expect(ask(lines, 'recognition(Lynx of the South | Front of the North) on 2000-01-01')).toBe('unknown');
  });
});

describe('rule 13, who is meant', () => {
  it('takes organs and capitals to act for their state, and not the reverse', () => {
    const lines = ['Herald 2001-03-02: deployment(Kenyan army:KEN.MIL | Peru) holds; sanctions(Nairobi | Peru) holds'];
    expect(ask(lines, 'deployment(Kenya | Peru) on 2001-03-02')).toBe('yes');
    expect(ask(lines, 'sanctions(Kenya | Peru) on 2001-03-02')).toBe('yes');
    expect(
      ask(
        ['Herald 2001-03-02: sanctions(Kenya | Peru) holds; sanctions(Kenyan army:KEN.MIL | Chile) holds'],
        'sanctions(Kenyan army | Peru) on 2001-03-02',
      ),
    ).toBe('unknown');
  });

  it('takes no rebels for their state', () => {
    expect(
      ask(
        ['Herald 2001-03-02: detention(Kenyan rebels:KEN.REB | Ann Ash) holds'],
        'detention(Kenya | Ann Ash) on 2001-03-02',
      ),
    ).toBe('unknown');
  });

  it('passes a deployment up to the country and a denial down to its places', () => {
    const there = ['Herald 2001-03-02: deployment(Norway | Mombasa) holds'];
    const none = ['Herald 2001-03-02: deployment(Norway | Kenya) does-not-hold'];
    expect(ask(there, 'deployment(Norway | Kenya) on 2001-03-02')).toBe('yes');
    expect(ask(none, 'deployment(Norway | Mombasa) on 2001-03-02')).toBe('no');
    expect(ask(['Herald 2001-03-02: control(Norway | Mombasa) holds'], 'control(Norway | Kenya) on 2001-03-02')).toBe(
      'unknown',
    );
  });

  it('matches offices by role noun and body', () => {
    const lines = ['Herald 2001-03-02: office(Ann Ash | interim prime minister of Peru) begins 2001-03-01'];
    expect(ask(lines, 'office(Ann Ash | Prime Minister of Peru) on 2001-04-01')).toBe('yes 2001-03-01..');
    expect(ask(lines, 'office(Ann Ash | Foreign Minister of Peru) on 2001-04-01')).toBe('unknown');
    expect(ask(lines, 'office(Ann Ash | Prime Minister of Chile) on 2001-04-01')).toBe('unknown');
  });

  it('refuses a name that nobody knows, and one that two share', () => {
    const lines = ['Herald 2001-03-02: recognition(Peru | Front of the North) holds'];
    expect(() => ask(lines, 'recognition(Peru | Zembla) on 2001-04-01')).toThrow(
      expect.objectContaining({ code: 'name-unknown' }),
    );
    expect(ask(lines, 'recognition(Peru | the Lynx) on 2001-04-01')).toBe('yes');
    const none = ['Herald 2001-03-02: recognition(Peru | Chile) holds'];
    expect(() => ask(none, 'recognition(Peru | the Lynx) on 2001-04-01')).toThrow(
      expect.objectContaining({ code: 'name-ambiguous' }),
    );
  });

  it('answers unknown about a known name of which no report speaks', () => {
    expect(
      ask(['Herald 2001-03-02: recognition(Peru | Chile) holds'], 'recognition(Norway | Turkey) on 2001-04-01'),
    ).toBe('unknown');
  });
});
