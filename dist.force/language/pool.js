/** Texts in, their parses out, worked off by worker threads, so that the caller's thread stays free. */
import { Worker } from 'node:worker_threads';
import { ChanceryError } from '../domain/finding.js';
function stopped(what) {
    return new ChanceryError('internal', what, 'The thread that runs the language model ended.', 'Try again; report it if it stays.');
}
/** One thread: answers come in the order of the questions. */
class Thread {
    #worker;
    #waiting = [];
    #ended;
    constructor(file, settings) {
        this.#worker = new Worker(file, { workerData: settings });
        this.#worker.on('message', (answer) => this.#answer(answer));
        this.#worker.on('error', (error) => this.#end(stopped(String(error))));
        this.#worker.on('exit', () => this.#end(stopped('The reader has been closed.')));
    }
    /** Texts not yet answered. */
    get load() {
        return this.#waiting.length;
    }
    /** The next answer: to the question, or without one to the start. */
    ask(question) {
        if (this.#ended)
            return Promise.reject(this.#ended);
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            this.#worker.ref();
            if (question)
                this.#worker.postMessage(question);
        });
    }
    async close() {
        if (this.#ended)
            return;
        this.#worker.ref();
        const exit = new Promise((resolve) => this.#worker.once('exit', resolve));
        this.#worker.postMessage({});
        await exit;
    }
    #answer(answer) {
        const waiting = this.#waiting.shift();
        if (this.#waiting.length === 0)
            this.#worker.unref();
        if ('failed' in answer) {
            const { code, what, why, fix } = answer.failed;
            waiting?.reject(new ChanceryError(code, what, why, fix));
        }
        else
            waiting?.resolve(answer);
    }
    #end(error) {
        this.#ended ??= error;
        for (const waiting of this.#waiting.splice(0))
            waiting.reject(this.#ended);
    }
}
/** Starts `size` threads that run `file`; a text goes to the thread with the least to do. */
export async function openPool(file, settings, size) {
    const threads = Array.from({ length: size }, () => new Thread(file, settings));
    const [started] = await Promise.all(threads.map((thread) => thread.ask()));
    return {
        version: started && 'version' in started ? started.version : '',
        async parse(text) {
            const [first, ...rest] = threads;
            if (!first)
                throw stopped('There is no thread.');
            const free = rest.reduce((best, thread) => (thread.load < best.load ? thread : best), first);
            const answer = await free.ask({ text });
            return 'parses' in answer ? answer.parses : [];
        },
        close: async () => {
            await Promise.all(threads.map((thread) => thread.close()));
        },
    };
}
