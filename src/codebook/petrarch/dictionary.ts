/** A folder of PETRARCH dictionaries in, one frozen value to look words up in and the findings about its lines out. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ChanceryError, type Finding } from '../../domain/finding.js';
import { digest } from '../../domain/id.js';
import type { CodebookFile } from '../table.js';
import { type ActorPhrase, type DictionaryActor, parseActorFile } from './actorfile.js';
import { type DictionaryAgent, parseAgentFile } from './agentfile.js';
import { linesOf } from './line.js';
import { parseVerbFiles, type VerbEntry } from './verbfile.js';
import { plainFormOf, pluralPhrase } from './words.js';

/** A phrase of which a sentence, or with `story` the whole report, is left out. */
export interface Discard {
  readonly words: readonly string[];
  readonly story: boolean;
  /** Without it the last word may go on ("typhoons"). */
  readonly closed: boolean;
}

/** Words that were found, with what stands under them. */
export interface Listed<T> {
  readonly words: readonly string[];
  readonly value: T;
}

export interface Dictionary {
  /** Digest of all files. */
  readonly version: string;
  readonly size: { readonly actors: number; readonly agents: number; readonly verbs: number };
  readonly verbs: readonly VerbEntry[];
  /** Entries whose first word this is, those of most words first. */
  actors(firstWord: string): readonly Listed<DictionaryActor>[];
  agents(firstWord: string): readonly Listed<DictionaryAgent>[];
  /** Verbs under a form that the dictionary lists or that is regular. */
  verbsByForm(form: string): readonly VerbEntry[];
  /** Verbs under the form that the dictionary lists. */
  verbsByLemma(lemma: string): readonly VerbEntry[];
  readonly discards: readonly Discard[];
}

type FileKind = 'actors' | 'agents' | 'verbs' | 'discards';

/** What a file is: as its name says, else as its lines look; undefined if it is none of the four. */
function kindOf({ file, text }: CodebookFile): FileKind | undefined {
  const name = file.toLowerCase();
  if (name.includes('discard')) return 'discards';
  if (name.includes('agent')) return 'agents';
  if (name.includes('actor')) return 'actors';
  if (/verb|cameo/.test(name) || /^---.*---\s*$/m.test(text)) return 'verbs';
  if (/\[\s*~\w+\s*\]|\[\s*\w+~\s*\]/.test(text)) return 'agents';
  return /^\s+\[\w+.*\]/m.test(text) ? 'actors' : undefined;
}

function filesIn(folder: string): CodebookFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new ChanceryError(
      'dictionary-invalid',
      `${folder} is no folder.`,
      'A dictionary is a folder of text files: actors, agents, verbs, discards.',
      'Name the folder that holds them.',
    );
  const names = readdirSync(folder).filter((name) => /\.txt$/i.test(name));
  return names.sort().map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

function unknownFile({ file }: CodebookFile): Finding {
  return {
    code: 'dictionary-invalid',
    severity: 'note',
    where: { file },
    what: 'the file is not read: it is no dictionary of actors, agents, verbs or discards',
    why: 'neither its name nor its lines say which of them it is',
    fix: 'put one of these words into its name',
  };
}

function parseDiscards(source: CodebookFile): Discard[] {
  return linesOf(source).flatMap(({ text }) => {
    const [phrase = ''] = text.trim().split('[');
    const words = plainFormOf(phrase);
    return words.length === 0 ? [] : [{ words, story: phrase.startsWith('+'), closed: /_\s*$/.test(phrase) }];
  });
}

/** Entries by their first word, the longest first, then in the order of the files. */
function indexed<T>(entries: readonly Listed<T>[]): (word: string) => readonly Listed<T>[] {
  const index = new Map<string, Listed<T>[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    const known = index.get(first);
    if (known) known.push(entry);
    else index.set(first, [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (word) => index.get(word) ?? [];
}

function spellings({ words, closed }: ActorPhrase): (readonly string[])[] {
  return closed ? [words] : [words, pluralPhrase(words)];
}

function byKey(verbs: readonly VerbEntry[], keys: (entry: VerbEntry) => readonly string[]) {
  return indexed(verbs.flatMap((value) => [...new Set(keys(value))].map((key) => ({ words: [key], value }))));
}

/** Reads the files of a dictionary. Every line that cannot be read is a finding of code `dictionary-invalid`; the rest counts. */
export function parseDictionary(sources: readonly CodebookFile[]): { dictionary: Dictionary; findings: Finding[] } {
  const kinds = sources.map((source) => ({ source, kind: kindOf(source) }));
  const of = (kind: FileKind | undefined) => kinds.filter((one) => one.kind === kind).map((one) => one.source);
  const actorFiles = of('actors').map(parseActorFile);
  const agentFiles = of('agents').map(parseAgentFile);
  const { verbs, findings: verbFindings } = parseVerbFiles(of('verbs'));
  const actors = actorFiles.flatMap((file) => file.actors);
  const agents = agentFiles.flatMap((file) => file.agents);
  const names = actors.flatMap((value) => value.phrases.flatMap(spellings).map((words) => ({ words, value })));
  const roles = agents.flatMap((value) => value.forms.map((words) => ({ words, value })));
  const [forms, lemmas] = [
    byKey(verbs, (verb) => verb.forms),
    byKey(verbs, (verb) => (verb.closed ? [] : [verb.verb])),
  ];
  const dictionary: Dictionary = Object.freeze({
    version: digest(...sources.map((source) => source.text)),
    size: { actors: actors.length, agents: agents.length, verbs: verbs.length },
    verbs,
    actors: indexed(names),
    agents: indexed(roles),
    verbsByForm: (form: string) => forms(form).map((entry) => entry.value),
    verbsByLemma: (lemma: string) => lemmas(lemma).map((entry) => entry.value),
    discards: of('discards').flatMap(parseDiscards),
  });
  const findings = [...actorFiles, ...agentFiles].flatMap((file) => file.findings);
  return { dictionary, findings: [...findings, ...verbFindings, ...of(undefined).map(unknownFile)] };
}

/**
 * Reads all text files of a folder: `actors`, `agents`, `verbs` or `discards` in a file's name says what it is, else its lines do.
 * @throws ChanceryError dictionary-invalid where there is no such folder, or nothing in it is a dictionary
 */
export function openDictionary(folder: string): { dictionary: Dictionary; findings: Finding[] } {
  const read = parseDictionary(filesIn(folder));
  const { actors, agents, verbs } = read.dictionary.size;
  if (actors + agents + verbs + read.dictionary.discards.length > 0) return read;
  const fix = 'Put PETRARCH dictionaries into it as text files, for example actors.txt, agents.txt and verbs.txt.';
  throw new ChanceryError(
    'dictionary-invalid',
    `There is no dictionary in ${folder}.`,
    'None of its files is one.',
    fix,
  );
}
