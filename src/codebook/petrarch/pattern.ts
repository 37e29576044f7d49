/** A pattern of a PETRARCH verb dictionary in, the groups of words and places that it asks for before and after its verb out. */
import { plainFormOf } from './words.js';

/**
 * Words (one of the options), or a place for a party: `$` source, `+` target, `^` anyone (is passed over), `%` several parties
 * told together.
 */
export type PatternAtom = { readonly words: readonly (readonly string[])[] } | { readonly party: PartyMark };
export type PartyMark = 'source' | 'target' | 'anyone' | 'several';

/** Atoms that stand side by side; between two groups there may be other words. */
export type Group = readonly PatternAtom[];

export interface Pattern {
  /** As the dictionary has it. */
  readonly text: string;
  readonly before: readonly Group[];
  readonly after: readonly Group[];
  /** The last group before, the first group after stands right at the verb. */
  readonly touches: { readonly before: boolean; readonly after: boolean };
  /** Patterns that name more words are tried first. */
  readonly weight: number;
}

/** Sets of synonyms by label: what `&LABEL` stands for. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>;

const MARKS: Readonly<Record<string, PartyMark>> = { $: 'source', '+': 'target', '^': 'anyone', '%': 'several' };

/** The label at the start of a text that begins with `&`: the longest one known; undefined if none is. */
function labelAt(text: string, synonyms: Synonyms): string | undefined {
  const known = [...synonyms.keys()].filter((label) => text.slice(1).startsWith(label));
  const ends = (label: string) => /^(_|$)/.test(text.slice(1 + label.length));
  return known.filter(ends).sort((a, b) => b.length - a.length)[0];
}

/** The atoms of one piece without white space, `*` for the verb; an unknown label as a string. */
function atomsOf(piece: string, synonyms: Synonyms): (PatternAtom | '*')[] | string {
  const atoms: (PatternAtom | '*')[] = [];
  for (let rest = piece; rest !== ''; ) {
    if (rest.startsWith('_')) {
      rest = rest.slice(1);
    } else if (rest.startsWith('&')) {
      const label = labelAt(rest, synonyms);
      if (label === undefined) return rest;
      atoms.push({ words: synonyms.get(label) ?? [] });
      rest = rest.slice(1 + label.length);
    } else {
      const [part = rest] = /^([*$+^%]|[^_*$+^%&]+)/.exec(rest) ?? [];
      const party = MARKS[part];
      if (part === '*') atoms.push('*');
      else if (party) atoms.push({ party });
      else atoms.push(...plainFormOf(part).map((word) => ({ words: [[word]] })));
      rest = rest.slice(part.length);
    }
  }
  return atoms;
}

/** Each word counts, a place a little; the preposition that opens a bracket says less than a noun. */
function weightOf(text: string, groups: readonly Group[]): number {
  const atoms = groups.flat();
  const prepositions = text.split('(').length - 1;
  return 10 * atoms.filter((atom) => 'words' in atom).length + atoms.length - 5 * prepositions;
}

/** Reads a pattern without its code; what is wrong with it as `{ what, why, fix }`. */
export function parsePattern(
  text: string,
  synonyms: Synonyms,
): Pattern | { readonly what: string; readonly why: string; readonly fix: string } {
  const [before, after]: [Group[], Group[]] = [[], []];
  const touches = { before: false, after: false };
  let verb = false;
  // the brackets of later dictionaries only show which words are one phrase
  for (const piece of text.replace(/[{}()]/g, ' ').split(/\s+/)) {
    const atoms = atomsOf(piece, synonyms);
    if (typeof atoms === 'string')
      return {
        what: `no set is called ${atoms}`,
        why: 'its words are not known',
        fix: 'define the set, or correct its name',
      };
    const at = atoms.indexOf('*');
    const [left, right] = at < 0 ? [[], atoms] : [atoms.slice(0, at), atoms.slice(at + 1)];
    if (atoms.lastIndexOf('*') !== at || (at >= 0 && verb))
      return {
        what: `"${text}" has two verbs`,
        why: 'a pattern has one *, where its verb stands',
        fix: 'leave one of them',
      };
    if (at >= 0) {
      verb = true;
      touches.before = left.length > 0;
      touches.after = right.length > 0;
    }
    const plain = (list: readonly (PatternAtom | '*')[]) => list.filter((atom) => atom !== '*');
    if (left.length > 0) before.push(plain(left));
    if (right.length > 0) (verb ? after : before).push(plain(right));
  }
  if (!verb)
    return { what: `"${text}" has no verb`, why: 'a pattern has a *, where its verb stands', fix: 'add the *' };
  return { text, before, after, touches, weight: weightOf(text, [...before, ...after]) };
}
