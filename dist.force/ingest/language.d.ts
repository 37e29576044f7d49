/** A text in, the language that it seems to be in out, and how sure that is. */
/** A language, told or guessed. */
export interface LanguageGuess {
    /** ISO 639-1 code, where it can be told. */
    readonly language?: string;
    /** `certain`: surely not English, on more than 200 letters. `likely`: probably not. `no`: English, or too short to tell. */
    readonly foreign: 'certain' | 'likely' | 'no';
}
/**
 * Guesses the language of a text. Only its beginning is looked at, and the detector is loaded only if the little words
 * do not settle the question.
 */
export declare function guessLanguage(text: string): Promise<LanguageGuess>;
