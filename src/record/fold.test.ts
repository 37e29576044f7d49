/** The fold, rule by rule: reports in one line each, a question, the answer with its bounds. */
import { describe, expect, it } from 'vitest';
import { answer, answers, evidence, NAMES, RULES } from '../../test/notation.js';
import { parseActors } from '../codebook/actors.js';
import { indexActors } from '../codebook/registry.js';
import { state } from '../view/state.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('rule 1, what counts', () => {
  it.each(['planned', 'hypothetical', 'denied'])('passes over what is %s', (status) => {
    expect(
      ask(
        [`Herald 2001-03-02: recognition(Peru | Chile) begins 2001-03-01 ${status}`],
        'recognition(Peru | Chile) on 2001-04-01',
      ),
    ).toBe('unknown');
  });

  it('counts what happened', () => {
    expect(
      ask(
        ['Herald 2001-03-02: recognition(Peru | Chile) begins 2001-03-01'],
        'recognition(Peru | Chile) on 2001-04-01',
      ),
    ).toBe('yes 2001-03-01..');
  });
});

describe('rule 2, what a statement says', () => {
  it('takes a plain statement to speak of the day of publication, and carries it on', () => {
    const lines = ['Herald 2001-03-02: recognition(Peru | Chile) holds'];
    expect(ask(lines, 'recognition(Peru | Chile) on 2001-03-02')).toBe('yes');
    expect(ask(lines, 'recognition(Peru | Chile) on 2002-01-01')).toBe('yes');
    expect(ask(lines, 'recognition(Peru | Chile) on 2001-03-01')).toBe('unknown');
  });

  it('lets "since" reach back to its day', () => {
    const lines = ['Herald 2001-03-02: sanctions(Peru | Chile) holds since 1999-05-04'];
    expect(ask(lines, 'sanctions(Peru | Chile) on 2000-01-01')).toBe('yes 1999-05-04..');
    expect(ask(lines, 'sanctions(Peru | Chile) on 1999-05-03')).toBe('unknown');
  });

  it('lets "still" reach back to the last change', () => {
    const lines = [
      'Herald 1999-01-02: sanctions(Peru | Chile) ends 1999-01-01',
      'Courier 2001-03-02: sanctions(Peru | Chile) does-not-hold still',
    ];
    expect(ask(lines, 'sanctions(Peru | Chile) on 2000-01-01')).toBe('no 1999-01-01..');
  });

  it('takes "not yet" to speak of all days before', () => {
    expect(
      ask(['Herald 2001-03-02: control(Peru | Arica) does-not-hold still'], 'control(Peru | Arica) on 2000-01-01'),
    ).toBe('no');
  });

  it('takes an end to say that it held until then', () => {
    const lines = ['Herald 2001-03-02: material-support(Peru | Chile) ends 1998-10'];
    expect(ask(lines, 'material-support(Peru | Chile) on 1995-01-01')).toBe('yes ..1998-10');
    expect(ask(lines, 'material-support(Peru | Chile) on 1998-11-01')).toBe('no 1998-10..');
  });
});

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

describe('rule 3, spells', () => {
  const lines = [
    'Herald 2001-03-02: ceasefire(Peru | Chile) begins 2001-03-01',
    'Herald 2002-03-02: ceasefire(Peru | Chile) ends 2002-03-01',
  ];

  it('has the new state on the day of a change', () => {
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2001-03-01')).toBe('yes 2001-03-01..2002-03-01');
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2002-03-01')).toBe('no 2002-03-01..');
  });

  it('says nothing of the days before a start', () => {
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2001-02-28')).toBe('unknown');
  });
});

