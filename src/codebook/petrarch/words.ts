/** Text of a dictionary or a report in, the plain words out by which the two are compared. */

/**
 * Lower-case words without accents, dots and apostrophes; hyphens and underscores part words, and so do the endings that
 * the reader parts ("People's" is `people s`, "didn't" is `did nt`).
 */
export function plainFormOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/n't(?![\p{L}])/gu, ' nt')
    .replace(/'s(?![\p{L}])/gu, ' s')
    .replace(/[.']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The regular plural of a noun. */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** A phrase with its last word in the plural. */
export function pluralPhrase(words: readonly string[]): string[] {
  const last = words.at(-1);
  return last === undefined ? [] : [...words.slice(0, -1), pluralOf(last)];
}

/** The regular forms of a verb, itself first. */
export function verbForms(verb: string): string[] {
  if (/e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  // "tap", "ban": one short vowel between consonants
  const stem = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}
