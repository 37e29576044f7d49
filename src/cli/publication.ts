/** A report or a statement in, who published it when out, as all commands show it. */

/** Publisher and day; what is not known is said. */
export function publication(of: {
  readonly publisher?: string | null | undefined;
  readonly published?: string | null | undefined;
}): [string, string] {
  return [of.publisher ?? 'unknown publisher', of.published ?? 'undated'];
}
