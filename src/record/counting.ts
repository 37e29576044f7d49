/** A report's codings in, why one of them settles nothing out (fold rules 1 and 8). */
import type { Coding, Manner, StateCoding, Status } from '../domain/coding.js';

const COUNTED: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'historical']);

/** Speech that asserts nothing, or that an outlet passes on at a distance. */
const UNASSERTING: ReadonlySet<Manner> = new Set([
  'claims',
  'denies',
  'alleges',
  'hopes',
  'threatens',
  'promises',
  'asks',
  'believes',
  'intends',
]);

/** The ids of the codings that a denial in the same report points at. */
export function deniedIn(codings: readonly (Coding | StateCoding)[]): ReadonlySet<string> {
  return new Set(codings.flatMap((coding) => (coding.about?.relation === 'denies' ? [coding.about.coding] : [])));
}

/** The word for why a saying settles nothing; undefined where it counts. */
export function whyUnsettled(coding: StateCoding, denied: ReadonlySet<string>): string | undefined {
  if (coding.withdraws) return 'withdraws';
  if (!COUNTED.has(coding.status)) return coding.status;
  if (coding.voices.some((voice) => voice.manner === 'denies')) return 'denial';
  if (coding.voices.some((voice) => voice.distanced || UNASSERTING.has(voice.manner))) return 'distanced';
  if (coding.voices.length > 0 && denied.has(coding.id)) return 'denied in the same report';
  return undefined;
}
