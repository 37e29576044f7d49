/** A form in lower case in, its base as a verb or as a noun out, by WordNet's words and exceptions (its Morphy, as in wink-lemmatizer 3). */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Part {
  readonly words: ReadonlySet<string>;
  /** Irregular forms, each with its base. */
  readonly bases: ReadonlyMap<string, string>;
}

/** Endings of regular forms, each with what the base has instead, in the order in which they are tried. */
type Endings = readonly (readonly [string, string])[];

const VERB_ENDINGS: Endings = [
  ['s', ''],
  ['ies', 'y'],
  ['es', ''],
  ['es', 'e'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];
const NOUN_ENDINGS: Endings = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 's'],
  ['ves', 'f'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ies', 'y'],
];

/** Numbers of WordNet's files of verbs and of nouns, both ends included. */
const VERB_FILES = [29, 43] as const;
const NOUN_FILES = [3, 28] as const;

/** The verbs, their exceptions, the nouns, their exceptions: four lines, a blank between words, as the build writes them. */
export function packWordnet(): string {
  const require = createRequire(import.meta.url);
  const part = <T>(name: string) => require(`wink-lexicon/src/wn-${name}.js`) as Readonly<Record<string, T>>;
  const [indices, files] = [part<number>('words'), part<readonly number[]>('word-senses')];
  const wordsIn = ([first, last]: readonly [number, number]) =>
    Object.entries(indices).flatMap(([word, index]) =>
      files[index]?.some((file) => file >= first && file <= last) ? [word] : [],
    );
  const lines = [wordsIn(VERB_FILES), Object.entries(part('verb-exceptions')).flat()];
  lines.push(wordsIn(NOUN_FILES), Object.entries(part('noun-exceptions')).flat());
  return lines.map((words) => words.join(' ')).join('\n');
}

function partOf(words = '', exceptions = ''): Part {
  const forms = exceptions.split(' ');
  const bases = new Map<string, string>();
  for (let i = 1; i < forms.length; i += 2) bases.set(forms[i - 1] ?? '', forms[i] ?? '');
  return { words: new Set(words.split(' ')), bases };
}

function open(): { verbs: Part; nouns: Part } {
  const built = new URL('../wordnet.txt', import.meta.url);
  const [verbs, verbForms, nouns, nounForms] = (existsSync(built) ? readFileSync(built, 'utf8') : packWordnet()).split(
    '\n',
  );
  return { verbs: partOf(verbs, verbForms), nouns: partOf(nouns, nounForms) };
}

const { verbs, nouns } = open();

function baseOf(form: string, { words, bases }: Part, endings: Endings): string {
  const known = bases.get(form);
  if (known) return known;
  for (const [ending, instead] of endings) {
    if (!form.endsWith(ending)) continue;
    const base = form.slice(0, -ending.length) + instead;
    if (words.has(base)) return base;
  }
  return form;
}

/** The base of a verb; a form that WordNet does not have is its own. */
export function baseOfVerb(form: string): string {
  return baseOf(form, verbs, VERB_ENDINGS);
}

/** The singular of a noun; a form that WordNet does not have is its own. */
export function baseOfNoun(form: string): string {
  return baseOf(form, nouns, NOUN_ENDINGS);
}
