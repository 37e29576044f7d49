/** The time grammar: the words of a sentence and the day of publication in, its time expressions with TIMEX3 values out. */
import type { TimeExpression } from '../../domain/sentence.js';
import { boundAt } from './bounds.js';
import { CLOCKS } from './clocks.js';
import type { Context, Phrase, Reading } from './context.js';
import { DATES } from './dates.js';
import { DEICTICS } from './deictics.js';
import { DISTANCES } from './distances.js';
import { DURATIONS } from './durations.js';
import { HOLIDAY_PHRASES } from './holidays.js';
import { modifierAt, modifies } from './modifiers.js';
import { opensTime } from './openers.js';
import { PERIODS } from './periods.js';
import { QUARTERS } from './quarters.js';
import { SETS } from './sets.js';
import { tenseAt } from './tense.js';
import { WEEKDAY_PHRASES } from './weekdays.js';
import { windowOf } from './window.js';
import { type TimeToken, Words } from './words.js';
import { YEARS } from './years.js';

export { type TimeToken, tokenise } from './words.js';

/** What is known around the sentence. */
export interface Anchor {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string;
  /** Expressions of the sentences before, for "the same day" and "a year earlier". */
  readonly earlier?: readonly TimeExpression[];
}

/** How many expressions of the sentences before are looked at. */
const MEMORY = 40;

/** The families in the order that settles which of two readings of the same words stands. */
const FAMILIES: readonly Phrase[] = [
  ...CLOCKS,
  ...HOLIDAY_PHRASES,
  ...DATES,
  ...QUARTERS,
  ...DISTANCES,
  ...PERIODS,
  ...WEEKDAY_PHRASES,
  ...DEICTICS,
  ...SETS,
  ...DURATIONS,
  ...YEARS,
];

function longest(words: Words, at: number, context: Context): Reading | undefined {
  let best: Reading | undefined;
  for (const family of FAMILIES) {
    const reading = family(words, at, context);
    if (reading && reading.end > (best?.end ?? at)) best = reading;
  }
  return best;
}

/** The reading at a word, with the modifier that stands there where one does. */
function readingAt(words: Words, at: number, context: Context): Reading | undefined {
  const plain = longest(words, at, context);
  const modifier = modifierAt(words, at);
  const inner = modifier && longest(words, modifier.end, context);
  if (!modifier || !inner || inner.end <= (plain?.end ?? at) || !modifies(modifier, words, inner)) return plain;
  return { ...inner, mod: modifier.mod };
}

function expression(words: Words, at: number, reading: Reading): TimeExpression {
  const { type, value, mod, relative } = reading;
  const window = reading.window ?? windowOf(value, mod);
  const bound = boundAt(words, at, reading);
  return {
    ...words.span(at, reading.end),
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...window,
    ...(bound === undefined ? {} : { bound }),
    ...(relative === undefined ? {} : { relative }),
  };
}

/** The day of publication, where it is a day of these two millennia on which sums can be done. */
function publishedDay({ published }: Anchor): { published?: string } {
  const day = /^[12]\d{3}-\d\d-\d\d/.exec(published ?? '')?.[0];
  return day === undefined ? {} : { published: day };
}

/** All time expressions of one sentence, in order and without overlap; offsets, like those of the tokens, are into `text`. */
export function findTimes(text: string, tokens: readonly TimeToken[], anchor: Anchor): TimeExpression[] {
  const words = new Words(tokens.map((token) => ({ ...token, text: text.slice(token.start, token.end) })));
  const before = (anchor.earlier ?? []).slice(-MEMORY);
  const earlier = [...before];
  const context: Context = {
    ...publishedDay(anchor),
    earlier,
    tense: (i) => tenseAt(words, i),
  };
  let at = 0;
  while (at < words.length) {
    const reading = opensTime(words.lower(at)) ? readingAt(words, at, context) : undefined;
    if (reading) earlier.push(expression(words, at, reading));
    at = reading?.end ?? at + 1;
  }
  return earlier.slice(before.length);
}