describe('rule 4, inertia', () => {
  it('runs over all outlets together, for no as for yes', () => {
    const lines = [
      'Herald 2001-03-02: alliance(Peru | Chile) begins 2001-03-01',
      'Courier 2003-03-02: alliance(Chile | Peru) ends 2003-03-01',
    ];
    expect(ask(lines, 'alliance(Peru | Chile) on 2002-01-01')).toBe('yes 2001-03-01..2003-03-01');
    expect(ask(lines, 'alliance(Peru | Chile) on 2009-01-01')).toBe('no 2003-03-01..');
  });
});

describe('rule 5, what one says against another', () => {
  const taken = [
    'Herald 2001-03-02: control(Front of the North | Mombasa) begins 2001-03-01',
    'Herald 2001-05-02: control(Kenya | Mombasa) begins 2001-05-01',
  ];

  it('ends the control of the holder before', () => {
    expect(ask(taken, 'control(Front of the North | Mombasa) on 2001-06-01')).toBe('no 2001-05-01..');
    expect(ask(taken, 'control(Front of the North | Mombasa) on 2001-04-01')).toBe('yes 2001-03-01..2001-05-01');
  });

  it('says nothing of everyone else', () => {
    expect(ask(taken, 'control(Norway | Mombasa) on 2001-06-01')).toBe('unknown');
  });

  it('ends an office with its successor, and no relation that is not exclusive', () => {
    const lines = [
      'Herald 2001-03-02: office(Ann Ash | president of Peru) begins 2001-03-01; recognition(Peru | Ann Ash) begins 2001-03-01',
      'Herald 2002-03-02: office(Bob Birch | president of Peru) begins 2002-03-01; recognition(Peru | Bob Birch) begins 2002-03-01',
    ];
    expect(ask(lines, 'office(Ann Ash | President of Peru) on 2002-04-01')).toBe('no 2002-03-01..');
    expect(ask(lines, 'recognition(Peru | Ann Ash) on 2002-04-01')).toBe('yes 2001-03-01..');
  });
});

describe('rule 6, contested', () => {
  it('is contested where two outlets say opposite things of one day', () => {
    const lines = [
      'Herald 2001-03-02: deployment(Kenya | Peru) holds 2001-03-01',
      'Courier 2001-03-05: deployment(Kenya | Peru) does-not-hold 2001-03-01',
    ];
    expect(ask(lines, 'deployment(Kenya | Peru) on 2001-03-01')).toBe('contested');
  });

  it('is contested from a claimed change on, when another outlet denies it later', () => {
    const lines = [
      'Herald 1999-03-02: ceasefire(Peru | Chile) begins 1999-03-01',
      'Herald 2001-03-12: ceasefire(Peru | Chile) ends 2001-03-10',
      'Courier 2001-03-20: ceasefire(Peru | Chile) holds',
    ];
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2001-03-11')).toBe('contested');
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2005-01-01')).toBe('contested');
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2001-03-09')).toBe('yes 1999-03-01..');
  });

  it('ends with a later change that nobody disputes', () => {
    const lines = [
      'Herald 2001-03-12: ceasefire(Peru | Chile) ends 2001-03-10',
      'Courier 2001-03-20: ceasefire(Peru | Chile) holds',
      'Herald 2004-01-02: ceasefire(Peru | Chile) begins 2004-01-01',
    ];
    expect(ask(lines, 'ceasefire(Peru | Chile) on 2004-02-01')).toBe('yes 2004-01-01..');
  });

  it('lets a change outrank what was said of earlier days', () => {
    const lines = [
      'Herald 2001-03-02: membership(Peru | OAS) does-not-hold',
      'Courier 2001-05-02: membership(Peru | OAS) begins 2001-05-01',
    ];
    expect(ask(lines, 'membership(Peru | OAS) on 2001-06-01')).toBe('yes 2001-05-01..');
  });

  it('takes an outlet that says the opposite of the same day to correct itself', () => {
    const lines = [
      'Herald 2001-03-02: detention(Peru | Ann Ash) ends 2001-03-01',
      'Herald 2001-03-09: detention(Peru | Ann Ash) holds still',
    ];
    expect(ask(lines, 'detention(Peru | Ann Ash) on 2001-03-05')).toBe('yes');
  });
});

