/** A sentence's tree in, drafts of all that its clauses tell out, with the reasons where nothing is told. */
import type { Status, Voice } from '../domain/coding.js';
import type { Finding } from '../domain/finding.js';
import { type Clause } from './clause.js';
import { type Draft } from './draft.js';
import { type Silence } from './match.js';
import type { Passage } from './passage.js';
import { type Tree } from './tree.js';
/** All that one sentence yields. */
export interface SentenceCoding {
    readonly drafts: readonly Draft[];
    readonly clauses: readonly {
        readonly clause: Clause;
        readonly status: Status;
        readonly voices: readonly Voice[];
    }[];
    readonly verbs: ReadonlyMap<number, Clause>;
    readonly silences: readonly Silence[];
    readonly findings: readonly Finding[];
}
/** Codes one sentence; `speaker` is whom a quotation without reporting clause belongs to. */
export declare function codeSentence(passage: Passage, tree: Tree, speaker: Voice | undefined, before?: readonly Clause[]): SentenceCoding;
