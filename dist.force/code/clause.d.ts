/** A sentence's tree in, its clauses out: each verb, event noun or predicate with what fills its places. */
import type { Span } from '../domain/span.js';
import { type Tree } from './tree.js';
/** Fillers by slot name: indices of head words, coordinated ones included. */
export type Slots = Map<string, number[]>;
export interface Clause {
    readonly tree: Tree;
    /** Index of the word that names the act. */
    readonly head: number;
    readonly kind: 'verb' | 'noun' | 'adjective';
    /** Forms under which rules may know the act, best first: "carry out", "carry". */
    readonly lemmas: readonly string[];
    readonly trigger: Span;
    readonly slots: Slots;
    /** The word that carries tense and negation: the light verb of an event noun, else the head itself. */
    readonly carrier: number;
    readonly passive: boolean;
    /** An earlier clause of the report on the same noun, which "the" points back to; it fills what is left open here. */
    antecedent?: Clause;
}
/** Lemma of a verb with its particle first, then bare. */
export declare function verbLemmas(tree: Tree, i: number): {
    lemmas: string[];
    words: number[];
};
export declare function isPassive(tree: Tree, i: number): boolean;
/**
 * All clauses of a sentence, deepest first, so that what is embedded is coded before what embeds it.
 * `light` holds the light verbs, `eventWords` the nouns and adjectives that rules know.
 */
export declare function clausesOf(tree: Tree, light: ReadonlySet<string>, eventWords: ReadonlySet<string>): Clause[];
