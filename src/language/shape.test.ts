/** Shapes and gaps at their edges; the golden file of the pieces has the rest. */
import { describe, expect, it } from 'vitest';
import { gapOf, shapeOf } from './shape.js';

describe('shapes', () => {
  it.each([
    ['relief', 1],
    ['Norway', 2],
    ['NATO', 3],
    ['A', 4],
    ['iPhone', 5],
    ['\u4e2d\u56fd', 1],
    ['\u0130stanbul', 5],
    ['\ud835\udc00', 1],
  ])('of %s is %i', (word, shape) => {
    expect(shapeOf(word, 'letter')).toBe(shape);
  });

  it('of digits and signs do not look at case', () => {
    expect([shapeOf('20', 'digit'), shapeOf('$', 'other')]).toEqual([6, 7]);
  });
});

describe('gaps', () => {
  it.each([
    ['', 0],
    [' ', 1],
    ['\u0007\t', 1],
    ['\r\n', 2],
    [' \n ', 2],
    ['\n\r', 3],
    ['\n\n\n', 3],
    ['\u2029', 2],
  ])('of %j are %i', (between, gap) => {
    expect(gapOf(between)).toBe(gap);
  });
});
