/** PETRARCH verb dictionaries in, their blocks of verbs with codes and patterns out, with findings. */
import type { Finding } from '../../domain/finding.js';
import type { CodebookFile } from '../table.js';
import { type DictionaryLine, isNull, linesOf, malformed } from './line.js';
import { type Pattern, parsePattern, type Synonyms } from './pattern.js';
import { plainFormOf, pluralPhrase, verbForms } from './words.js';

/** `[A:B]`: what the source does to the target, and what is coded the other way round. Both are absent where nothing is to be coded. */
export interface CodePair {
  readonly forward?: string;
  readonly backward?: string;
}

export interface CodedPattern extends Pattern {
  readonly code: CodePair;
  readonly line: number;
}

/** A verb as a block lists it: "cordon off", "wire tap". */
export interface VerbEntry {
  /** Words right before and right after the verb itself. */
  readonly before: readonly string[];
  readonly forms: readonly string[];
  readonly after: readonly string[];
  /** The form that the dictionary lists; a text's lemma is compared with it, too, unless `closed`. */
  readonly verb: string;
  readonly closed: boolean;
  readonly code: CodePair;
  readonly block: VerbBlock;
  readonly line: number;
}

export interface VerbBlock {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly code: CodePair;
  /** Those that name most words first. */
  readonly patterns: readonly CodedPattern[];
}

interface BlockDraft extends VerbBlock {
  readonly patterns: CodedPattern[];
}

const CODE = /^[A-Za-z0-9]{2,6}$/;
const HEAD = /^---\s*(.*?)\s*---\s*$/;

/** A code or a pair of codes; undefined where it is neither. */
function codePair(text: string): CodePair | undefined {
  const parts = text.split(':').map((part) => part.trim());
  if (parts.length > 2 || parts.some((part) => !isNull(part) && !CODE.test(part))) return undefined;
  const [forward = '', backward = ''] = parts;
  return { ...(isNull(forward) ? {} : { forward }), ...(isNull(backward) ? {} : { backward }) };
}

function noCode(line: DictionaryLine, text: string, then: string): Finding {
  const why = `a code is two to six letters and digits, two codes are parted by a colon, none is [---]; ${then}`;
  return malformed(line, `"${text}" is no code`, why, 'write it as [042], [042:043] or [---]');
}

/** The words that a label stands for; sets inside sets are written out. */
function resolve(
  label: string,
  raw: ReadonlyMap<string, readonly DictionaryLine[]>,
  above: readonly string[] = [],
): string[][] {
  if (above.includes(label)) return [];
  return (raw.get(label) ?? []).flatMap(({ text }) => {
    const member = text.trim().slice(1).trim();
    if (member.startsWith('&')) return resolve(member.slice(1).replace(/_$/, ''), raw, [...above, label]);
    const words = plainFormOf(member);
    if (words.length === 0) return [];
    return member.endsWith('_') ? [words] : [words, pluralPhrase(words)];
  });
}

/** The sets of synonyms of all files: a line `&LABEL`, then its members. */
function synonymsOf(lines: readonly DictionaryLine[]): Synonyms {
  const raw = new Map<string, DictionaryLine[]>();
  let label: string | undefined;
  for (const line of lines) {
    const text = line.text.trim();
    if (text.startsWith('&')) {
      label = text.slice(1).replace(/_$/, '');
      raw.set(label, raw.get(label) ?? []);
    } else if (label !== undefined && text.startsWith('+')) raw.get(label)?.push(line);
    else label = undefined;
  }
  const longest = (words: string[][]) => words.toSorted((a, b) => b.length - a.length);
  return new Map([...raw.keys()].map((name) => [name, longest(resolve(name, raw))]));
}

/** Reads the lines of one file, one after the other. */
class BlockReader {
  readonly blocks: BlockDraft[] = [];
  readonly entries: VerbEntry[] = [];
  readonly findings: Finding[] = [];
  private inSet = false;

  constructor(private readonly synonyms: Synonyms) {}

  read(line: DictionaryLine): void {
    const text = line.text.trim();
    if (text.startsWith('---')) this.head(line, text);
    else if (text.startsWith('&')) this.inSet = true;
    else if (this.inSet && text.startsWith('+')) return;
    else if (text.startsWith('~')) this.transformation(line, text);
    else this.inBlock(line, text);
  }

