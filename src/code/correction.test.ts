import { describe, expect, it } from 'vitest';
import { codings } from '../../test/scene.js';

const told = (notations: readonly string[]) => {
  const { events, states } = codings(notations);
  return [
    ...events.map((e) => `${e.event.type} ${e.status}`),
    ...states.map(
      (s) =>
        `${s.says} ${s.status}${s.withdraws ? ` withdrawn${s.withdraws.outlet ? ` ${s.withdraws.outlet}` : ''}` : ''}`,
    ),
  ];
};

const REPORT =
  'This/DT/newspaper newspaper/NN/reported/nsubj reported=report/VBD that/IN/left/mark Norway/NNP/left/nsubj left/VBD/reported/ccomp NATO/NNP/left/obj .';

describe('what a report takes back', () => {
  it.each([
    [
      'is denied where the telling was wrong',
      [REPORT.replace('reported=', 'wrongly/RB/reported reported=')],
      ['ends denied withdrawn'],
    ],
    [
      'is denied where the next sentence says so',
      [REPORT, 'That/DT/wrong/nsubj was/VBD/wrong/cop wrong/JJ .'],
      ['ends denied withdrawn'],
    ],
    [
      'stands where nothing takes it back',
      [REPORT, 'That/DT/true/nsubj was/VBD/true/cop true/JJ .'],
      ['ends happened'],
    ],
    [
      'stands where the next sentence says that it was not wrong',
      [REPORT, 'That/DT/wrong/nsubj was/VBD/wrong/cop not/RB/wrong wrong/JJ .'],
      ['ends happened'],
    ],
  ])('%s', (_, notations, wanted) => {
    expect(told(notations)).toEqual(wanted);
  });
});
