/** A sentence's dependency tree, with the few walks that the coder needs. */
import type { Sentence, Token } from '../../domain/sentence.js';
import { cover, type Span } from '../../domain/span.js';

export interface Tree {
  readonly sentence: Sentence;
  readonly children: readonly (readonly number[])[];
}

export function treeOf(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, i) => {
    if (token.head >= 0) children[token.head]?.push(i);
  });
  return { sentence, children };
}

/** The token at an index; the index must be one of the sentence's. */
export function tokenAt(tree: Tree, i: number): Token {
  const token = tree.sentence.tokens[i];
  if (!token) throw new RangeError(`no token ${i} in sentence ${tree.sentence.index}`);
  return token;
}

/** True if the relation is the given one, with or without subtype; `nsubj` covers `nsubj:pass`, not the reverse. */
export function isRelation(deprel: string, ...names: readonly string[]): boolean {
  return names.some(
    (name) => deprel.startsWith(name) && (deprel.length === name.length || deprel[name.length] === ':'),
  );
}

/** Children with one of the relations, in the order of the text. */
export function childrenBy(tree: Tree, i: number, ...names: readonly string[]): number[] {
  return (tree.children[i] ?? []).filter((c) => isRelation(tokenAt(tree, c).deprel, ...names));
}

/** A word and those coordinated with it ("Russia and China"), in the order of the text. */
export function conjuncts(tree: Tree, i: number): number[] {
  return [i, ...childrenBy(tree, i, 'conj').flatMap((c) => conjuncts(tree, c))];
}

/** All words under a word, itself included. */
export function subtree(tree: Tree, i: number): number[] {
  const words: number[] = [];
  const collect = (word: number): void => {
    words.push(word);
    for (const child of tree.children[word] ?? []) collect(child);
  };
  collect(i);
  return words;
}

export function spanOf(tree: Tree, indices: readonly number[]): Span {
  return cover(indices.map((i) => tokenAt(tree, i))) ?? { start: tree.sentence.start, end: tree.sentence.start };
}

/** The heads above a word, nearest first. */
export function ancestors(tree: Tree, i: number): number[] {
  const out: number[] = [];
  for (
    let head = tokenAt(tree, i).head;
    head >= 0 && out.length < tree.children.length;
    head = tokenAt(tree, head).head
  )
    out.push(head);
  return out;
}

/** The `case` words of a word with their fixed parts, without the mark of the possessive, in lower case. */
function caseWords(tree: Tree, i: number): string {
  const words = childrenBy(tree, i, 'case').filter((c) => {
    const { text, xpos } = tokenAt(tree, c);
    return xpos !== 'POS' && !/^['’]s?$/.test(text);
  });
  return words
    .flatMap((c) => [c, ...childrenBy(tree, c, 'fixed')])
    .sort((a, b) => a - b)
    .map((c) => tokenAt(tree, c).text.toLowerCase())
    .join(' ');
}

/** The preposition of a noun phrase, which the tree may have hung on a modifier before the noun; empty if there is none. */
export function caseOf(tree: Tree, i: number): string {
  const own = caseWords(tree, i);
  if (own) return own;
  const before = childrenBy(tree, i, 'compound', 'amod', 'nummod').filter((c) => c < i);
  return before.map((c) => caseWords(tree, c)).find((words) => words !== '') ?? '';
}

/** The subordinating words of a clause ("that", "if", "by"), in lower case. */
export function markOf(tree: Tree, i: number): string {
  return childrenBy(tree, i, 'mark')
    .flatMap((c) => [c, ...childrenBy(tree, c, 'fixed')])
    .map((c) => tokenAt(tree, c).text.toLowerCase())
    .join(' ');
}

const POINTING = new Set(['the', 'this', 'that', 'these', 'those']);

/** True of a noun with "the" or a demonstrative. */
export function isDefinite(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, 'det').some((c) => POINTING.has(tokenAt(tree, c).lemma.toLowerCase()));
}