describe('rule 7, corrections', () => {
  const lines = [
    'Herald 1999-03-02: terrorist-designation(Norway | Front of the North) begins 1999-03-01',
    'Courier 2001-03-02: terrorist-designation(Norway | Front of the North) ends 2001-03-01',
  ];

  it('removes what the outlet takes back, from the day of the correction on', () => {
    const all = [
      ...lines,
      'Courier 2001-03-09: terrorist-designation(Norway | Front of the North) ends withdraws told 2001-03-02',
    ];
    const asked = 'terrorist-designation(Norway | Front of the North) on 2001-03-05';
    expect(ask(all, `${asked} known 2001-03-08`)).toBe('no 2001-03-01..');
    expect(ask(all, asked)).toBe('yes 1999-03-01..');
  });

  it('removes it also when another outlet tells of the correction', () => {
    const all = [
      ...lines,
      'Herald 2001-03-09: terrorist-designation(Norway | Front of the North) ends withdraws Courier told 2001-03-02',
    ];
    expect(ask(all, 'terrorist-designation(Norway | Front of the North) on 2001-03-05')).toBe('yes 1999-03-01..');
  });

  it('leaves what other outlets had said', () => {
    const all = [...lines, 'Gazette 2001-03-09: terrorist-designation(Norway | Front of the North) ends withdraws'];
    expect(ask(all, 'terrorist-designation(Norway | Front of the North) on 2001-03-05')).toBe('no 2001-03-01..');
  });
});

describe('rule 8, distance', () => {
  it('counts what a source asserts without distance as the outlet’s own', () => {
    expect(
      ask(['Herald 2001-03-02: sanctions(Peru | Chile) holds says minister'], 'sanctions(Peru | Chile) on 2001-03-02'),
    ).toBe('yes');
  });

  it('settles nothing by what is told at a distance, and shows it', () => {
    const [only] = answers(
      ['Herald 2001-03-02: sanctions(Peru | Chile) holds says minister distanced'],
      'sanctions(Peru | Chile) on 2001-03-02',
    );
    expect(only).toMatchObject({ answer: 'unknown', statements: [{ publisher: 'Herald', settles: 'distanced' }] });
  });
});

