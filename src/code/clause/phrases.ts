/** A word set in, those of its phrases that a word can end or begin out, so that sets are not searched whole. */

/** The phrases of one set, by their last word (before "of") and by their first. */
interface Phrases {
  readonly ending: ReadonlyMap<string, readonly string[]>;
  readonly beginning: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<ReadonlySet<string>, Phrases>();

function grouped(phrases: readonly string[], wordOf: (phrase: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const word = wordOf(phrase);
    const group = groups.get(word);
    if (group) group.push(phrase);
    else groups.set(word, [phrase]);
  }
  return groups;
}

function phrasesOf(words: ReadonlySet<string>): Phrases {
  const found = known.get(words);
  if (found) return found;
  const phrases = [...words].filter((word) => word.includes(' '));
  const made = {
    ending: grouped(
      phrases,
      (phrase) =>
        phrase
          .replace(/ of .*/, '')
          .split(' ')
          .at(-1) ?? '',
    ),
    beginning: grouped(phrases, (phrase) => phrase.split(' ')[0] ?? ''),
  };
  known.set(words, made);
  return made;
}

/** The phrases of a set whose last word is the one given, before "of" in those that have it. */
export function phrasesEnding(words: ReadonlySet<string>, word: string): readonly string[] {
  return phrasesOf(words).ending.get(word) ?? [];
}

/** The phrases of a set whose first word is the one given. */
export function phrasesBeginning(words: ReadonlySet<string>, word: string): readonly string[] {
  return phrasesOf(words).beginning.get(word) ?? [];
}
