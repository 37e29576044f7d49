/** Texts in, their parses out, worked off by worker threads, so that the caller's thread stays free. */
import { Worker } from 'node:worker_threads';
import type { FindingCode } from '../domain/codes.js';
import { ChanceryError } from '../domain/finding.js';
import type { Parse } from './decode.js';
import type { Parser } from './parser.js';

export interface WorkerSettings {
  readonly folder: string;
  readonly threads: number;
}

/** A text to parse; without one, the worker ends. */
export interface Question {
  readonly text?: string;
}

export type Answer =
  | { readonly version: string }
  | { readonly parses: readonly Parse[] }
  | {
      readonly failed: {
        readonly code: FindingCode;
        readonly what: string;
        readonly why: string;
        readonly fix: string;
      };
    };

interface Waiting {
  /** Characters of the text; 0 for the start. */
  readonly length: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

function stopped(what: string): ChanceryError {
  return new ChanceryError(
    'internal',
    what,
    'The thread that runs the language model ended.',
    'Try again; report it if it stays.',
  );
}

/** One thread: answers come in the order of the questions. */
class Thread {
  /** Digest of the weights that it has loaded. */
  readonly started: Promise<string>;
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #ended: Error | undefined;

  constructor(file: URL, settings: WorkerSettings) {
    this.#worker = new Worker(file, { workerData: settings });
    this.#worker.on('message', (answer: Answer) => this.#answer(answer));
    this.#worker.on('error', (error) => this.#end(stopped(String(error))));
    this.#worker.on('exit', () => this.#end(stopped('The reader has been closed.')));
    this.started = this.#next(0).then((answer) => ('version' in answer ? answer.version : ''));
    // What keeps it from starting is the answer to every question.
    this.started.catch((error: Error) => {
      this.#ended ??= error;
      void this.#worker.terminate();
    });
  }

  /** Texts not yet answered, and the start if it is not over. */
  get load(): number {
    return this.#waiting.length;
  }

  /** Characters not yet answered. */
  get work(): number {
    return this.#waiting.reduce((sum, { length }) => sum + length, 0);
  }

  async ask(text: string): Promise<readonly Parse[]> {
    if (this.#ended) throw this.#ended;
    this.#worker.postMessage({ text } satisfies Question);
    const [answer] = await Promise.all([this.#next(text.length), this.started]);
    return 'parses' in answer ? answer.parses : [];
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    this.#worker.ref();
    const exit = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.postMessage({} satisfies Question);
    await exit;
  }

  /** The answer that comes after all that are waited for already. */
  #next(length: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ length, resolve, reject });
      this.#worker.ref();
    });
  }

  #answer(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#worker.unref();
    if ('failed' in answer) {
      const { code, what, why, fix } = answer.failed;
      waiting?.reject(new ChanceryError(code, what, why, fix));
    } else waiting?.resolve(answer);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(this.#ended);
  }
}

/** Texts that a thread may have before it another thread is started. */
const ENOUGH = 2;

/**
 * Starts one thread that runs `file`, and up to `size` of them when those that run have enough to do; a text goes to the thread with the
 * fewest characters before it.
 */
export async function openPool(file: URL, settings: WorkerSettings, size: number): Promise<Parser> {
  const threads = [new Thread(file, settings)];
  const freest = () => threads.reduce((best, thread) => (thread.work < best.work ? thread : best));
  const version = (await threads[0]?.started) ?? '';
  return {
    version,
    async parse(text) {
      if (threads.length < size && threads.every((thread) => thread.load >= ENOUGH))
        threads.push(new Thread(file, settings));
      return freest().ask(text);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
