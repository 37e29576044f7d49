/** Drafts in, what of them is a name and where it begins: with a person's title, and as both of the model's layers of names have it. */
import type { Mark } from '../domain/sentence.js';
import { type Document, type Draft, endOf, startOf } from './draft.js';

/** The model's second layer of names over a draft; in it a person's name has the title on it. */
function marksOver(draft: Draft): Mark[] {
  const [start, end] = [startOf(draft), endOf(draft)];
  return draft.sentence.marks.filter((m) => m.layer === 'name' && m.start < end && start < m.end);
}

/** Where a person's name begins when its title is taken in ("President" in "President Ilves"). */
function titledStart(draft: Draft): number {
  const start = startOf(draft);
  if (draft.sort !== 'name' || draft.type !== 'person') return start;
  const mark = marksOver(draft).find((m) => m.role === 'PER' && m.end === endOf(draft));
  return Math.min(start, mark?.start ?? start);
}

/** The names that need no mention beside the phrase around them, which is no more than name and title; with that phrase. */
export function wholeNames(drafts: readonly Draft[]): Map<Draft, Draft> {
  const whole = new Map<Draft, Draft>();
  for (const draft of drafts) {
    if (draft.sort === 'title' && draft.same && titledStart(draft.same) <= startOf(draft)) whole.set(draft.same, draft);
  }
  return whole;
}

/** Whether a draft is a name as it stands: no part of a longer one, no phrase with more in it, and known or seen by both layers. */
export function isName(draft: Draft, whole: ReadonlyMap<Draft, Draft>): boolean {
  if (!draft.named || draft.inside) return false;
  if (draft.sort === 'title') return draft.type !== 'person' || (draft.same !== undefined && whole.has(draft.same));
  return draft.found !== undefined || marksOver(draft).length > 0;
}

/** The characters of a mention; a person's name with its title. */
export function spanOf(document: Document, draft: Draft): { start: number; end: number; text: string } {
  const [start, end] = [titledStart(draft), endOf(draft)];
  const text = draft.sentence.inTitle ? (document.report.title ?? '') : document.report.text;
  return { start, end, text: text.slice(start, end) };
}
