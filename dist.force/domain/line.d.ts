/**
 * The coding line: a coding in, one printable line out, the same in rule examples, golden files and the terminal.
 *
 * Fields stand in this order with two spaces between them; an example states as many as it needs:
 * `RUS.GOV > AFG.GOV "Taliban"  AGREE promised AID  2025-05-23 said  happened  says Kabulov (RUS.GOV)`
 */
import type { Coding, Count, Manner, Party, StateCoding, Status, When } from './coding.js';
import type { Context, EventType, Sector } from './plover.js';
import type { RelationName } from './relation.js';
/** A party as a line shows it. An empty one is written `?`. */
export type LineParty = {
    readonly country?: string;
    readonly sectors: readonly Sector[];
    readonly name?: string;
} | {
    readonly quantifier: 'any' | 'all';
    readonly class: string;
};
/** A time as a line shows it; `text` only where there is no date. */
export interface LineWhen {
    readonly from?: string;
    readonly to?: string;
    readonly precision: When['precision'];
    readonly said: boolean;
    readonly text?: string;
}
export interface LineVoice {
    readonly manner: Manner;
    readonly source: LineParty;
    readonly quote: boolean;
    readonly distanced: boolean;
}
export type LineCount = Pick<Count, 'kind' | 'low' | 'high'>;
export type AboutRelation = NonNullable<Coding['about']>['relation'];
interface LineTail {
    readonly when?: LineWhen;
    readonly status?: Status;
    /** Outermost first. */
    readonly voices?: readonly LineVoice[];
    readonly about?: {
        readonly relation: AboutRelation;
        readonly coding?: string;
    };
}
/** An event. A field that is absent is not stated; two-sided events have all parties in `actors`. */
export interface EventLine extends LineTail {
    readonly kind: 'event';
    readonly actors?: readonly LineParty[];
    readonly recipients?: readonly LineParty[];
    readonly type?: EventType;
    readonly mode?: string;
    /** Always there where `type` is not. */
    readonly cameo?: string;
    readonly contexts?: readonly Context[];
    readonly promised?: {
        readonly type: EventType;
        readonly mode?: string;
    };
    readonly place?: {
        readonly name: string;
        readonly country?: string;
    };
    readonly counts?: readonly LineCount[];
}
/** A standing fact. */
export interface StateLine extends LineTail {
    readonly kind: 'state';
    readonly subject?: LineParty;
    readonly object?: LineParty;
    readonly relation: RelationName | 'stance';
    readonly name?: string;
    readonly says?: StateCoding['says'];
    readonly still?: true;
}
export type Line = EventLine | StateLine | {
    readonly kind: 'nothing';
};
export declare const ABOUT_RELATIONS: readonly AboutRelation[];
export declare const COUNT_KINDS: readonly Count['kind'][];
/** Words that open or close a field, and so end a name written without quotes. */
export declare const RESERVED: ReadonlySet<string>;
/** True for a word that may stand in a name without quotes. */
export declare function isBareWord(word: string): boolean;
/** The precision that the dates alone tell. */
export declare function impliedPrecision(from?: string, to?: string): When['precision'];
/** A party as it stands before and after the `>`: `AFG.GOV "Taliban"`. */
export declare function writeParty(party: LineParty): string;
/** A line in its printed form, fields two spaces apart. */
export declare function writeLine(line: Line): string;
/** A party as a line shows it. */
export declare function lineParty(party: Party): LineParty;
/** What a coding says, as a line. The CAMEO code is shown only where PLOVER has no type. */
export declare function lineOf(coding: Coding | StateCoding): EventLine | StateLine;
export {};
