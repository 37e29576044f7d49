/** Drafts: mentions as they are found, before they are numbered and chained. */
import type { Agent } from '../codebook/actor.js';
import type { Found, Registry } from '../codebook/registry.js';
import type { MentionType, Reading } from '../domain/mention.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
import type { TokenRange } from './tree.js';

/** The report with what its reading needs. */
export interface Document {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly registry: Registry;
  /** The day that names are read as of: the day of publication, if known. */
  readonly on?: string;
}

export interface Draft extends TokenRange {
  readonly sentence: Sentence;
  /** `name` also for entities that no registry knows; `title` for a phrase around a name; `noun` for common nouns. */
  readonly sort: 'name' | 'title' | 'noun' | 'pronoun';
  readonly head: number;
  /** A pronoun takes that of what it stands for. */
  type: MentionType;
  readonly named: boolean;
  /** Best first. */
  readings: readonly Reading[];
  /** What the registry found under a name. */
  readonly found?: Found;
  /** The row of a common noun. */
  readonly agent?: Agent;
  /** The draft that this one is another way of naming: the name inside a title, the noun that an apposition explains. */
  same?: Draft;
  /** A name inside a longer one ("Iraqi" in "Iraqi Army"): it says something of the longer one and does not act itself. */
  inside?: true;
}

export function textOf(document: Document, draft: { sentence: Sentence } & TokenRange): string {
  return sourceOf(document, draft).slice(startOf(draft), endOf(draft));
}

/** The text that a draft's offsets point into: the title's or the report's. */
export function sourceOf({ report }: Document, { sentence }: { sentence: Sentence }): string {
  return sentence.inTitle ? (report.title ?? '') : report.text;
}

export function startOf(draft: { sentence: Sentence } & TokenRange): number {
  return draft.sentence.tokens[draft.first]?.start ?? draft.sentence.start;
}

export function endOf(draft: { sentence: Sentence } & TokenRange): number {
  return draft.sentence.tokens[draft.last]?.end ?? draft.sentence.end;
}

/** The drafts of a draft's sentence, of so many sentences before it and so many after. */
export type Neighbours = (draft: Draft, back: number, ahead?: number) => readonly Draft[];

/** Looks drafts up by sentence, so that no step runs over a whole long report for each of its mentions. */
export function neighboursOf(drafts: readonly Draft[]): Neighbours {
  const lists: Draft[][] = [];
  for (const draft of drafts) {
    const { index } = draft.sentence;
    lists[index] ??= [];
    lists[index].push(draft);
  }
  return (draft, back, ahead = 0) => {
    const at = draft.sentence.index;
    return lists.slice(Math.max(0, at - back), at + ahead + 1).flat();
  };
}

/** The outermost name that covers a token. */
export function ownerOf(drafts: readonly Draft[], token: number): Draft | undefined {
  return drafts.find((draft) => !draft.inside && draft.first <= token && token <= draft.last);
}
