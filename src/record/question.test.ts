/** Rule 12 and the options of a question: which reports count. */
import { describe, expect, it } from 'vitest';
import { answer, evidence, NAMES, RULES } from '../../test/notation.js';
import { state } from '../view/state.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('rule 12, known by', () => {
  const lines = ['Herald 2001-03-02: detention(Peru | Ann Ash) begins 1999-03-01'];

  it('knows nothing before publication', () => {
    expect(ask(lines, 'detention(Peru | Ann Ash) on 2000-01-01 known 2001-03-01')).toBe('unknown');
    expect(ask(lines, 'detention(Peru | Ann Ash) on 2000-01-01 known 2001-03-02')).toBe('yes 1999-03-01..');
  });
});

describe('which reports a question counts', () => {
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
