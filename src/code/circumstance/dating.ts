/** A clause without a time of its own in, the time out that the words around it give it: a relative clause of a day, a when-clause, a duration. */
import type { When } from '../../domain/coding.js';
import type { TimeExpression } from '../../domain/sentence.js';
import type { Clause } from '../clause/frame.js';
import { childrenBy, isRelation, subtree, type Tree, tokenAt } from '../clause/tree.js';

/** "Pakistan, China's ally since the 1960s, backed it": the time right behind the words that stand beside a name is theirs. */
export function timeBeside({ tree, head, kind }: Clause): TimeExpression | undefined {
  if (kind !== 'noun' || !isRelation(tokenAt(tree, head).deprel, 'appos')) return undefined;
  const { end } = tokenAt(tree, head);
  const stop = tree.sentence.tokens.find((t) => t.start >= end && t.upos === 'PUNCT')?.start ?? Infinity;
  return tree.sentence.times.find(
    (t) => t.bound === 'since' && t.from !== undefined && t.start >= end && t.end <= stop,
  );
}

const PERIODS = new Set([
  'day',
  'date',
  'morning',
  'afternoon',
  'evening',
  'night',
  'week',
  'weekend',
  'month',
  'year',
]);

const DAY_MS = 86_400_000;

const isAnchored = (time: TimeExpression): boolean => time.from !== undefined && time.type !== 'DURATION';

function covers(tree: Tree, time: TimeExpression, i: number): boolean {
  const token = tokenAt(tree, i);
  return time.start < token.end && token.start < time.end;
}

/** Only a comma and the words that lead the noun stand between a time and the noun: "on Wednesday, the day". */
function endsRightBefore(tree: Tree, time: TimeExpression, noun: number): boolean {
  const between = tree.sentence.tokens.filter((t, i) => t.start >= time.end && i < noun);
  return between.length > 0 && between.length <= 4 && between.every((t) => ['PUNCT', 'DET', 'ADJ'].includes(t.upos));
}

/** "On Wednesday, the day on which X acted", "the day it took office, August 7": the time that the noun above stands for. */
export function timeOfDayNoun(clause: Clause): TimeExpression | undefined {
  const { tree, carrier } = clause;
  const { deprel, head } = tokenAt(tree, carrier);
  if (head < 0 || !isRelation(deprel, 'acl') || !PERIODS.has(tokenAt(tree, head).lemma.toLowerCase())) return undefined;
  const times = tree.sentence.times.filter(isAnchored);
  const own = times.find((t) => covers(tree, t, head));
  const named = childrenBy(tree, head, 'appos', 'nmod', 'obl').filter((c) => c > carrier);
  return (
    own ??
    times.find((t) => named.some((c) => covers(tree, t, c))) ??
    times.findLast((t) => endsRightBefore(tree, t, head))
  );
}

const SAME_TIME = new Set(['when', 'as', 'while']);

/** The verbs of clauses that tell when: "when the army entered on Monday, ...". */
export function whenClauses(clause: Clause): number[] {
  const { tree, carrier } = clause;
  return childrenBy(tree, carrier, 'advcl').filter((c) => {
    const opener = childrenBy(tree, c, 'mark', 'advmod').some((w) =>
      SAME_TIME.has(tokenAt(tree, w).text.toLowerCase()),
    );
    return opener && ['VBD', 'VBN'].includes(tokenAt(tree, c).xpos);
  });
}

/** "Armed", "was armed", "sheltered and armed": told in the past tense. */
export function isPast({ tree, carrier }: Clause): boolean {
  const helpers = childrenBy(tree, carrier, 'aux', 'aux:pass', 'cop');
  const { xpos, deprel, head } = tokenAt(tree, carrier);
  const shared = xpos === 'VBN' && helpers.length === 0 && isRelation(deprel, 'conj') && head >= 0;
  return (
    [carrier, ...helpers].some((i) => tokenAt(tree, i).xpos === 'VBD') || (shared && tokenAt(tree, head).xpos === 'VBD')
  );
}

/** "Sat in prison until Saturday": what is told in the past tense ended on the Saturday before publication, not after it. */
export function pastEnd(clause: Clause, time: TimeExpression, when: When, published?: string): When {
  if (time.bound !== 'until' || !isPast(clause) || published === undefined || when.to?.length !== 10) return when;
  const ahead = (Date.parse(when.to) - Date.parse(published)) / DAY_MS;
  if (ahead <= 0 || ahead > 7) return when;
  return { ...when, to: new Date(Date.parse(when.to) - 7 * DAY_MS).toISOString().slice(0, 10) };
}

/** The verbs of clauses that tell since when: "has been a captive since he was seized on Monday". */
export function sinceClauses({ tree, carrier }: Clause): number[] {
  return childrenBy(tree, carrier, 'advcl').filter((c) =>
    childrenBy(tree, c, 'mark').some((w) => tokenAt(tree, w).lemma.toLowerCase() === 'since'),
  );
}

const UNITS: Readonly<Record<string, { days: number; length: number }>> = {
  Y: { days: 365.25, length: 4 },
  M: { days: 30.44, length: 7 },
  W: { days: 7, length: 10 },
  D: { days: 1, length: 10 },
};

/** True if what a clause tells reaches up to the day of the report: "has held", "has been holding", "is". */
function reachesNow({ tree, carrier }: Clause): boolean {
  const finite = [carrier, ...childrenBy(tree, carrier, 'aux', 'aux:pass', 'cop')];
  return finite.some((i) => ['VBZ', 'VBP'].includes(tokenAt(tree, i).xpos));
}

/** "Has held the town for three years": from that long before publication on, as precisely as the unit. */
export function forSoLong(clause: Clause, published: string | undefined): When | undefined {
  const { tree, carrier } = clause;
  if (published === undefined || !reachesNow(clause)) return undefined;
  const phrases = childrenBy(tree, carrier, 'obl').filter((c) =>
    childrenBy(tree, c, 'case').some((w) => tokenAt(tree, w).lemma.toLowerCase() === 'for'),
  );
  const time = tree.sentence.times.find(
    (t) => t.type === 'DURATION' && !t.mod && phrases.some((c) => subtree(tree, c).some((w) => covers(tree, t, w))),
  );
  const [, amount, unit = ''] = /^P(\d+)([YMWD])$/.exec(time?.value ?? '') ?? [];
  const scale = UNITS[unit];
  if (!time || !scale) return undefined;
  const start = new Date(Date.parse(published) - Number(amount) * scale.days * DAY_MS);
  const from = start.toISOString().slice(0, scale.length);
  return { from, precision: 'open', basis: { said: { start: time.start, end: time.end } } };
}
