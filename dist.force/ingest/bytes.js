/** A stream of bytes in, whole files or single lines out, never holding more than a limit. */
/** No file but JSON Lines may be larger: a report is not. */
export const MAX_FILE_BYTES = 16_000_000;
/** No single line of JSON Lines may be larger. */
export const MAX_LINE_BYTES = 8_000_000;
/** All bytes of a stream; undefined if there are more than the limit, in which case the rest is not read. */
export async function collectBytes(stream, limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stream) {
        length += chunk.length;
        if (length > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const NEWLINE = 0x0a;
/** Gathers the pieces of one line, and lets go of them once there are too many. */
class LineBuffer {
    #chunks = [];
    #length = 0;
    #number = 1;
    get isEmpty() {
        return this.#length === 0;
    }
    add(chunk) {
        this.#length += chunk.length;
        if (this.#length <= MAX_LINE_BYTES)
            this.#chunks.push(chunk);
        else
            this.#chunks = [];
    }
    take() {
        const line = {
            number: this.#number,
            bytes: this.#length <= MAX_LINE_BYTES ? Buffer.concat(this.#chunks) : undefined,
        };
        this.#chunks = [];
        this.#length = 0;
        this.#number += 1;
        return line;
    }
}
/** The lines of a stream. A line over the limit is told of, not kept. */
export async function* byteLines(stream) {
    const buffer = new LineBuffer();
    for await (const chunk of stream) {
        let from = 0;
        for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
            buffer.add(chunk.subarray(from, at));
            yield buffer.take();
            from = at + 1;
        }
        if (from < chunk.length)
            buffer.add(chunk.subarray(from));
    }
    if (!buffer.isEmpty)
        yield buffer.take();
}
/** The first bytes of a stream, and the whole stream again. */
export async function peekBytes(stream) {
    const iterator = stream[Symbol.asyncIterator]();
    const seen = [];
    let head = new Uint8Array();
    while (head.length < 512) {
        const { done, value } = await iterator.next();
        if (done)
            break;
        seen.push(value);
        head = Buffer.concat([head, value]);
    }
    async function* again() {
        yield* seen;
        yield* { [Symbol.asyncIterator]: () => iterator };
    }
    return { head, stream: again() };
}
