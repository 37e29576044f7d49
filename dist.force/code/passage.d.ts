/** One report as the coder sees it: trees, mentions by place, word sets. */
import type { Codebook } from '../codebook/codebook.js';
import type { Rule } from '../codebook/rule.js';
import type { Mention } from '../domain/mention.js';
import type { EventType } from '../domain/plover.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
import { type Tree } from './tree.js';
/** The codebook with what is looked up often laid out for it. */
export interface Lexicon {
    readonly codebook: Codebook;
    readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
    readonly rulesByWord: ReadonlyMap<string, readonly Rule[]>;
    /** Nouns and adjectives that some rule names, last word of phrases only. */
    readonly eventWords: ReadonlySet<string>;
    readonly light: ReadonlySet<string>;
    readonly types: ReadonlyMap<EventType, Codebook['types'][number]>;
}
export interface Passage {
    readonly report: Report;
    readonly lexicon: Lexicon;
    readonly trees: readonly Tree[];
    readonly mentions: readonly Mention[];
    /** The widest mention headed by a word. */
    mentionAt(tree: Tree, head: number): Mention | undefined;
}
/** A word set of the codebook; an unknown one is empty. */
export declare function wordSet(lexicon: Lexicon, name: string): ReadonlySet<string>;
export declare function lexiconOf(codebook: Codebook): Lexicon;
export declare function passageOf(report: Report, sentences: readonly Sentence[], mentions: readonly Mention[], lexicon: Lexicon): Passage;
/** The text that a sentence's offsets point into: the title's or the report's. */
export declare function textOf(passage: Passage, tree: Tree): string;
