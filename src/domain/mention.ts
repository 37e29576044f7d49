/** Mentions: who and where, with every reading kept. */
import type { Sector } from './plover.js';
import type { Span } from './span.js';

export const MENTION_TYPES = [
  'person',
  'organisation',
  'group',
  'nationality',
  'place',
  'facility',
  'weapon',
  'vehicle',
  'other',
] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

/** One way of reading a mention. `id` is that of a registry row's actor; without it the reading rests on the words alone. */
export interface Reading {
  readonly id?: string;
  /** Canonical name. */
  readonly name?: string;
  /** ISO 3166-1 alpha-3, KOS, or IGO, UNO, EUR, NGO, ISM, IMG, MNC. */
  readonly country?: string;
  readonly sectors: readonly Sector[];
  /** Office or role: "president", "special representative for Afghanistan". */
  readonly role?: string;
  /** Code from a dictionary loaded with --dictionary. */
  readonly code?: string;
  /** The rule that gave this reading: name, acronym, title, demonym, capital, head-noun, pronoun, the-group, ... and on what. */
  readonly why: string;
}

export interface Mention extends Span {
  /** Index in the report's list of mentions. */
  readonly index: number;
  readonly text: string;
  readonly sentence: number;
  readonly inTitle?: true;
  /** Token index (in its sentence) of the head word. */
  readonly head: number;
  readonly type: MentionType;
  /** A name (true) or a common noun or pronoun (false). */
  readonly named: boolean;
  /** Best first; the chosen one is the first. */
  readonly readings: readonly Reading[];
  /** Index of the first mention of the same actor in the report (its own index if it is the first). */
  readonly chain: number;
}
