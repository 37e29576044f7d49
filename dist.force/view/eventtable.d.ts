/** Events in, rows of a flat table out: one event a row, lists joined by semicolons. */
import type { ToldEvent } from './events.js';
/** A row of the table: column to value, columns in their order. */
export type EventRow = Readonly<Record<string, string | number>>;
/** The table of events, in their order. */
export declare function eventTable(events: readonly ToldEvent[]): EventRow[];
