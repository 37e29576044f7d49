/** Offices in questions and in codings in, whether they are one office out: role noun and body (fold rule 13). */
import type { NamedParty } from '../domain/coding.js';
import type { ActorNames } from './who.js';
import { similar, words } from './wording.js';

/** An office: what it is called and of what. */
export interface Title {
  readonly role: readonly string[];
  readonly body: readonly string[];
  /** ISO code of the state that the body is, or belongs to. */
  readonly country?: string;
}

const SAME_ROLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['premier', ['prime', 'minister']],
  ['pm', ['prime', 'minister']],
  ['speaker', ['speaker']],
  ['monarch', ['king']],
]);

/** Words that change nothing in which office it is. */
const UNBLOCKING = new Set([
  'interim',
  'acting',
  'caretaker',
  'transitional',
  'self-declared',
  'new',
  'current',
  'de',
  'facto',
]);

function roleWords(text: string): readonly string[] {
  const all = words(text.replace(/\(.*?\)/g, ' ').replace(/-/g, ' ')).filter((word) => !UNBLOCKING.has(word));
  return all.flatMap((word) => SAME_ROLE.get(word) ?? [word]);
}

function countryOf(text: string, names: ActorNames): string | undefined {
  const [first] = text === '' ? [] : names.lookup(text);
  return first?.kind === 'state' ? first.reading.id : first?.reading.country;
}

/** "Prime Minister of Nepal": role before the first "of" or "for", body after it. */
export function titleOf(text: string, names: ActorNames): Title {
  const [, role = text, body = ''] = /^(.*?)\s+(?:of|for|in|at)\s+(.*)$/i.exec(text) ?? [];
  const country = countryOf(body.replace(/^the\s+/i, ''), names);
  return { role: roleWords(role), body: words(body), ...(country !== undefined && { country }) };
}

/** The office that a party in a coding stands for. */
export function partyTitle(party: NamedParty, names: ActorNames): Title {
  const own = titleOf(party.name ?? party.text, names);
  const role = party.role === undefined ? own.role : titleOf(party.role, names).role;
  const country = party.country ?? own.country;
  return { role, body: own.body, ...(country !== undefined && { country }) };
}

/** One title may leave its body out; two that name bodies must agree on it. */
export function sameTitle(a: Title, b: Title): boolean {
  const [short, long] = a.role.length <= b.role.length ? [a.role, b.role] : [b.role, a.role];
  const demonym = long.length > short.length && a.body.length + b.body.length > 0;
  if (
    !short.every((word) => long.includes(word)) ||
    short.length === 0 ||
    long.length > short.length + (demonym ? 1 : 0)
  )
    return false;
  if (a.body.length > 0 && b.body.length > 0 && similar(a.body, b.body)) return true;
  if (a.country !== undefined && b.country !== undefined) return a.country === b.country;
  return a.body.length === 0 || b.body.length === 0;
}
