/** A clause as the coder's stages hand it on: its words, its places and what fills them. */
import type { Span } from '../../domain/span.js';
import type { Tree } from './tree.js';

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

/** Adds fillers to a place, each once. */
export function put(slots: Slots, name: string, fillers: readonly number[]): void {
  const known = slots.get(name) ?? [];
  slots.set(name, [...known, ...fillers.filter((f) => !known.includes(f))]);
}
