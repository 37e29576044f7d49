/** One line a case: value modifier | first and last day. */
import { describe, expect, it } from 'vitest';
import { windowOf } from './window.js';

const CASES = `
  2025-05-23 | 2025-05-23..2025-05-23
  2025-05-23TNI | 2025-05-23..2025-05-23
  2025-05 | 2025-05..2025-05
  2025-05 START | 2025-05-01..2025-05-10
  2025-05 MID | 2025-05-11..2025-05-20
  2024-02 END | 2024-02-21..2024-02-29
  2025 | 2025..2025
  2025 START | 2025-01..2025-04
  2025 END | 2025-09..2025-12
  199 | 1990..1999
  199 START | 1990-01..1993-04
  199 END | 1996-09..1999-12
  19 | 1900..1999
  1997-Q2 | 1997-04..1997-06
  1997-Q2 MID | 1997-05..1997-05
  1997-H2 | 1997-07..1997-12
  1997-SU | 1997-06..1997-08
  1997-WI | 1997-12..1998-02
  2013-W12 | 2013-03-18..2013-03-24
  2013-W12-WE | 2013-03-23..2013-03-24
  2020-W53 | 2020-12-28..2021-01-03
  2024-01/2024-03 | 2024-01..2024-03
  1998-10-XX | 1998-10..1998-10
  XXXX-05 | none
  P2D | none
  PAST_REF | none
  1989-QX | none
`;

describe('windowOf', () => {
  for (const row of CASES.trim().split('\n')) {
    const [value = '', expected = ''] = row.split('|').map((cell) => cell.trim());
    it(value, () => {
      const [date = '', mod] = value.split(' ');
      const window = windowOf(date, mod);
      expect(window ? `${window.from}..${window.to}` : 'none').toBe(expected);
    });
  }
});
