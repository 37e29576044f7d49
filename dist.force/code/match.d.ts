/** A clause in, the rules that win on it out, with what each rule found and which rules lost. */
import type { Rule } from '../codebook/rule.js';
import type { Clause } from './clause.js';
import { type Coded } from './filler.js';
import type { Passage } from './passage.js';
export interface Match {
    readonly rule: Rule;
    /** Fillers that met the rule's conditions, event words among them are spoken for. */
    readonly used: readonly number[];
    /** Names of the rules that also matched and gave way. */
    readonly beaten: readonly string[];
}
/** Why a rule stays silent on a clause; undefined if it does not. */
export type Silence = {
    readonly rule: string;
    readonly clause: string;
};
export type Features = ReadonlySet<string>;
/** Holds a rule against a clause: the fillers it uses, or the clause of the rule that says no. */
export declare function tryRule(passage: Passage, clause: Clause, rule: Rule, features: Features, coded: Coded): {
    used: number[];
} | {
    silent: string;
};
/** All winning rules; more than one means that the codebook does not say which of them it is. */
export declare function matchesOf(passage: Passage, clause: Clause, features: Features, coded: Coded): {
    matches: Match[];
    silences: Silence[];
};
