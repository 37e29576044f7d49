/** Lengths of time: "two days", "five-year", "the past five years", "a few months". */
import { addDays, addMonthsToDay } from './calendar.js';
import type { Context, Phrase, Reading } from './context.js';
import { LENGTHS } from './lexicon.js';
import { numberAt, type Quantity, quantityAt } from './numbers.js';
import type { Window } from './window.js';
import type { Words } from './words.js';

const FINER: Readonly<Record<string, readonly [designator: string, times: number]>> = {
  Y: ['M', 12],
  TH: ['M', 60],
  TM: ['S', 60],
};

/** TIMEX3 value of a length: `P2D`, `PT24H`, `P2Y6M`, `PXM`. */
export function lengthValue(amount: number | 'X', noun: string): string | undefined {
  const [designator, times] = LENGTHS.get(noun) ?? [];
  if (designator === undefined || times === undefined) return undefined;
  const [clock, letter] = designator.startsWith('T') ? ['T', designator.slice(1)] : ['', designator];
  if (amount === 'X') return `P${clock}X${letter}`;
  const total = amount * times;
  const whole = Math.floor(total);
  const [fine, per] = FINER[designator] ?? ['', 1];
  if (whole === total || fine === '') return `P${clock}${total}${letter}`;
  return `P${clock}${whole === 0 ? '' : `${whole}${letter}`}${Math.round((total - whole) * per)}${fine}`;
}

function nounAt(words: Words, at: number): number {
  let i = at;
  while (
    i < at + 2 &&
    /^(?:more|additional|full|consecutive|straight|trading|business|working|whole|long|extra|fiscal|solid|calendar|successive)$/.test(
      words.lower(i),
    )
  )
    i += 1;
  return i;
}

interface Length {
  readonly value: string;
  readonly amount: number | 'X';
  readonly noun: string;
  readonly end: number;
}

function lengthOf(words: Words, quantity: Quantity): Length | undefined {
  const noun = nounAt(words, quantity.end);
  const value = lengthValue(quantity.amount, words.lower(noun));
  if (value === undefined) return undefined;
  const half = words.reads(noun + 1, 'and', 'a', 'half');
  const amount = half && quantity.amount !== 'X' ? quantity.amount + 0.5 : quantity.amount;
  const full = half ? lengthValue(amount, words.lower(noun)) : value;
  return full === undefined
    ? undefined
    : { value: full, amount, noun: words.lower(noun), end: half ? noun + 4 : noun + 1 };
}

/** "second" and "quarter" are also an ordinal and a share; "a second" alone is no length. */
function isLength(words: Words, at: number, length: Length): boolean {
  if (/^(?:old|olds|of)$/.test(words.lower(length.end)) && isAge(words, length.end)) return false;
  if (length.noun === 'quarters' && words.joint(length.end - 1) === '-') return false;
  const counted = numberAt(words, at) !== undefined && words.lower(at) !== 'a';
  if (/^(?:second|quarter)$/.test(length.noun)) return counted && words.joint(length.end - 1) === '-';
  return /^(?:nights?|weekends?)$/.test(length.noun) ? counted : !isBareHalf(words, at);
}

/** "half" without "a" before a unit or a hyphen after it: "the other half years later". */
function isBareHalf(words: Words, at: number): boolean {
  return words.lower(at) === 'half' && !/^an?$/.test(words.lower(at + 1)) && words.joint(at + 1) === '';
}

/** "26-year-old", "26 years old", "26 years of age": an age is no time of anything. */
function isAge(words: Words, end: number): boolean {
  return words.lower(end) !== 'of' || words.lower(end + 1) === 'age';
}

/** "two days", "a decade", "24-hour", "two and a half years". */
export const length: Phrase = (words, at) => {
  const quantity = words.joint(at) === '' ? quantityAt(words, at) : undefined;
  const found = quantity && lengthOf(words, quantity);
  if (!found || !isLength(words, at, found)) return undefined;
  return { end: found.end, type: 'DURATION', value: found.value };
};

