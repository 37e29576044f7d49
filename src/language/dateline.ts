/** A text in, the end of the dateline that opens it out ("CARACAS - ", "Kabul (Agency) — "), so that it is no part of the first sentence. */

const CAPITALS =
  /^\s*\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4}(?:, [\p{L} .]{2,24})?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: ?\([\p{L} ./]{2,30}\))? ?(?:-{1,2}|–|—|:)\s+/u;
const AGENCY =
  /^\s*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, [\p{L} .]{2,24})? \([\p{L} ./]{2,30}\) ?(?:-{1,2}|–|—|:)\s+/u;

/** Offset at which the first sentence starts behind a dateline; undefined if the text opens with none. */
export function datelineEnd(text: string): number | undefined {
  const start = text.slice(0, 160);
  return (CAPITALS.exec(start) ?? AGENCY.exec(start))?.[0].length;
}
