/** The names, parties and speakers of a coding line: a cursor in, who is meant out. */
import type { Manner } from './coding.js';
import { MANNERS } from './coding.js';
import { isBareWord, type LineParty, type LineVoice } from './line.js';
import { type LineCursor, LineProblem } from './linetoken.js';
import { EVENT_TYPES, type EventType, SECTORS, type Sector } from './plover.js';

/** A test for the words of a closed list. */
export function oneOf<T extends string>(words: readonly T[]): (word: string) => word is T {
  return (word): word is T => (words as readonly string[]).includes(word);
}

export const isType = oneOf<EventType>(EVENT_TYPES);
export const isManner = oneOf<Manner>(MANNERS);
const isSector = oneOf<Sector>(SECTORS);
const isQuantifier = oneOf<'any' | 'all'>(['any', 'all']);
const isPartyCode = (word: string): boolean => /^(?:[A-Z]{3})?(?:\.[A-Z]{3})*$/.test(word) && !isType(word);

function codeParts(code: string): { country?: string; sectors: Sector[] } {
  const [country, ...sectors] = code.split('.');
  const unknown = sectors.find((sector) => !isSector(sector));
  if (unknown !== undefined) throw new LineProblem(`${unknown} is no sector`);
  return { ...(country ? { country } : {}), sectors: sectors.filter(isSector) };
}

function readQuantified(cursor: LineCursor, quantifier: 'any' | 'all'): LineParty {
  const name = cursor.takeString() ?? cursor.takeWord(isBareWord) ?? cursor.fail('a class of actors');
  return { quantifier, class: name };
}

function readParty(cursor: LineCursor): LineParty {
  const quantifier = cursor.takeWord(isQuantifier);
  if (quantifier) return readQuantified(cursor, quantifier);
  if (cursor.took('?')) return { sectors: [] };
  const code = cursor.takeWord(isPartyCode);
  const name = cursor.takeString();
  if (code === undefined && name === undefined) cursor.fail('a party');
  return { ...codeParts(code ?? ''), ...(name === undefined ? {} : { name }) };
}

function readParties(cursor: LineCursor): LineParty[] {
  if (cursor.took('-')) return [];
  const parties = [readParty(cursor)];
  while (cursor.took('+')) parties.push(readParty(cursor));
  return parties;
}

/** The two sides of a line; a side that is not stated is absent. */
export interface Sides {
  readonly left?: readonly LineParty[];
  readonly right?: readonly LineParty[];
}

function startsParty(cursor: LineCursor): boolean {
  const { kind, text } = cursor.peek();
  return (
    kind === 'string' || (kind === 'word' && (text === '?' || text === '-' || isQuantifier(text) || isPartyCode(text)))
  );
}

/** Who stands before and after the `>`; neither where the line opens with its code. */
export function readSides(cursor: LineCursor): Sides {
  cursor.skipGaps();
  if (!startsParty(cursor)) return {};
  const left = readParties(cursor);
  return cursor.took('>') ? { left, right: readParties(cursor) } : { left };
}

/** Words up to the next reserved one, or one quoted string. */
export function readName(cursor: LineCursor): string | undefined {
  const quoted = cursor.takeString();
  if (quoted !== undefined) return quoted;
  const words: string[] = [];
  for (let word = cursor.takeWord(isBareWord); word !== undefined; word = cursor.takeWord(isBareWord)) words.push(word);
  return words.length === 0 ? undefined : words.join(' ');
}

/** `(RUS.GOV)` after a name. */
export function readBracketed(cursor: LineCursor): string | undefined {
  if (!cursor.took('(')) return undefined;
  const code = cursor.took('?') ? '' : (cursor.takeWord(isPartyCode) ?? cursor.fail('a party code'));
  cursor.expect(')');
  return code;
}

function readSource(cursor: LineCursor): LineParty {
  const quantifier = cursor.takeWord(isQuantifier);
  if (quantifier) return readQuantified(cursor, quantifier);
  if (cursor.took('?')) return { sectors: [] };
  const dotted = cursor.takeWord((word) => word.includes('.') && isPartyCode(word));
  if (dotted !== undefined) return codeParts(dotted);
  const quoted = cursor.peek().kind === 'string';
  const name = readName(cursor) ?? cursor.fail('a speaker');
  const code = readBracketed(cursor);
  if (code === undefined && !quoted && isPartyCode(name)) return codeParts(name);
  return { ...codeParts(code ?? ''), name };
}

function readVoice(cursor: LineCursor, manner: Manner): LineVoice {
  return { manner, source: readSource(cursor), quote: cursor.took('quoted'), distanced: cursor.took('distanced') };
}

/** The speakers after the first one's manner, outermost first. */
export function readVoices(cursor: LineCursor, first: Manner): LineVoice[] {
  const voices = [readVoice(cursor, first)];
  while (cursor.took(','))
    voices.push(readVoice(cursor, cursor.takeWord(isManner) ?? cursor.fail('a manner of saying')));
  return voices;
}
