/** Sentences: what the language model makes of a report. */
import type { Span } from './span.js';

export interface Token extends Span {
  /** The word as it stands in the text. */
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** UD features, for example `{ Tense: 'Past', VerbForm: 'Fin' }`. */
  readonly feats: Readonly<Record<string, string>>;
  /** 0-based index of the head in the sentence, -1 for the root. */
  readonly head: number;
  /** UD relation with its subtype, for example `nsubj:pass`. */
  readonly deprel: string;
  /** Of a verb, or a noun of an event: how far it tells of something that happened; -3 it certainly did not, 0 unknown, 3 it certainly did. */
  readonly factuality?: number;
  /** The PLOVER type of the event that the word seems to tell of, if any. */
  readonly evidence?: Evidence;
}

/** What the language model makes of a word without any rule. */
export interface Evidence {
  /** PLOVER type. */
  readonly type: string;
  /** From 0 to 1. */
  readonly chance: number;
}

/** A span that plays a part in an attribution, in the main event, or in an attack, or that names a thing; what parts there are says `layer`. */
export interface Mark extends Span {
  readonly layer: MarkLayer;
  /** `source`, `cue`, `content`; `source`, `target`, `reciprocal`; `victim`, `weapon` ...; `Person`, `Weapon` ... */
  readonly role: string;
  /** True if the span goes on from the sentence before. */
  readonly continues?: true;
}

export type MarkLayer = 'attribution' | 'party' | 'attack' | 'thing' | 'name';

/** A name found by the model, or a common noun that the entity scheme marks. */
export interface Entity extends Span {
  readonly type: 'PER' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'NORP' | 'EVENT' | 'PRODUCT' | 'LAW' | 'WEAPON';
}

/** A time expression with its TIMEX3 value. */
export interface TimeExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2025-05-23`, `2024-03`, `P2D`, `PAST_REF`, `XXXX-WXX-5`; relative and undated where the report has no date. */
  readonly value: string;
  /** TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, ON_OR_BEFORE, ... */
  readonly mod?: string;
  /** First and last day that the value spans, ISO prefixes, where it is anchored. */
  readonly from?: string;
  readonly to?: string;
  /** How the words bound the time: "since 2003", "until May", "by Friday", "after the talks", "before 2001", "in 2003". */
  readonly bound?: 'since' | 'until' | 'by' | 'after' | 'before' | 'in';
  /** For a relative expression without publication date: its words in plain form, "the month before publication". */
  readonly relative?: string;
}

/** Text between quotation marks, marks excluded. A quotation may run over several sentences: it is listed in each. */
export interface Quotation extends Span {
  /** True if the quotation opens in this sentence. */
  readonly opens: boolean;
  /** True if it closes in this sentence. */
  readonly closes: boolean;
}

export interface Sentence extends Span {
  readonly index: number;
  /** True for the sentences of a separate title: their offsets are the title's. */
  readonly inTitle?: true;
  /** 0-based number of the paragraph. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly marks: readonly Mark[];
}
