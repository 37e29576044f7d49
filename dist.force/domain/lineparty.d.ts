/** The names, parties and speakers of a coding line: a cursor in, who is meant out. */
import type { Manner } from './coding.js';
import { type LineParty, type LineVoice } from './line.js';
import { type LineCursor } from './linetoken.js';
/** A test for the words of a closed list. */
export declare function oneOf<T extends string>(words: readonly T[]): (word: string) => word is T;
export declare const isType: (word: string) => word is "ACCUSE" | "AGREE" | "AID" | "ASSAULT" | "COERCE" | "CONCEDE" | "CONSULT" | "COOPERATE" | "MOBILIZE" | "PROTEST" | "REJECT" | "REQUEST" | "RETREAT" | "SANCTION" | "SUPPORT" | "THREATEN";
export declare const isManner: (word: string) => word is "alleges" | "announces" | "asks" | "believes" | "claims" | "confirms" | "denies" | "hopes" | "intends" | "promises" | "reports" | "says" | "threatens";
/** The two sides of a line; a side that is not stated is absent. */
export interface Sides {
    readonly left?: readonly LineParty[];
    readonly right?: readonly LineParty[];
}
/** Who stands before and after the `>`; neither where the line opens with its code. */
export declare function readSides(cursor: LineCursor): Sides;
/** Words up to the next reserved one, or one quoted string. */
export declare function readName(cursor: LineCursor): string | undefined;
/** `(RUS.GOV)` after a name. */
export declare function readBracketed(cursor: LineCursor): string | undefined;
/** The speakers after the first one's manner, outermost first. */
export declare function readVoices(cursor: LineCursor, first: Manner): LineVoice[];
