/** What names an agreement but not its parties, or a prisoner but not who holds them. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../test/notation.js';

describe('an agreement whose parties are not told', () => {
  const lapsed = 'Courier 2001-03-02: agreement(all signatory | all signatory) ends 2001-03-01 name="Arica accord"';

  it('is the one that another report gives two parties', () => {
    const made = 'Herald 1999-03-02: agreement(Peru | Chile) begins 1999-03-01 name="accord of Arica"';
    expect(answer([made, lapsed], 'agreement(Peru | Chile) on 2001-04-01')).toBe('no 2001-03-01..');
    expect(answer([made, lapsed], 'agreement(Peru | Norway) on 2001-04-01')).toBe('unknown');
  });

  it('is not another agreement of the two', () => {
    const made = 'Herald 1999-03-02: agreement(Peru | Chile) begins 1999-03-01 name="fisheries protocol"';
    expect(answer([made, lapsed], 'agreement(Peru | Chile) on 2001-04-01')).toBe('yes 1999-03-01..');
  });
});

describe('somebody who is locked up, nobody says by whom', () => {
  const locked = 'Courier 2001-03-02: detention(any holder | Ann Ash) holds since 2000-05';

  it('is held by the one whom another report names', () => {
    const freed = 'Herald 2002-03-02: detention(Kenya | Ann Ash) ends 2002-03-01';
    expect(answer([locked, freed], 'detention(Kenya | Ann Ash) on 2001-01-01')).toBe('yes 2000-05..2002-03-01');
  });

  it('is held by nobody in particular where none does', () => {
    const other = 'Herald 2002-03-02: detention(Kenya | Ben Bow) begins 2002-03-01';
    expect(answer([locked, other], 'detention(Kenya | Ann Ash) on 2001-04-01')).toBe('unknown');
  });
});
