/** A PETRARCH agent dictionary in, its role words with the code that each adds to an actor's out, with findings. */
import type { Finding } from '../../domain/finding.js';
import type { CodebookFile } from '../table.js';
import { type DictionaryLine, linesOf, malformed } from './line.js';
import { plainFormOf, pluralPhrase } from './words.js';

/** One role word: "foreign minister" adds `GOVFRM` behind its actor's code. */
export interface DictionaryAgent {
  /** All forms in plain words, plurals included. */
  readonly forms: readonly (readonly string[])[];
  /** False where the dictionary says itself which plural there is, if any. */
  readonly regular: boolean;
  readonly code: string;
  readonly side: 'before' | 'after';
}

type Sets = Map<string, readonly string[]>;

/** The sets that PETRARCH's own dictionaries define; a file may define them anew. */
const USUAL_SETS: Sets = new Map([
  ['PERSON', ['MAN', 'MEN', 'WOMAN', 'WOMEN', 'PERSON']],
  ['MINIST', ['MINISTER', 'MINISTERS', 'MINISTRY', 'MINISTRIES']],
  ['MINST', ['MINISTER', 'MINISTERS', 'MINISTRY', 'MINISTRIES']],
]);

const SET = /^!([^!\s]+)!\s*=\s*(.+)$/;
const AGENT = /^([^{}[\]]+?)\s*(?:\{([^{}]*)\}\s*)?\[\s*(~?)([A-Za-z0-9]+)(~?)\s*\]$/;

/** A phrase with each set that it names written out. */
function expand(phrase: string, sets: Sets): string[] | undefined {
  const name = /!([^!\s]+)!/.exec(phrase);
  if (!name) return [phrase];
  const words = sets.get((name[1] ?? '').toUpperCase());
  if (!words) return undefined;
  const all = words.map((word) => expand(phrase.replace(name[0], word), sets));
  return all.some((one) => one === undefined) ? undefined : all.flatMap((one) => one ?? []);
}

function formsOf(phrases: readonly string[], plural: string | undefined, withSet: boolean): string[][] {
  const singular = phrases.map(plainFormOf);
  if (withSet) return singular;
  if (plural === undefined) return [...singular, ...singular.map(pluralPhrase)];
  return [...singular, ...plural.split(/\s+(?=\S)/).map(plainFormOf)].filter((words) => words.length > 0);
}

function parseAgent(line: DictionaryLine, sets: Sets): DictionaryAgent | Finding {
  const text = line.text.trim();
  const [, phrase = '', plural, before, code = '', after] = AGENT.exec(text) ?? [];
  if (phrase === '' || (before === '~') === (after === '~')) {
    const fix = "write FOREIGN_MINISTER [~GOV] or, for a code that goes before the actor's, [NGO~]";
    return malformed(line, `"${text}" is no role word`, 'a role word has a code with ~ on one of its sides', fix);
  }
  const phrases = expand(phrase, sets);
  if (!phrases) {
    const why = 'no line says which words the set between the exclamation marks holds';
    return malformed(
      line,
      `"${phrase}" names an unknown set`,
      why,
      'add a line such as !PERSON! = MAN, WOMAN above it',
    );
  }
  const withSet = phrase.includes('!');
  const forms = formsOf(phrases, plural, withSet);
  return { forms, regular: plural === undefined && !withSet, code, side: before === '~' ? 'after' : 'before' };
}

/** Reads one agent file. */
export function parseAgentFile(source: CodebookFile): { agents: DictionaryAgent[]; findings: Finding[] } {
  const sets: Sets = new Map(USUAL_SETS);
  const agents: DictionaryAgent[] = [];
  const findings: Finding[] = [];
  for (const line of linesOf(source)) {
    const set = SET.exec(line.text.trim());
    if (set)
      sets.set(
        (set[1] ?? '').toUpperCase(),
        (set[2] ?? '').split(',').map((word) => word.trim()),
      );
    else {
      const read = parseAgent(line, sets);
      if ('forms' in read) agents.push(read);
      else findings.push(read);
    }
  }
  return { agents, findings };
}
