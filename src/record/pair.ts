/** A question's two ends and a saying in, whether the saying speaks of that pair, and in which direction only (fold rules 10 and 13). */
import type { RelationRule, RelationRules } from '../codebook/relations.js';
import type { NamedParty, Party, StateCoding } from '../domain/coding.js';
import { partyTitle, sameTitle, type Title } from './title.js';
import { isQuantified, polarity } from './told.js';
import { type ActorNames, isTarget, type Target } from './who.js';
import { words } from './wording.js';

/** The two ends asked about; an office has its title in place of the object. */
export interface Pair {
  readonly subject: Target;
  readonly object: Target;
  readonly title?: Title;
}

/** How a saying fits a pair: `both` ways, or only what it says for (`yes`) or against (`no`) the relation. */
export type Fit = 'both' | 'yes' | 'no';

export interface Matching {
  readonly rule: RelationRule;
  readonly classes: RelationRules['classes'];
  readonly names: ActorNames;
}

/** "no country" speaks against every country; "all members" either way of every member. */
function classFits(
  party: Extract<Party, { quantifier: string }>,
  target: Target,
  says: StateCoding['says'],
  matching: Matching,
): boolean {
  if (party.quantifier === 'any' && polarity(says)) return false;
  if (party.class === 'any') return true;
  const noun = words(party.class).at(-1) ?? '';
  const kind = matching.classes[noun];
  if (kind === undefined) return false;
  const kinds = [...target.ids].flatMap((id) => matching.names.get(id)?.kind ?? []);
  return kinds.length === 0 ? kind === 'state' && target.within === undefined : kinds.includes(kind);
}

function placeFit(party: NamedParty, target: Target): Fit | undefined {
  const inside = party.type === 'place' && target.state !== undefined && party.country === target.state;
  if (inside && party.id !== target.state) return 'yes';
  return target.within !== undefined && party.id === target.within ? 'no' : undefined;
}

function subjectFits(party: Party, pair: Pair, says: StateCoding['says'], matching: Matching): boolean {
  if (isQuantified(party)) return classFits(party, pair.subject, says, matching);
  return isTarget(party, pair.subject, matching.rule.relation !== 'office');
}

function objectFit(party: Party, pair: Pair, says: StateCoding['says'], matching: Matching): Fit | undefined {
  const { rule, names } = matching;
  if (isQuantified(party)) return classFits(party, pair.object, says, matching) ? 'both' : undefined;
  if (pair.title) return sameTitle(partyTitle(party, names), pair.title) ? 'both' : undefined;
  if (isTarget(party, pair.object, rule.symmetric)) return 'both';
  return rule.relation === 'deployment' ? placeFit(party, pair.object) : undefined;
}

/** Whether the object of a saying is the one asked about, whoever the subject. */
export function fitsObject(coding: StateCoding, pair: Pair, matching: Matching): boolean {
  return objectFit(coding.object, pair, coding.says, matching) === 'both';
}

export function fitsSubject(coding: StateCoding, pair: Pair, matching: Matching): boolean {
  return subjectFits(coding.subject, pair, coding.says, matching);
}

/** Whether a saying speaks of the pair; for a symmetric relation in either order. */
export function fitOf(coding: StateCoding, pair: Pair, matching: Matching): Fit | undefined {
  const straight = subjectFits(coding.subject, pair, coding.says, matching)
    ? objectFit(coding.object, pair, coding.says, matching)
    : undefined;
  if (straight !== undefined || !matching.rule.symmetric) return straight;
  const turned = { ...coding, subject: coding.object, object: coding.subject };
  return subjectFits(turned.subject, pair, coding.says, matching)
    ? objectFit(turned.object, pair, coding.says, matching)
    : undefined;
}
