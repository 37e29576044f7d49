/** The options that all questions to the record share in, the record's codings and the codebook's knowledge out. */
import type { Command } from 'commander';
import type { CodedText } from '../record/store.js';
import type { Background } from '../view/state.js';
export interface AskingOptions {
    readonly record: string;
    readonly json?: boolean;
}
/** Adds `--record` and `--json`. */
export declare function addAskingOptions(command: Command): Command;
/** All codings of a record, which is closed again. */
export declare function evidenceIn(dir: string): readonly CodedText[];
/** The codebook's relations and names. */
export declare function openBackground(): Promise<Background>;
/**
 * The value of an option that has only these.
 * @throws ChanceryError option-invalid
 */
export declare function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], option: string): T | undefined;
/**
 * A day or a part of one, as an ISO prefix.
 * @throws ChanceryError date-invalid
 */
export declare function isoPrefix(value: string | undefined, option: string): string | undefined;
/** Fields of options that are given, without those that are not. */
export declare function given<T extends object>(options: T): {
    [K in keyof T]?: Exclude<T[K], undefined>;
};
