/** A label for each word in, the names that they mark out: B- begins one, I- goes on with it, O is outside. */
import type { Span } from '../domain/span.js';
/** A name with the type that the label gives. */
export interface Named extends Span {
    readonly type: string;
}
/** An I- that goes on with nothing of its type begins a name. */
export declare function findEntities(labels: readonly string[], words: readonly Span[]): Named[];
