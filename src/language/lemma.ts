/** A word, its part of speech and the edit that the model chose in, its lemma out (training/README.md, section 6). */
import lemmatizer from 'wink-lemmatizer';

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

/**
 * The lemma of a word: what the training data say of it, else for nouns and verbs what WordNet's word forms give
 * (wink-lemmatizer), else the model's edit. Names are never looked up.
 */
export function lemmaOf(form: string, upos: string, edit: string, exceptions: ReadonlyMap<string, string>): string {
  const lower = form.toLowerCase();
  const known = exceptions.get(`${lower}|${upos}`);
  if (known !== undefined) return known;
  if (upos === 'VERB') return lemmatizer.verb(lower);
  if (upos === 'NOUN') return lemmatizer.noun(lower);
  return applyEdit(edit, form);
}
