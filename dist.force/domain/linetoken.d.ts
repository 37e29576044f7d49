/** A coding line in, its tokens out, with a cursor over them. */
export interface LineToken {
    /** `gap`: two or more spaces, the end of a field. `end`: nothing is left. */
    readonly kind: 'word' | 'string' | 'symbol' | 'gap' | 'end';
    readonly text: string;
}
/** What a line says that cannot be understood. */
export declare class LineProblem extends Error {
}
/** The tokens of one line, read from left to right. */
export declare class LineCursor {
    #private;
    constructor(line: string);
    peek(ahead?: number): LineToken;
    take(): LineToken;
    /** Takes the next token if it is this word or symbol. */
    took(text: string): boolean;
    /** Takes the next token if it is a word that the test accepts. */
    takeWord<T extends string>(accepts: (word: string) => word is T): T | undefined;
    takeWord(accepts: (word: string) => boolean): string | undefined;
    takeString(): string | undefined;
    skipGaps(): void;
    /** Fails unless the next token is this symbol. */
    expect(symbol: string): void;
    fail(wanted: string): never;
}
