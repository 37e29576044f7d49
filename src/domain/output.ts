/** What `chancery code` prints, a line a report. */
import type { CoderVersion, Coding, StateCoding, Uncoded } from './coding.js';
import type { Finding } from './finding.js';
import type { ReportId } from './id.js';
import type { Mention } from './mention.js';
import type { Sentence, TimeExpression } from './sentence.js';
import type { Span } from './span.js';

/** A word that tells of an event, and how far it is told as a fact: -3 certainly did not happen, 3 certainly did. */
export interface Predicate extends Span {
  readonly lemma: string;
  readonly factuality: number;
  readonly inTitle?: true;
}

/** Who says what: spans as pairs of offsets. */
export interface Attribution {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
  readonly inTitle?: true;
}

/** One report, coded. */
export interface CodedReport {
  readonly id: ReportId;
  readonly coder: CoderVersion;
  readonly events: readonly Coding[];
  readonly states: readonly StateCoding[];
  readonly findings: readonly Finding[];
}

/** One report with everything that the codings rest on (`--full`). */
export interface FullReport extends CodedReport {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly predicates: readonly Predicate[];
  readonly times: readonly (TimeExpression & { readonly inTitle?: true })[];
  readonly attributions: readonly Attribution[];
  readonly uncoded: readonly Uncoded[];
}

/** All lists of a report of which nothing could be coded. */
export const NOTHING_CODED: Omit<FullReport, 'id' | 'coder' | 'findings'> = {
  sentences: [],
  mentions: [],
  predicates: [],
  times: [],
  attributions: [],
  events: [],
  states: [],
  uncoded: [],
};
