import type { Report } from '../domain/report.js';
import type { Store } from './store.js';
/** What makes two reports one: publisher, day and text. */
export declare function sameness(report: Report): string;
/** Turns what the engine throws into the caller's or the machine's mistake that it is. */
export declare function storeError(error: unknown, file: string): unknown;
/**
 * Opens the store in a file, makes its tables where they are missing; waits `patience` milliseconds for others to finish.
 * @throws ChanceryError record-locked, record-damaged
 */
export declare function openSqlite(file: string, patience?: number): Store;
