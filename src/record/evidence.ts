/** Coded reports in, what they say about one relation and what they call the actors out. */
import type { RelationRule } from '../codebook/relations.js';
import type { Coding, StateCoding } from '../domain/coding.js';
import { mentionsIn, namings } from './called.js';
import { deniedIn, whyUnsettled } from './counting.js';
import type { Rivals } from './exclusive.js';
import { impliedStates } from './implied.js';
import type { Called } from './resolve.js';
import { type KnownReport, type Told, told } from './told.js';

/** A report with what is coded of it. */
export interface Evidence {
  readonly report: KnownReport;
  readonly events: readonly Coding[];
  readonly states: readonly StateCoding[];
}

function sayingsOf({ report, events, states }: Evidence, rule: RelationRule): Told[] {
  const direct = states.filter((state) => state.relation === rule.relation);
  const denied = deniedIn([...events, ...states]);
  return [...direct, ...impliedStates(events, direct, rule)].map((coding) =>
    told(coding, report, whyUnsettled(coding, denied)),
  );
}

/** All that the reports say about one relation. */
export function sayings(evidence: readonly Evidence[], rule: RelationRule): Told[] {
  return evidence.flatMap((one) => sayingsOf(one, rule));
}

/** Whom each report sets against others: the parties of its acts of force and retreats, and of its sayings on the relation. */
export function rivalsIn(evidence: readonly Evidence[], rule: RelationRule): Rivals {
  const byReport = new Map(
    evidence.map(({ report, events, states }) => {
      const forceful = events.filter((event) => event.event.quad === 4 || event.event.type === 'RETREAT');
      const direct = states.filter((state) => state.relation === rule.relation);
      return [
        report.id,
        [
          ...forceful.flatMap((event) => [...event.actors, ...event.recipients]),
          ...direct.map((state) => state.subject),
        ],
      ];
    }),
  );
  return (id) => byReport.get(id) ?? [];
}

/** The actors as the reports call them. */
export function calledIn(evidence: readonly Evidence[]): Called {
  return { parties: evidence.flatMap(namings), mentions: mentionsIn(() => evidence.map(({ report }) => report)) };
}
