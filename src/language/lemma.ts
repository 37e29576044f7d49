/** A word and the edit that the model chose in, its lemma out (training/README.md, section 6). */

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
