/** A verb in, the fillers of its own places out, with passives turned round. */
import type { Slots } from './clause.js';
import { type Tree } from './tree.js';
export declare function put(slots: Slots, name: string, fillers: readonly number[]): void;
/** The slots of a verb as its own children fill them; gaps (relatives, control, coordination) are filled later. */
export declare function verbSlots(tree: Tree, i: number, passive: boolean): Slots;
