/** Codings: what the coder reads in a report (DESIGN.md, "What a coding says"). */
import type { CodingId, ReportId } from './id.js';
import type { MentionType, Reading } from './mention.js';
import type { Context, EventType, Quad, Sector } from './plover.js';
import type { RelationName } from './relation.js';
import type { Span } from './span.js';

export const STATUSES = ['happened', 'ongoing', 'historical', 'planned', 'hypothetical', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

export const MANNERS = [
  'says',
  'claims',
  'denies',
  'alleges',
  'reports',
  'announces',
  'confirms',
  'hopes',
  'threatens',
  'promises',
  'asks',
  'believes',
  'intends',
] as const;
export type Manner = (typeof MANNERS)[number];

export interface NamedParty extends Span {
  readonly text: string;
  readonly inTitle?: true;
  readonly type: MentionType;
  readonly id?: string;
  readonly name?: string;
  readonly country?: string;
  readonly sectors: readonly Sector[];
  readonly code?: string;
  readonly role?: string;
  /** Best first; the fields above are those of the first. */
  readonly readings: readonly Reading[];
}

/** "any country", "all parties": a whole class of actors. */
export interface QuantifiedParty extends Span {
  readonly quantifier: 'any' | 'all';
  readonly class: string;
  readonly text: string;
  readonly inTitle?: true;
}

export type Party = NamedParty | QuantifiedParty;

/** The class of a quantified party that stands for whoever signed the agreement that is named beside it. */
export const SIGNATORY = 'signatory';

/** The class of a quantified party that stands for whoever holds the person that is said to be locked up. */
export const HOLDER = 'holder';

/** A window of time with the precision that the text gives. No `from` and no `to`: unknown. */
export interface When {
  /** ISO prefix: `2024`, `2024-03`, `2024-03-22`. */
  readonly from?: string;
  readonly to?: string;
  readonly precision: 'day' | 'month' | 'year' | 'range' | 'open' | 'unknown';
  /** `said`: the text gives it (see start and end); `implied`: the rule named here filled it. */
  readonly basis: { readonly said: Span } | { readonly implied: string };
  /** The words, or a relative date left relative ("the month before publication"). */
  readonly text?: string;
}

export interface Count {
  readonly kind:
    | 'killed'
    | 'wounded'
    | 'arrested'
    | 'displaced'
    | 'missing'
    | 'abducted'
    | 'released'
    | 'protesters'
    | 'troops'
    | 'money'
    | 'other';
  readonly low: number;
  /** Null where the text sets no upper bound ("at least 145"). */
  readonly high: number | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Place extends Span {
  readonly text: string;
  readonly name: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision: 'country' | 'region' | 'city' | 'near' | 'unknown';
  readonly geonames?: number;
}

export interface Voice {
  readonly source: Party;
  readonly cue: Span;
  readonly manner: Manner;
  /** True for a direct quotation. */
  readonly quote: boolean;
  /** True where the outlet puts distance between itself and the source (fold rule 8). */
  readonly distanced: boolean;
}

/** The tree of rule, span and children that `chancery explain` prints. */
export interface Trace {
  readonly rule: string;
  readonly note?: string;
  readonly span?: Span;
  readonly children?: readonly Trace[];
}

/** What the name of a rule begins with where no rule coded, but the language model's evidence alone. */
export const PROPOSED = 'proposed ';

interface Said {
  readonly id: CodingId;
  readonly report: ReportId;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The words that say it. */
  readonly span: Span;
  /** Repetitions of the same coding in the same report. */
  readonly also: readonly Span[];
  readonly inTitle?: true;
  readonly status: Status;
  /** Speakers inside the text, outermost first; empty is the outlet's own voice. */
  readonly voices: readonly Voice[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly trace: Trace;
}

export interface EventCode {
  /** Null where only CAMEO has a code (claims 015, denials 016). */
  readonly type: EventType | null;
  readonly mode?: string;
  readonly contexts: readonly Context[];
  readonly cameo: string;
  readonly quad: Quad | null;
  /** PLOVER score, -10 to 10. */
  readonly score: number | null;
  /** Goldstein score of the CAMEO code, -10 to 10 (Goldstein 1992, as tabled for CAMEO). */
  readonly goldstein: number | null;
}

export interface Coding extends Said {
  readonly event: EventCode;
  /** Two-sided events: all parties stand here. */
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly instruments: readonly (Span & { readonly text: string })[];
  readonly trigger: Span;
  readonly occurred: When;
  readonly place?: Place;
  readonly counts: readonly Count[];
  /** The act to come inside a promise, threat, request or announced concession. */
  readonly promised?: { readonly type: EventType; readonly mode?: string };
  readonly about?: { readonly coding: CodingId; readonly relation: 'claims' | 'denies' | 'accuses' | 'restates' };
}

/** Which claim an outlet takes back. */
export interface Withdrawal {
  /** The outlet that had made the claim, as the text names it; absent where it is the report's own publisher. */
  readonly outlet?: string;
  /** When the claim had been put out; absent where the text does not say. */
  readonly told?: When;
}

/** A standing fact, said without an act. */
export interface StateCoding extends Said {
  /** One of the fourteen relations, or `stance`, which stays outside the fold. */
  readonly relation: RelationName | 'stance';
  readonly subject: Party;
  readonly object: Party;
  /** Which agreement, list or set of sanctions. */
  readonly name?: string;
  readonly says: 'begins' | 'holds' | 'ends' | 'does-not-hold';
  readonly when: When;
  /** "still", "remains", "not yet", "never ceased": reaches back to the last change (fold rule 2). */
  readonly reachesBack?: true;
  /**
   * A correction or retraction (fold rule 7): relation, parties and `says` restate the claim that is taken back, with status `denied`.
   */
  readonly withdraws?: Withdrawal;
  readonly about?: { readonly coding: CodingId; readonly relation: 'claims' | 'denies' | 'accuses' | 'restates' };
}

/** A sentence without a coding, and why. */
export interface Uncoded {
  readonly sentence: number;
  readonly reason: string;
}

/** Which coder, codebook and weights made an output. */
export interface CoderVersion {
  readonly version: string;
  readonly codebook: string;
  readonly weights: string;
}
