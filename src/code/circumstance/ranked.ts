/** A noun in, whether it is counted by an act that it has done: "the first country to recognise". */
import { childrenBy, type Tree, tokenAt } from '../clause/tree.js';

const RANKS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'latest', 'only']);
/** What comes first or last before it is done: "the only way to end the war". */
const WAYS = new Set(['way', 'chance', 'step', 'hope', 'option', 'time', 'opportunity', 'thing', 'means', 'plan']);

/** True of "the first country", "the only ones": an infinitive behind it tells what they did. */
export function isRanked(tree: Tree, i: number): boolean {
  const words = [i, ...childrenBy(tree, i, 'amod')].map((c) => tokenAt(tree, c).lemma.toLowerCase());
  return words.some((w) => RANKS.has(w)) && !words.some((w) => WAYS.has(w));
}