/** Lengths above this many units get no window: they leave the calendar. */
const FAR = 1000;

function stretchFrom(published: string, length: Length, sign: 1 | -1): Window | undefined {
  const match = /^P(\d+)([DWMYQ])$/.exec(length.value);
  if (!match) return undefined;
  const n = Number(match[1]) * sign;
  if (Math.abs(n) > FAR) return undefined;
  const days = { D: n, W: 7 * n }[match[2] ?? ''];
  const months = { M: n, Q: 3 * n, Y: 12 * n }[match[2] ?? ''] ?? 0;
  const far = days === undefined ? addMonthsToDay(published, months) : addDays(published, days);
  return sign < 0 ? { from: far, to: published } : { from: published, to: far };
}

const STRETCH: ReadonlyMap<string, 1 | -1 | 0> = new Map([
  ['past', -1],
  ['last', -1],
  ['next', 1],
  ['coming', 1],
  ['first', 0],
  ['final', 0],
  ['previous', 0],
  ['preceding', 0],
  ['following', 0],
  ['latest', 0],
]);

/** "the past five years", "the next few days", "the first nine months", "the past decade". */
export const stretch: Phrase = (words, at, context): Reading | undefined => {
  const from = /^(?:the|these|this|its|his|her|their)$/.test(words.lower(at)) ? at + 1 : at;
  const sign = STRETCH.get(words.lower(from));
  if (sign === undefined) return undefined;
  const quantity = quantityAt(words, from + 1) ?? { amount: single(words, from), end: from + 1 };
  const found = quantity.amount === 0 ? undefined : lengthOf(words, quantity);
  if (!found || found.noun === 'second') return undefined;
  return { end: found.end, type: 'DURATION', value: found.value, ...windowFor(context, found, sign) };
};

/** "the past decade", "the past year" count as one; "past years" as some; other words before a bare unit are no length. */
function single(words: Words, from: number): number | 'X' {
  const noun = words.lower(from + 1);
  if (noun.endsWith('s')) return 'X';
  return words.lower(from) === 'past' || (words.lower(from) === 'last' && noun === 'hour') ? 1 : 0;
}

function windowFor(context: Context, found: Length, sign: 1 | -1 | 0): { window?: Window } {
  const window =
    sign === 0 || context.published === undefined ? undefined : stretchFrom(context.published, found, sign);
  return window ? { window } : {};
}

/** "the nine months", "the six weeks": a length named once more. */
export const definite: Phrase = (words, at) => {
  const quantity =
    /^(?:the|these|those)$/.test(words.lower(at)) && words.joint(at + 2) === '' ? numberAt(words, at + 1) : undefined;
  const found = quantity && lengthOf(words, quantity);
  return found && isLength(words, at + 1, found) ? { end: found.end, type: 'DURATION', value: found.value } : undefined;
};

const BARE_LEAD = /^(?:for|in|after|over|of|within|take|takes|took|lasting|last|lasted|follows|followed)$/;

/** "for years", "after weeks of talks", "recent weeks", "the weeks before". */
export const bare: Phrase = (words, at) => {
  const recent = words.lower(at) === 'recent' || words.lower(at) === 'coming' ? 1 : 0;
  const noun = words.lower(at + recent);
  if (
    !/^(?:minutes|hours|days|weeks|months|years|decades|centuries|quarters)$/.test(noun) ||
    words.joint(at + 1 + recent) === '/'
  )
    return undefined;
  const follows = /^(?:of|before|after|earlier|later)$/.test(words.lower(at + 1));
  const value = lengthValue('X', noun);
  if (value === undefined || (recent === 0 && !follows && !BARE_LEAD.test(words.lower(at - 1)))) return undefined;
  return { end: at + 1 + recent, type: 'DURATION', value };
};

export const DURATIONS: readonly Phrase[] = [length, stretch, definite, bare];
