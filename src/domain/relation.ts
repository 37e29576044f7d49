/** Standing relations and the answers about them. */

export const RELATIONS = [
  'recognition',
  'diplomatic-relations',
  'terrorist-designation',
  'sanctions',
  'alliance',
  'membership',
  'control',
  'armed-conflict',
  'ceasefire',
  'material-support',
  'office',
  'detention',
  'deployment',
  'agreement',
] as const;
export type RelationName = (typeof RELATIONS)[number];

export const SYMMETRIC: ReadonlySet<RelationName> = new Set([
  'diplomatic-relations',
  'alliance',
  'armed-conflict',
  'ceasefire',
  'agreement',
]);

export type Answer = 'yes' | 'no' | 'unknown' | 'contested';

/** One statement that an answer rests on. */
export interface Statement {
  readonly report: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly inTitle?: true;
  readonly says: 'begins' | 'holds' | 'ends' | 'does-not-hold';
  readonly voices: readonly string[];
  /** Why the statement settles nothing (distanced, denied, planned, withdrawn); absent where it counts. */
  readonly settles?: string;
  /** The coding that the statement comes from, for `chancery explain`. */
  readonly coding: string;
}

/** The answer to one question about one relation (the output of `chancery state --json`). */
export interface StateAnswer {
  readonly relation: RelationName;
  readonly subject: string;
  readonly object: string;
  readonly name?: string;
  readonly on: string;
  readonly knownBy: string | null;
  readonly answer: Answer;
  readonly since: string | null;
  readonly until: string | null;
  readonly sinceWindow?: readonly [string, string];
  readonly untilWindow?: readonly [string, string];
  readonly lastSaid: string | null;
  readonly statements: readonly Statement[];
  /** The names of lists, agreements or sets of sanctions that are known, where the one asked for is none of them. */
  readonly namesKnown?: readonly string[];
}
