/** A stream of bytes in, whole files or single lines out, never holding more than a limit. */

export type ByteStream = AsyncIterable<Uint8Array>;

/** No file but JSON Lines may be larger: a report is not. */
export const MAX_FILE_BYTES = 16_000_000;
/** No single line of JSON Lines may be larger. */
export const MAX_LINE_BYTES = 8_000_000;

/** All bytes of a stream; undefined if there are more than the limit, in which case the rest is not read. */
export async function collectBytes(stream: ByteStream, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** One line of a stream: its bytes without the line end, or undefined if it is longer than the limit. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 0x0a;

/** Gathers the pieces of one line, and lets go of them once there are too many. */
class LineBuffer {
  #chunks: Uint8Array[] = [];
  #length = 0;
  #number = 1;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(chunk: Uint8Array): void {
    this.#length += chunk.length;
    if (this.#length <= MAX_LINE_BYTES) this.#chunks.push(chunk);
    else this.#chunks = [];
  }

  take(): ByteLine {
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
export async function* byteLines(stream: ByteStream): AsyncGenerator<ByteLine> {
  const buffer = new LineBuffer();
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      buffer.add(chunk.subarray(from, at));
      yield buffer.take();
      from = at + 1;
    }
    if (from < chunk.length) buffer.add(chunk.subarray(from));
  }
  if (!buffer.isEmpty) yield buffer.take();
}

/** The first bytes of a stream, and the whole stream again. */
export async function peekBytes(stream: ByteStream): Promise<{ head: Uint8Array; stream: ByteStream }> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let head: Uint8Array = new Uint8Array();
  while (head.length < 512) {
    const { done, value } = await iterator.next();
    if (done) break;
    seen.push(value);
    head = Buffer.concat([head, value]);
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, stream: again() };
}
