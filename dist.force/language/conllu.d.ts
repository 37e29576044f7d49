/** Sentences in, CoNLL-U out; and CoNLL-U in, sentences out, so that a parse can be written by hand. */
import type { Sentence } from '../domain/sentence.js';
/** What a CoNLL-U file holds: the text that its sentences make together, and the sentences. */
export interface Parsed {
    readonly text: string;
    readonly sentences: readonly Sentence[];
}
/**
 * Writes the sentences of a text, each with `# text`, columns 1 to 8 filled and `SpaceAfter=No` where the next
 * token follows at once. Every character that is not white space stands in it once and in order; a separate title is
 * left out, since its offsets are not the text's.
 */
export declare function writeConllu(text: string, sentences: readonly Sentence[]): string;
/**
 * Reads CoNLL-U. The text is put together from the tokens; `# newpar` begins a paragraph. An entity is marked on its
 * first token by `Entity=TYPE/LENGTH` in the last column, LENGTH in tokens (1 if left out). Times and quotations stay empty.
 */
export declare function readConllu(source: string): Parsed;
