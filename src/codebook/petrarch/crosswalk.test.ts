import { describe, expect, it } from 'vitest';
import { typeOfCameo } from './crosswalk.js';

describe('the type of a CAMEO code', () => {
  it.each([
    ['051', 'SUPPORT'],
    ['0841', 'RETREAT'],
    ['0811', 'CONCEDE'],
    ['163', 'COERCE'],
    ['1712', 'ASSAULT'],
    ['190', 'ASSAULT'],
    ['022', 'REQUEST'],
    ['015', null],
    ['345', undefined],
  ])('%s is %s', (code, type) => {
    expect(typeOfCameo(code)).toBe(type);
  });
});
