/** A coding rule: its words, its conditions and what it gives, checked from one YAML entry. */
import type { Context, EventType } from '../domain/plover.js';
import type { RelationName } from '../domain/relation.js';

/** A place in the clause: `subject`, `object`, `indirect`, `complement`, `possessor`, `modifier`, or a preposition. */
export type SlotName = string;

/** Any of these values (word sets, classes of filler, PLOVER types, plain words) must stand in the slot. */
export interface Condition {
  readonly slot: SlotName;
  readonly anyOf: readonly string[];
}

export interface RuleCode {
  /** Null where only CAMEO has a code. */
  readonly type: EventType | null;
  readonly mode?: string;
  readonly cameo: string;
  readonly contexts: readonly Context[];
  readonly promised?: { readonly type: EventType; readonly mode?: string };
  /** The act that the coding speaks about is looked for in the clause's slots. */
  readonly about?: 'claims' | 'denies' | 'accuses' | 'restates';
}

export interface RuleState {
  readonly relation: RelationName | 'stance';
  readonly says: 'begins' | 'holds' | 'ends' | 'does-not-hold';
  readonly subject: readonly SlotName[];
  readonly object: readonly SlotName[];
  readonly name: readonly SlotName[];
  /** Whose description it only is: that party becomes a voice at a distance. */
  readonly voice: readonly SlotName[];
}

export interface Example {
  readonly says: string;
  readonly gives: string;
}

export interface Rule {
  readonly name: string;
  readonly means: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  readonly conditions: readonly Condition[];
  /** Features of the clause (`negated`, `future`, ...), or conditions that all hold, under which the rule is silent. */
  readonly unless: readonly (string | readonly Condition[])[];
  readonly actor: readonly SlotName[];
  readonly recipient: readonly SlotName[];
  /** Two-sided: the parties of all these slots are actors. */
  readonly parties: readonly SlotName[];
  readonly code?: RuleCode;
  readonly states: readonly RuleState[];
  readonly over: readonly string[];
  readonly examples: readonly Example[];
  readonly file: string;
  readonly line: number;
}

/** Kinds of filler that a condition may ask for. */
export const FILLER_CLASSES = [
  'any',
  'none',
  'party',
  'country',
  'government',
  'organisation',
  'armed',
  'person',
  'people',
  'place',
  'event',
  'pronoun',
  'number',
  'cooperation',
  'conflict',
  'infinitive',
  'obliged',
] as const;

/** Features of a clause that `unless` may name. */
export const CLAUSE_FEATURES = [
  'negated',
  'done',
  'future',
  'modal',
  'passive',
  'plural',
  'question',
  'infinitive',
  'refused',
  'copula',
  'light',
  'definite',
] as const;

export const SLOTS = [
  'speaker',
  'subject',
  'object',
  'indirect',
  'complement',
  'doer',
  'possessor',
  'modifier',
  'whose',
  'itself',
  'about',
  'across',
  'along',
  'around',
  'after',
  'against',
  'among',
  'as',
  'at',
  'before',
  'behind',
  'between',
  'by',
  'during',
  'for',
  'from',
  'in',
  'inside',
  'into',
  'near',
  'of',
  'off',
  'on',
  'onto',
  'out of',
  'outside',
  'over',
  'through',
  'to',
  'toward',
  'towards',
  'under',
  'upon',
  'via',
  'with',
  'within',
  'without',
  'because of',
  'according to',
  'on behalf of',
  'in favour of',
  'in support of',
] as const;
