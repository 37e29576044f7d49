import { describe, expect, it } from 'vitest';
import { addMonthsToDay, easter, nthWeekday, unitFrom, weekdayOf, weekOf } from './calendar.js';

describe('the calendar', () => {
  it('numbers weeks as ISO 8601 does at the turn of the year', () => {
    const days = ['2021-01-03', '2021-01-04', '2018-12-31', '2016-01-01'];
    expect(days.map(weekOf)).toEqual(['2020-W53', '2021-W01', '2019-W01', '2015-W53']);
  });

  it('counts Monday as 1 and Sunday as 7, before 1970 too', () => {
    expect(['2025-05-19', '2025-05-25', '1945-05-08'].map(weekdayOf)).toEqual([1, 7, 2]);
  });

  it('steps by units across the ends of months, years and decades', () => {
    const steps = [
      unitFrom('2025-01-15', 'month', -1),
      unitFrom('2025-01-15', 'quarter', -1),
      unitFrom('2020-01-15', 'decade', -1),
      unitFrom('2000-06-01', 'century', 0),
      unitFrom('2024-02-28', 'day', 2),
    ];
    expect(steps).toEqual(['2024-12', '2024-Q4', '201', '19', '2024-03-01']);
  });

  it('ends a shorter month on its last day', () => {
    expect(addMonthsToDay('2025-03-31', -1)).toBe('2025-02-28');
  });

  it('reckons movable days', () => {
    expect([easter(2000), easter(2025), nthWeekday(1999, 11, 4, 4)]).toEqual([
      '2000-04-23',
      '2025-04-20',
      '1999-11-25',
    ]);
  });
});
