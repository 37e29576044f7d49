import { type Defaults, type Ingested } from './admission.js';
import { type ByteStream } from './bytes.js';
/** What one run of ingestion needs beside its paths. */
export interface IngestOptions extends Defaults {
    /** What `-` stands for. */
    readonly stdin: ByteStream;
}
/**
 * Reads reports from files, folders and standard input (`-`). What cannot be read gives findings without a report; the
 * rest goes on. Throws a ChanceryError at once, before anything is read, for a path that does not exist.
 */
export declare function ingest(paths: readonly string[], options: IngestOptions): AsyncGenerator<Ingested>;
