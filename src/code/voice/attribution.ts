/** The marked sources, cues and contents of a text in, who says what out: which of them belong together. */
import type { Attribution } from '../../domain/output.js';
import type { Sentence } from '../../domain/sentence.js';
import type { Span } from '../../domain/span.js';

/** Marks further apart than this do not belong together; in characters, with what lies between counted as below. */
const FAR = 300;
const FAR_WITHOUT_CUE = 150;
/** What lies between two marks puts them apart, in characters: the end of a sentence, a line break, a mark of the same role. */
const FULL_STOP = 60;
const LINE_BREAK = 400;
const RIVAL = 40;
/** A source before its cue is preferred by this much. */
const BEFORE = 5;

type Role = 'source' | 'cue' | 'content';
interface Marked extends Span {
  readonly role: Role;
}

/** The marks of a text in order; one that goes on from the sentence before is one with it. */
function marksOf(sentences: readonly Sentence[]): Marked[] {
  const found: Marked[] = [];
  for (const { marks } of sentences) {
    for (const { layer, start, end, role, continues } of marks) {
      if (layer !== 'attribution') continue;
      const last = found.at(-1);
      if (continues && last?.role === role) found[found.length - 1] = { ...last, end };
      else found.push({ start, end, role: role as Role });
    }
  }
  return found;
}

/** How far apart two marks are; what is too far is not looked at, so that long texts cost no more than their length. */
function distance(text: string, marks: readonly Marked[], a: Marked, b: Marked): number {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (second.start - first.end >= FAR) return Number.POSITIVE_INFINITY;
  const gap = text.slice(first.end, second.start);
  const stops = gap.match(/[.!?]["\u201d]?\s/g)?.length ?? 0;
  const breaks = gap.split('\n').length - 1;
  const rivals = marks.filter(
    (m) => m.role === a.role && m !== a && m !== b && m.start >= first.end && m.start < second.start,
  );
  return gap.length + FULL_STOP * stops + LINE_BREAK * breaks + RIVAL * rivals.length;
}

/** The nearest of some marks, if it is nearer than `far`. */
function nearest(candidates: readonly Marked[], far: number, measure: (m: Marked) => number): Marked | undefined {
  let [best, least]: [Marked | undefined, number] = [undefined, far];
  for (const candidate of candidates) {
    const away = measure(candidate);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

const pairs = (spans: readonly Marked[]) => spans.map(({ start, end }) => [start, end] as const);

/**
 * The attributions of a text. A content belongs to the nearest cue, a cue to the nearest source, which several cues may share; a
 * content far from every cue (quoted speech on its own) goes to a source close by, or stands without one.
 */
export function attributionsOf(text: string, sentences: readonly Sentence[]): Attribution[] {
  const marks = marksOf(sentences);
  const by = (role: Role) => marks.filter((m) => m.role === role);
  const [sources, cues, contents] = [by('source'), by('cue'), by('content')];
  const between = (a: Marked, b: Marked) => distance(text, marks, a, b);
  const own = new Map<Marked, Marked[]>(cues.map((cue) => [cue, []]));
  const alone = contents.filter((content) => {
    const cue = nearest(cues, FAR, (c) => between(content, c));
    if (cue) own.get(cue)?.push(content);
    return !cue;
  });
  const cued = cues.map((cue) => {
    const source = nearest(sources, FAR, (s) => between(cue, s) - (s.start < cue.start ? BEFORE : 0));
    return { source: pairs(source ? [source] : []), cue: pairs([cue]), content: pairs(own.get(cue) ?? []) };
  });
  const uncued = alone.map((content) => {
    const source = nearest(sources, FAR_WITHOUT_CUE, (s) => between(content, s));
    return { source: pairs(source ? [source] : []), cue: [], content: pairs([content]) };
  });
  return [...cued.filter((a) => a.source.length > 0 || a.content.length > 0), ...uncued];
}