describe('rule 9, in force', () => {
  it('counts a decision from its day, also after publication', () => {
    const lines = ['Herald 2001-03-02: agreement(Peru | Chile) begins 2001-07-01'];
    expect(ask(lines, 'agreement(Peru | Chile) on 2001-06-30')).toBe('unknown');
    expect(ask(lines, 'agreement(Peru | Chile) on 2001-07-01')).toBe('yes 2001-07-01..');
  });

  it('keeps one lister’s list apart from another’s', () => {
    const lines = ['Herald 2001-03-02: terrorist-designation(Norway | Front of the North) ends 2001-03-01'];
    expect(ask(lines, 'terrorist-designation(Peru | Front of the North) on 2001-04-01')).toBe('unknown');
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

describe('rule 11, imprecise dates', () => {
  const lines = ['Herald 2004-06-02: terrorist-designation(Norway | Front of the North) holds since 2003'];

  it('is unknown inside the window of a change and decided outside it', () => {
    expect(ask(lines, 'terrorist-designation(Norway | Front of the North) on 2003-06-01')).toBe('unknown');
    expect(ask(lines, 'terrorist-designation(Norway | Front of the North) on 2004-01-01')).toBe('yes 2003..');
  });

  it('cuts a window at publication, and gives it beside the narrowest prefix', () => {
    const [only] = answers(
      ['Herald 2003-03-10: sanctions(Peru | Chile) ends 2003-03'],
      'sanctions(Peru | Chile) on 2003-03-10',
    );
    expect(only).toMatchObject({ answer: 'no', since: '2003-03', sinceWindow: ['2003-03-01', '2003-03-10'] });
  });

  it('sharpens a wide window by a narrower one', () => {
    const more = [...lines, 'Courier 2005-01-01: terrorist-designation(Norway | Front of the North) begins 2003-05-06'];
    expect(ask(more, 'terrorist-designation(Norway | Front of the North) on 2003-06-01')).toBe('yes 2003-05-06..');
  });
});

describe('rule 12, known by', () => {
  const lines = ['Herald 2001-03-02: detention(Peru | Ann Ash) begins 1999-03-01'];

  it('knows nothing before publication', () => {
    expect(ask(lines, 'detention(Peru | Ann Ash) on 2000-01-01 known 2001-03-01')).toBe('unknown');
    expect(ask(lines, 'detention(Peru | Ann Ash) on 2000-01-01 known 2001-03-02')).toBe('yes 1999-03-01..');
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

describe('rule 14, what an answer carries', () => {
  it('tells the last day that any statement speaks of, and the statements', () => {
    const lines = [
      'Herald 2001-03-02: alliance(Peru | Chile) begins 2001-03-01',
      'Courier 2002-01-05: alliance(Peru | Chile) holds',
    ];
    const [only] = answers(lines, 'alliance(Peru | Chile) on 2003-01-01');
    expect(only).toMatchObject({ lastSaid: '2002-01-05', since: '2001-03-01', until: null });
    expect(only?.statements.map(({ publisher, says }) => `${publisher} ${says}`)).toEqual([
      'Herald begins',
      'Courier holds',
    ]);
  });
});

describe('names of lists, agreements and sets of sanctions', () => {
  const lines = [
    'Herald 2001-03-02: sanctions(Peru | Chile) begins 2001-03-01 name="arms embargo"; sanctions(Peru | Chile) begins 2001-03-01 name="oil ban"',
    'Herald 2002-03-02: sanctions(Peru | Chile) ends 2002-03-01 name="arms embargo"',
  ];

  it('narrows the question to the one that is named', () => {
    expect(ask(lines, 'sanctions(Peru | Chile) on 2002-04-01 name="the arms embargo"')).toBe('no 2002-03-01..');
    expect(ask(lines, 'sanctions(Peru | Chile) on 2002-04-01 name="oil"')).toBe('yes 2001-03-01..');
    expect(ask(lines, 'sanctions(Peru | Chile) on 2002-04-01 name="visa ban"')).toBe('unknown');
  });

  it('counts any where none is named, and no only where all are ended', () => {
    expect(ask(lines, 'sanctions(Peru | Chile) on 2002-04-01')).toBe('yes 2001-03-01..');
    const lifted = [...lines, 'Herald 2003-03-02: sanctions(Peru | Chile) ends 2003-03-01 name="oil ban"'];
    expect(ask(lifted, 'sanctions(Peru | Chile) on 2003-04-01')).toContain('no');
  });
});

describe('open ends', () => {
  it('gives a line for each known filler and then the quantified answer', () => {
    const lines = [
      'Herald 2001-03-02: recognition(Peru | Front of the North) begins 2001-03-01; recognition(Chile | Front of the North) does-not-hold',
    ];
    const found = answers(lines, 'recognition(any | Front of the North) on 2001-03-02');
    expect(found.map(({ subject, answer: said }) => `${subject} ${said}`)).toEqual(['Chile no', 'Peru yes', 'any yes']);
  });
});

describe('what reports leave unsaid', () => {
  it('takes "had been since" to run until the change that the report tells', () => {
    const lines = [
      'Herald 2005-05-23: terrorist-designation(Norway | Front of the North) ends 2005-04-10; terrorist-designation(Norway | Front of the North) holds since 2003',
    ];
    expect(ask(lines, 'terrorist-designation(Norway | Front of the North) on 2004-01-01')).toBe('yes 2003..2005-04-10');
    expect(ask(lines, 'terrorist-designation(Norway | Front of the North) on 2005-06-01')).toBe('no 2005-04-10..');
  });

  it('stops "still" at the last day of which the outlet itself had said the opposite', () => {
    const lines = [
      'Herald 2001-03-02: deployment(Norway | Peru) does-not-hold',
      'Herald 2002-03-02: deployment(Norway | Peru) holds still',
    ];
    expect(ask(lines, 'deployment(Norway | Peru) on 2001-03-02')).toBe('no');
    expect(ask(lines, 'deployment(Norway | Peru) on 2002-03-01')).toBe('yes');
  });

  it('takes two undated opposites of neighbouring days to speak of the same news', () => {
    const lines = [
      'Herald 2001-03-02: control(Norway | Arica) holds',
      'Courier 2001-03-03: control(Norway | Arica) does-not-hold',
    ];
    expect(ask(lines, 'control(Norway | Arica) on 2001-03-02')).toBe('contested');
  });

  it('speaks against whoever a report sets against the holder, though it never held', () => {
    const lines = ['Herald 2001-03-02: control(Kenya | Mombasa) holds; control(Norway | Mombasa) begins denied'];
    expect(ask(lines, 'control(Norway | Mombasa) on 2001-03-02')).toBe('no');
    expect(ask(lines, 'control(Peru | Mombasa) on 2001-03-02')).toBe('unknown');
  });

  it('counts a report without a day of publication from its entry', () => {
    const [one] = evidence(['Herald 2001-03-02: sanctions(Peru | Chile) holds']);
    const { published: _, ...undated } = one?.report ?? { id: '', text: '', recordedAt: '' };
    const given = one ? [{ ...one, report: { ...undated, recordedAt: '2001-04-05T00:00:00Z' } }] : [];
    const asked = { relation: 'sanctions', subject: 'Peru', object: 'Chile' } as const;
    const background = { rules: RULES, names: NAMES };
    expect(state({ ...asked, on: '2001-04-05', knownBy: '2001-04-05' }, given, background)[0]?.answer).toBe('yes');
    expect(state({ ...asked, on: '2001-04-05', knownBy: '2001-04-04' }, given, background)[0]?.answer).toBe('unknown');
    expect(state({ ...asked, on: '2001-04-05', enteredBy: '2001-04-04' }, given, background)[0]?.answer).toBe(
      'unknown',
    );
  });

  it('counts one outlet, or all but one', () => {
    const given = evidence([
      'Herald 2001-03-02: sanctions(Peru | Chile) holds',
      'Courier 2001-03-02: sanctions(Peru | Chile) does-not-hold',
    ]);
    const asked = { relation: 'sanctions', subject: 'Peru', object: 'Chile', on: '2001-03-02' } as const;
    const said = (more: object): string | undefined =>
      state({ ...asked, ...more }, given, { rules: RULES, names: NAMES })[0]?.answer;
    expect([said({}), said({ outlet: 'Herald' }), said({ exceptOutlet: 'Herald' })]).toEqual([
      'contested',
      'yes',
      'no',
    ]);
  });
});

describe('the name of an agreement', () => {
  const lines = [
    'Herald 2004-03-02: agreement(Peru | Chile) begins 2004-03-01 name="treaty of friendship"',
    'Herald 2001-03-02: agreement(Peru | Chile) begins 2001-03-01 name="fisheries protocol"',
  ];

  it('is matched by its head and its year', () => {
    expect(ask(lines, 'agreement(Peru | Chile) on 2004-04-01 name="partnership treaty of 2004"')).toBe(
      'yes 2004-03-01..',
    );
  });

  it('is listed with the others where it is none of them', () => {
    const [only] = answers(lines, 'agreement(Peru | Chile) on 2004-04-01 name="customs union"');
    expect(only).toMatchObject({ answer: 'unknown', namesKnown: ['fisheries protocol', 'treaty of friendship'] });
  });
});
