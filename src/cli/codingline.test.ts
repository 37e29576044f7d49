import { describe, expect, it } from 'vitest';
import { coded } from '../../test/coded.js';
import { lineOf, writeLine } from '../domain/line.js';
import { lineWithOrigin } from './codingline.js';

const [attack] = coded('Herald', '2001-03-02', 'Norway attacked Chad.', [
  { id: 'c-1', type: 'ASSAULT', trigger: 'attacked', actor: 'Norway', recipient: 'Chad' },
]).events;
if (attack === undefined) throw new Error('the text has one event');

describe('the coding line with its origin', () => {
  it('is the plain line where a rule made the coding', () => {
    expect(lineWithOrigin(attack)).toBe(writeLine(lineOf(attack)));
  });

  it('says so where the language model alone proposed it', () => {
    const proposed = { ...attack, trace: { ...attack.trace, rule: 'proposed ASSAULT' } };
    expect(lineWithOrigin(proposed)).toBe(`${writeLine(lineOf(attack))}  (proposed)`);
  });

  it('takes a rule whose name only sounds like it for a rule', () => {
    const { trace } = attack;
    expect(lineWithOrigin({ ...attack, trace: { ...trace, rule: 'proposed-truce' } })).not.toContain('(proposed)');
  });
});
