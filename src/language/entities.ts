/** A label for each word in, the names that they mark out: B- begins one, I- goes on with it, O is outside. */
import type { Span } from '../domain/span.js';

/** A name with the type that the label gives. */
export interface Named extends Span {
  readonly type: string;
}

/** An I- that goes on with nothing of its type begins a name. */
export function findEntities(labels: readonly string[], words: readonly Span[]): Named[] {
  const found: Named[] = [];
  let open: string | undefined;
  for (const [i, { start, end }] of words.entries()) {
    const label = labels[i] ?? 'O';
    const type = label === 'O' ? undefined : label.slice(2);
    const last = found.at(-1);
    if (type !== undefined && last && label.startsWith('I') && type === open)
      found[found.length - 1] = { ...last, end };
    else if (type !== undefined) found.push({ start, end, type });
    open = type;
  }
  return found;
}
