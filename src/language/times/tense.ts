/** Tense: the words of a sentence and a place in them in, whether the nearest verb looks back or ahead out. */
import type { Words } from './words.js';

/** `reported` is the past of a verb of saying: what is said may lie ahead. */
export type Tense = 'past' | 'reported' | 'future';

const REACH = 40;
const FUTURE: ReadonlySet<string> = new Set(
  "will 'll wo won shall would expected scheduled due slated expires expire upcoming matures maturing payable".split(
    ' ',
  ),
);
const SAYING: ReadonlySet<string> = new Set(
  'said told announced reported added declared stated noted predicted warned agreed ordered called confirmed'.split(
    ' ',
  ),
);
const PAST: ReadonlySet<string> = new Set(
  (
    'was were had did made came went took began left met won lost held led fell rose sent gave found kept became ' +
    'brought broke fought shot struck spoke wrote ran got saw knew since'
  ).split(' '),
);
const TO_COME =
  /^(?:be|begin|start|meet|vote|open|go|visit|hold|take|resume|leave|travel|return|expire|arrive|appear)$/;
/** Verbs in the past under which an infinitive tells what was, not what is to come: "ceased to be a member". */
const BEGUN = /^(?:ceased|began|started|continued|came|failed|used|happened|proved|managed)$/;

function isPastForm(words: Words, at: number): boolean {
  const tag = words.xpos(at);
  const word = words.lower(at);
  const past = tag === '' ? word.length > 4 && word.endsWith('ed') : tag === 'VBD' || tag === 'VBN';
  return past && words.lower(at - 1) !== 'be';
}

function tenseOfWord(words: Words, at: number): Tense | undefined {
  const word = words.lower(at);
  if (FUTURE.has(word)) return /^(?:was|were|had|been)$/.test(words.lower(at - 1)) ? 'past' : 'future';
  if (word === 'to' && TO_COME.test(words.lower(at + 1))) return BEGUN.test(words.lower(at - 1)) ? 'past' : 'future';
  if (/^(?:plans?|intends?|aims?|hopes?)$/.test(word) && words.lower(at + 1) === 'to') return 'future';
  if (SAYING.has(word)) return 'reported';
  return PAST.has(word) || isPastForm(words, at) ? 'past' : undefined;
}

/** Whether the words before a time look ahead of their verb: "extended until", "as soon as". */
export function leadsAhead(words: Words, at: number): boolean {
  const before = words.lower(at - 1);
  return /^(?:until|till)$/.test(before) || (before === 'as' && /^(?:soon|early|late)$/.test(words.lower(at - 2)));
}

/** The tense at a word; after "until", "by", "effective" a verb in the past does not settle it. */
export function tenseAt(words: Words, at: number): Tense | undefined {
  const tense = nearestCue(words, at);
  const loose = leadsAhead(words, at) || /^(?:by|through|effective|record)$/.test(words.lower(at - 1));
  return tense !== 'future' && loose ? 'reported' : tense;
}

/** The nearest cue before a word, else the first one after it. */
function nearestCue(words: Words, at: number): Tense | undefined {
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
