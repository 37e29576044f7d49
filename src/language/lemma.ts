/** A word, its part of speech and the edit that the model chose in, its lemma out (training/README.md, section 6). */
import { baseOfGerund, baseOfPast, baseOfS } from './inflection.js';
import { irregularBase } from './irregular.js';
import { baseOfNoun, baseOfVerb } from './wordnet.js';

const EDIT = /^([lkt])(\d+):(.*)$/su;

/** Applies an edit such as `l3:be` (lower case, cut three characters, add "be"); one that cuts too much leaves the form. */
export function applyEdit(edit: string, form: string): string {
  const [, letter, cut, add = ''] = EDIT.exec(edit) ?? [];
  const characters = Array.from(form);
  if (letter === undefined || Number(cut) > characters.length) return form.toLowerCase();
  const stem = characters.slice(0, characters.length - Number(cut)).join('') + add;
  if (letter === 'l') return stem.toLowerCase();
  return letter === 'k' ? stem : capitalised(stem);
}

function capitalised(stem: string): string {
  const [first = '', ...rest] = Array.from(stem);
  return first.toUpperCase() + rest.join('').toLowerCase();
}

/** True for the base of a verb that WordNet has. */
function isVerb(word: string): boolean {
  return baseOfVerb(`${word}s`) === word || baseOfVerb(`${word}es`) === word;
}

/** True for a noun in the singular that WordNet has. */
function isNoun(word: string): boolean {
  return baseOfNoun(`${word}s`) === word || baseOfNoun(`${word}es`) === word;
}

function verbBase(lower: string, xpos: string): string | undefined {
  switch (xpos) {
    case 'VBD':
    case 'VBN':
      return irregularBase(lower) ?? baseOfPast(lower, isVerb);
    case 'VBG':
      return baseOfGerund(lower, isVerb);
    case 'VBZ':
      return baseOfS(lower, isVerb);
    default:
      return isVerb(lower) ? lower : baseOfVerb(lower);
  }
}

/** No word of English is longer; what is longer is none, and is left to the model. */
const LONGEST = 40;

/** Plurals that are their own lemma. */
const PLURAL_ONLY = new Set([
  'people',
  'species',
  'series',
  'means',
  'headquarters',
  'politics',
  'news',
  'economics',
  'thanks',
  'clothes',
  'whereabouts',
]);

function nounBase(lower: string): string | undefined {
  if (PLURAL_ONLY.has(lower)) return lower;
  if (/[a-z]men$/.test(lower)) return `${lower.slice(0, -2)}an`;
  if (/(?:[cs]h|ss)es$/.test(lower)) return baseOfS(lower, isNoun);
  const known = baseOfNoun(lower);
  return known === lower ? baseOfS(lower, isNoun) : known;
}

/** A name is its own lemma, in the capitals that the model chooses; it loses no more than the -s of a plural. */
function nameLemma(form: string, lemma: string): string {
  return lemma.toLowerCase() === form.toLowerCase() || /s$/i.test(form) ? lemma : form;
}

/**
 * The lemma of a word: what the training data say of it, else the base of an inflected verb or noun by the rules of spelling and the
 * words that WordNet has, else the model's edit.
 */
export function lemmaOf(
  word: { readonly form: string; readonly upos: string; readonly xpos: string; readonly edit: string },
  exceptions: ReadonlyMap<string, string>,
): string {
  const lower = word.form.toLowerCase();
  const known = exceptions.get(`${lower}|${word.upos}`);
  if (known !== undefined) return known;
  const edited = applyEdit(word.edit, word.form);
  if (word.upos === 'PROPN') return nameLemma(word.form, edited);
  if (lower.length > LONGEST) return edited;
  if (word.upos === 'VERB') return verbBase(lower, word.xpos) ?? edited;
  if (word.upos === 'NOUN' && word.xpos === 'NNS') return nounBase(lower) ?? edited;
  return edited;
}
