/** Applies an edit such as `l3:be` (lower case, cut three characters, add "be"); one that cuts too much leaves the form. */
export declare function applyEdit(edit: string, form: string): string;
/**
 * The lemma of a word: what the training data say of it, else the base of an inflected verb or noun by the rules of spelling and the
 * words that WordNet has (wink-lemmatizer), else the model's edit.
 */
export declare function lemmaOf(word: {
    readonly form: string;
    readonly upos: string;
    readonly xpos: string;
    readonly edit: string;
}, exceptions: ReadonlyMap<string, string>): string;
