/** A clause in, the place of its act out: country first, with the precision that the words give. */
import type { Place } from '../domain/coding.js';
import type { Clause } from './clause.js';
import type { Passage } from './passage.js';
export declare function placeOfAct(passage: Passage, clause: Clause): Place | undefined;
