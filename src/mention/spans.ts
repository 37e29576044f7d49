/** Drafts in, which of them are names and how far they reach, as both of the model's layers of names have it, out. */
import type { MentionType } from '../domain/mention.js';
import type { Mark } from '../domain/sentence.js';
import type { Span } from '../domain/span.js';
import { type Document, type Draft, endOf, sourceOf, startOf } from './draft.js';

/** The model's second layer of names over a draft; in it a person's name has the title on it. */
function marksOver(draft: Draft): Mark[] {
  const [start, end] = [startOf(draft), endOf(draft)];
  return draft.sentence.marks.filter((m) => m.layer === 'name' && m.start < end && start < m.end);
}

const ROLES: Readonly<Partial<Record<MentionType, readonly string[]>>> = {
  person: ['PER'],
  organisation: ['ORG'],
  place: ['LOC', 'GPE'],
  facility: ['LOC'],
  nationality: ['LOC', 'GPE'],
};

/** The characters of a name: those of the second layer's mark, where it has one of the same sort around the same head, as long as nothing known is cut. */
function edgesOf(draft: Draft): Span {
  const own = { start: startOf(draft), end: endOf(draft) };
  const [mark, ...more] = marksOver(draft);
  const head = draft.sentence.tokens[draft.head];
  if (draft.sort !== 'name' || !mark || !head || more.length > 0) return own;
  const fits = ROLES[draft.type]?.includes(mark.role) && mark.start <= head.start && head.end <= mark.end;
  const narrows = own.start < mark.start || mark.end < own.end;
  return fits && !(narrows && draft.found) ? { start: mark.start, end: mark.end } : own;
}

/** The names that need no mention beside the phrase around them, which is no more than name and title; with that phrase. */
export function wholeNames(drafts: readonly Draft[]): Map<Draft, Draft> {
  const whole = new Map<Draft, Draft>();
  for (const draft of drafts) {
    if (draft.sort === 'title' && draft.same && edgesOf(draft.same).start <= startOf(draft))
      whole.set(draft.same, draft);
  }
  return whole;
}

/** Whether a draft is a name as it stands: no part of a longer one, no phrase with more in it, and known or seen by both layers. */
export function isName(draft: Draft, whole: ReadonlyMap<Draft, Draft>): boolean {
  if (!draft.named || draft.inside) return false;
  if (draft.sort === 'title') return draft.same !== undefined && whole.has(draft.same);
  return draft.found !== undefined || marksOver(draft).length > 0;
}

/** The characters of a mention; a person's name with its title, other names as wide as both layers make them. */
export function spanOf(document: Document, draft: Draft): Span & { text: string } {
  const { start, end } = edgesOf(draft);
  return { start, end, text: sourceOf(document, draft).slice(start, end) };
}
