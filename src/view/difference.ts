/** The codings of a report before and after a change of the codebook in, what was added, removed and changed out. */
import type { Coding, StateCoding } from '../domain/coding.js';
import { lineOf, writeLine } from '../domain/line.js';

type Any = Coding | StateCoding;

/** One coding as a difference shows it: its line, and the rule that made it. */
export interface Shown {
  readonly id: string;
  readonly sentence: number;
  readonly line: string;
  readonly rule: string;
}

export type Difference =
  | { readonly kind: 'added'; readonly after: Shown }
  | { readonly kind: 'removed'; readonly before: Shown }
  | { readonly kind: 'changed'; readonly before: Shown; readonly after: Shown };

function shown(coding: Any): Shown {
  const { about, ...rest } = lineOf(coding);
  // the id of another coding changes with that coding alone
  const line = writeLine(about ? { ...rest, about: { relation: about.relation } } : rest);
  return { id: coding.id, sentence: coding.sentence, line, rule: coding.trace.rule };
}

/** Where a coding stands and what kind it is: two that are alike in this are the same one, differently read. */
export function placeOf(coding: Any): string {
  const at = 'event' in coding ? coding.trigger.start : (coding.trace.span?.start ?? coding.span.start);
  return `${'event' in coding ? 'event' : coding.relation} ${coding.inTitle ?? ''} ${at}`;
}

/** Takes pairs with the same key out of both lists. */
function pairUp(before: Any[], after: Any[], key: (coding: Any) => string): [Any, Any][] {
  return [...before].flatMap((old): [Any, Any][] => {
    const at = after.findIndex((one) => key(one) === key(old));
    const [found] = at < 0 ? [] : after.splice(at, 1);
    if (!found) return [];
    before.splice(before.indexOf(old), 1);
    return [[old, found]];
  });
}

function first(difference: Difference): number {
  return difference.kind === 'removed' ? difference.before.sentence : difference.after.sentence;
}

/** What differs, in the order of the sentences. Codings with the same line at the same place are the same, whatever rule made them. */
export function differences(before: readonly Any[], after: readonly Any[]): Difference[] {
  const [old, now] = [[...before], [...after]];
  pairUp(old, now, (coding) => `${placeOf(coding)} ${shown(coding).line}`);
  const changed = pairUp(old, now, placeOf).map(
    ([a, b]): Difference => ({ kind: 'changed', before: shown(a), after: shown(b) }),
  );
  return [
    ...changed,
    ...old.map((coding): Difference => ({ kind: 'removed', before: shown(coding) })),
    ...now.map((coding): Difference => ({ kind: 'added', after: shown(coding) })),
  ].sort((a, b) => first(a) - first(b));
}

/** How many differences of each kind. */
export interface DifferenceTally {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** The tally of all differences, and of each rule that had a part in one, those with most first. */
export function tallyDifferences(all: readonly Difference[]): {
  readonly total: DifferenceTally;
  readonly rules: ReadonlyMap<string, DifferenceTally>;
} {
  const total = { added: 0, removed: 0, changed: 0 };
  const rules = new Map<string, { added: number; removed: number; changed: number }>();
  for (const one of all) {
    total[one.kind] += 1;
    const names = [...('before' in one ? [one.before.rule] : []), ...('after' in one ? [one.after.rule] : [])];
    for (const name of new Set(names)) {
      const tally = rules.get(name) ?? { added: 0, removed: 0, changed: 0 };
      tally[one.kind] += 1;
      rules.set(name, tally);
    }
  }
  const size = (t: DifferenceTally) => t.added + t.removed + t.changed;
  const sorted = [...rules].sort(([a, x], [b, y]) => size(y) - size(x) || a.localeCompare(b));
  return { total, rules: new Map(sorted) };
}
