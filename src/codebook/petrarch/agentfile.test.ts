import { describe, expect, it } from 'vitest';
import { parseAgentFile } from './agentfile.js';

const parse = (text: string) => parseAgentFile({ file: 'agents.txt', text });
const forms = (text: string) => parse(text).agents.map((agent) => agent.forms.map((words) => words.join(' ')));

describe('an agent file', () => {
  it('gives role words their plurals: regular, its own, or none', () => {
    expect(forms('FOREIGN_MINISTER [~GOV]\nGOOSE {GEESE} [~GGS]\nPOLICE {} [~COP]')).toEqual([
      ['foreign minister', 'foreign ministers'],
      ['goose', 'geese'],
      ['police'],
    ]);
  });

  it('writes out sets, its own and the usual ones', () => {
    expect(forms('!RANK! = MAJOR, COLONEL\n!RANK! OF POLICE [~COP]')).toEqual([
      ['major of police', 'colonel of police'],
    ]);
    expect(forms('CONGRESS!PERSON! [~LEG]')[0]).toContain('congresswoman');
  });

  it('puts codes before or after', () => {
    expect(parse('RELIEF_BODY [NGO~]\nPOLICE [~COP]').agents.map(({ code, side }) => `${side} ${code}`)).toEqual([
      'before NGO',
      'after COP',
    ]);
  });

  it.each(['CLERK ~GOV', 'CLERK [GOV]', 'CLERK [~GOV}', 'CLERK!RANK! [~GOV]'])('tells that %s is malformed', (line) => {
    const { agents, findings } = parse(`${line}\nOFFICIAL [~GOV]`);
    expect(findings).toMatchObject([{ code: 'dictionary-invalid', severity: 'warning', where: { line: 1 } }]);
    expect(agents).toHaveLength(1);
  });
});
