/** A stream of bytes in, whole files or single lines out, never holding more than a limit. */
export type ByteStream = AsyncIterable<Uint8Array>;
/** No file but JSON Lines may be larger: a report is not. */
export declare const MAX_FILE_BYTES = 16000000;
/** No single line of JSON Lines may be larger. */
export declare const MAX_LINE_BYTES = 8000000;
/** All bytes of a stream; undefined if there are more than the limit, in which case the rest is not read. */
export declare function collectBytes(stream: ByteStream, limit: number): Promise<Uint8Array | undefined>;
/** One line of a stream: its bytes without the line end, or undefined if it is longer than the limit. */
export interface ByteLine {
    readonly number: number;
    readonly bytes: Uint8Array | undefined;
}
/** The lines of a stream. A line over the limit is told of, not kept. */
export declare function byteLines(stream: ByteStream): AsyncGenerator<ByteLine>;
/** The first bytes of a stream, and the whole stream again. */
export declare function peekBytes(stream: ByteStream): Promise<{
    head: Uint8Array;
    stream: ByteStream;
}>;
