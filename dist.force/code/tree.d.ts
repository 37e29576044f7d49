/** A sentence's dependency tree, with the few walks that the coder needs. */
import type { Sentence, Token } from '../domain/sentence.js';
import { type Span } from '../domain/span.js';
export interface Tree {
    readonly sentence: Sentence;
    readonly children: readonly (readonly number[])[];
}
export declare function treeOf(sentence: Sentence): Tree;
/** The token at an index; the index must be one of the sentence's. */
export declare function tokenAt(tree: Tree, i: number): Token;
/** True if the relation is the given one, with or without subtype; `nsubj` covers `nsubj:pass`, not the reverse. */
export declare function isRelation(deprel: string, ...names: readonly string[]): boolean;
/** Children with one of the relations, in the order of the text. */
export declare function childrenBy(tree: Tree, i: number, ...names: readonly string[]): number[];
/** A word and those coordinated with it ("Russia and China"), in the order of the text. */
export declare function conjuncts(tree: Tree, i: number): number[];
/** All words under a word, itself included. */
export declare function subtree(tree: Tree, i: number): number[];
export declare function spanOf(tree: Tree, indices: readonly number[]): Span;
/** The heads above a word, nearest first. */
export declare function ancestors(tree: Tree, i: number): number[];
/** The preposition of a noun phrase: its `case` children with their fixed parts, in lower case; empty if there is none. */
export declare function caseOf(tree: Tree, i: number): string;
/** The subordinating words of a clause ("that", "if", "by"), in lower case. */
export declare function markOf(tree: Tree, i: number): string;
/** Noun, name, pronoun or number: what can fill the place of an actor. */
export declare function isNominal(token: Token): boolean;
