/** Whether a time expression can start with this lower-cased word. */
export declare function opensTime(word: string): boolean;
