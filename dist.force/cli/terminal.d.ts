/** Colours for standard output. */
export declare const colours: import("picocolors/types.js").Colors;
/** Columns of the terminal; 100 where there is none. */
export declare function columns(): number;
/** Running text, broken between words. */
export declare function wrapText(text: string, indent?: string, hang?: string): string[];
/** A coding line in colour; broken between its fields in a terminal, whole in a file. */
export declare function codingLines(line: string, indent: string): string[];
/** Prints lines on standard output, and waits where the reader is slower than we are. */
export declare function print(lines: readonly string[]): Promise<void>;
/** How far a long run has come, on standard error, only if somebody is watching. */
export declare class Progress {
    #private;
    show(text: string): void;
    clear(): void;
}