  private head(line: DictionaryLine, text: string): void {
    this.inSet = false;
    const inside = HEAD.exec(text)?.[1] ?? text.replace(/^-+\s*/, '');
    const [, name = inside.split('[')[0]?.trim() ?? '', code] = /^([^[\]]+?)\s*\[([^[\]]*)\]$/.exec(inside) ?? [];
    const pair = code === undefined ? undefined : codePair(code);
    if (!pair)
      this.findings.push(noCode(line, inside.slice(name.length).trim(), 'the block is read without a code of its own'));
    this.blocks.push({ name, file: line.file, line: line.line, code: pair ?? {}, patterns: [] });
  }

  private transformation(line: DictionaryLine, text: string): void {
    const why =
      'transformations rewrite codings, which is not done here: claims and requests have codings of their own';
    this.findings.push(malformed(line, `the transformation "${text}" is left out`, why, 'write patterns instead'));
  }

  private inBlock(line: DictionaryLine, text: string): void {
    const block = this.blocks.at(-1);
    if (!block) {
      const fix = 'begin the block with a line such as --- ACCUSE [112] ---';
      this.findings.push(malformed(line, `"${text}" belongs to no block`, 'no block was begun before it', fix));
    } else if (text.startsWith('-')) this.pattern(line, text.slice(1).trim(), block);
    else this.verb(line, text, block);
  }

  private pattern(line: DictionaryLine, text: string, block: BlockDraft): void {
    const [, pattern = '', code = ''] = /^(.*?)\s*\[([^[\]]*)\]$/.exec(text) ?? [];
    const pair = pattern === '' ? undefined : codePair(code);
    if (!pair) {
      this.findings.push(noCode(line, pattern === '' ? text : `[${code}]`, 'the pattern is left out'));
      return;
    }
    const read = parsePattern(pattern, this.synonyms);
    if ('what' in read) this.findings.push(malformed(line, read.what, read.why, read.fix));
    else block.patterns.push({ ...read, code: pair, line: line.line });
  }

  private verb(line: DictionaryLine, text: string, block: VerbBlock): void {
    const [, words = '', forms, code] = /^([^{}[\]]+?)\s*(?:\{([^{}]*)\}\s*)?(?:\[([^[\]]*)\])?$/.exec(text) ?? [];
    const pair = code === undefined ? block.code : codePair(code);
    if (plainFormOf(words).length === 0 || !pair) {
      const fix = 'write VERB, VERB {FORMS} or +VERB_PARTICLE, and a code in brackets if it has its own';
      this.findings.push(malformed(line, `"${text}" is no verb`, 'its form or its code cannot be read', fix));
      return;
    }
    const entry = (spelt: string, own: readonly string[], closed: boolean): void => {
      const { before, verb, after } = partsOf(spelt);
      if (verb)
        this.entries.push({
          before,
          verb,
          after,
          forms: [...new Set([verb, ...own])],
          closed,
          code: pair,
          block,
          line: line.line,
        });
    };
    if (forms === undefined)
      entry(words, words.endsWith('_') ? [] : verbForms(partsOf(words).verb), words.endsWith('_'));
    else {
      const listed = forms.split(/\s+/).filter((form) => form !== '');
      const several = listed.filter((form) => /[+_]/.test(form));
      entry(words, listed.filter((form) => !several.includes(form)).flatMap(plainFormOf), listed.length === 0);
      for (const form of several) entry(form, [], true);
    }
  }
}

/** "+CORDON OFF", "WIRE +TAP": the verb is marked where several words stand; without a mark it is the first. */
function partsOf(text: string): { before: string[]; verb: string; after: string[] } {
  const [left = '', right] = text.split('+');
  const marked = right !== undefined;
  const [verb = '', ...after] = plainFormOf(marked ? right : left);
  return { before: marked ? plainFormOf(left) : [], verb, after };
}

/** Reads the verb files of a dictionary together, since a set may be defined in one and used in another. */
export function parseVerbFiles(sources: readonly CodebookFile[]): { verbs: VerbEntry[]; findings: Finding[] } {
  const synonyms = synonymsOf(sources.flatMap(linesOf));
  const readers = sources.map((source) => {
    const reader = new BlockReader(synonyms);
    for (const line of linesOf(source)) reader.read(line);
    for (const block of reader.blocks) block.patterns.sort((a, b) => b.weight - a.weight);
    return reader;
  });
  return { verbs: readers.flatMap((r) => r.entries), findings: readers.flatMap((r) => r.findings) };
}
