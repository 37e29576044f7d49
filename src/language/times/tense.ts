/** Tense: the words of a sentence and a place in them in, whether the nearest verb looks back or ahead out. */
import type { Words } from './words.js';

/** `reported` is the past of a verb of saying: what is said may lie ahead. */
export type Tense = 'past' | 'reported' | 'future';

const REACH = 40;
const FUTURE: ReadonlySet<string> = new Set(
  "will 'll wo won shall would expected scheduled due slated expires expire upcoming matures maturing payable".split(' '),
);
const SAYING: ReadonlySet<string> = new Set(
  'said told announced reported added declared stated noted predicted warned agreed ordered called confirmed'.split(' '),
);
const PAST: ReadonlySet<string> = new Set(
  (
    'was were had did made came went took began left met won lost held led fell rose sent gave found kept became ' +
    'brought broke fought shot struck spoke wrote ran got saw knew since'
  ).split(' '),
);
const TO_COME = /^(?:be|begin|start|meet|vote|open|go|visit|hold|take|resume|leave|travel|return|expire|arrive|appear)$/;

function isPastForm(words: Words, at: number): boolean {
  const tag = words.xpos(at);
  if (tag !== '') return tag === 'VBD' || tag === 'VBN';
  const word = words.lower(at);
  return word.length > 4 && word.endsWith('ed') && words.lower(at - 1) !== 'be';
}

function tenseOfWord(words: Words, at: number): Tense | undefined {
  const word = words.lower(at);
  if (FUTURE.has(word)) return /^(?:was|were|had|been)$/.test(words.lower(at - 1)) ? 'past' : 'future';
  if (word === 'to' && TO_COME.test(words.lower(at + 1))) return 'future';
  if (/^(?:plans?|intends?|aims?|hopes?)$/.test(word) && words.lower(at + 1) === 'to') return 'future';
  if (SAYING.has(word)) return 'reported';
  return PAST.has(word) || isPastForm(words, at) ? 'past' : undefined;
}

/** What the word right before a time says of it: "until" and "as soon as" look ahead, "by" and "effective" may. */
function lead(words: Words, at: number): Tense | undefined {
  const before = words.lower(at - 1);
  if (/^(?:until|till)$/.test(before)) return 'future';
  if (before === 'as' && /^(?:soon|early|late)$/.test(words.lower(at - 2))) return 'future';
  return /^(?:by|through|effective|record)$/.test(before) ? 'reported' : undefined;
}

/** The tense at a word: that of its preposition, else of the nearest cue before it, else of the first one after it. */
export function tenseAt(words: Words, at: number): Tense | undefined {
  const led = lead(words, at);
  if (led) return led;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const tense = tenseOfWord(words, i);
    if (tense) return tense;
  }
  for (let i = at + 1; i < Math.min(words.length, at + REACH); i++) {
    const tense = tenseOfWord(words, i);
    if (tense) return tense;
  }
  return undefined;
}
