/** An event noun or predicate noun in, the fillers of its places out; a light verb lends it its subject. */
import type { Clause, Slots } from './clause.js';
import { type Tree } from './tree.js';
/** The slots of a noun or predicate adjective; the subject is by-phrase, light verb's, copula's, apposed, else possessor. */
export declare function nounSlots(tree: Tree, i: number, verb: Clause | undefined, predicated?: readonly number[]): Slots;
