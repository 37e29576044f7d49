/** A coding line in, what it states out: the reader to line.ts's writer. */
import type { Coding, StateCoding, Status } from './coding.js';
import { STATUSES } from './coding.js';
import type { AboutRelation, EventLine, Line, LineCount, LineParty, LineWhen, StateLine } from './line.js';
import { ABOUT_RELATIONS, COUNT_KINDS, impliedPrecision, RESERVED } from './line.js';
import { isManner, isType, oneOf, readBracketed, readName, readSides, readVoices, type Sides } from './lineparty.js';
import { LineCursor, LineProblem } from './linetoken.js';
import { CONTEXTS, type Context } from './plover.js';
import { RELATIONS, type RelationName } from './relation.js';

const PRECISIONS: readonly LineWhen['precision'][] = ['day', 'month', 'year', 'range', 'open', 'unknown'];
const CAMEO = /^\d{2,4}[A-Z]?$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const NUMBER = /^-?\d/;

const isRelation = oneOf<RelationName | 'stance'>([...RELATIONS, 'stance']);
const isContext = oneOf<Context>(CONTEXTS);
const isStatus = oneOf<Status>(STATUSES);
const isAbout = oneOf<AboutRelation>(ABOUT_RELATIONS);
const isCountKind = oneOf<Coding['counts'][number]['kind']>(COUNT_KINDS);
const isSays = oneOf<StateCoding['says']>(['begins', 'holds', 'ends', 'does-not-hold']);
const isPrecision = oneOf(PRECISIONS);

/** A mode stands after its type; "troops" and the like before a number are a count. */
function readMode(cursor: LineCursor): { mode?: string } {
  const [{ kind, text: word }, next] = [cursor.peek(), cursor.peek(1)];
  const counted = isCountKind(word) && next.kind === 'word' && NUMBER.test(next.text);
  const isMode =
    kind === 'word' && /^[a-z][\w-]*$/.test(word) && !counted && (isCountKind(word) || !RESERVED.has(word));
  return isMode ? { mode: cursor.take().text } : {};
}

function readCameo(cursor: LineCursor): { cameo?: string } {
  const dated = ['said', 'implied'].includes(cursor.peek(1).text);
  const cameo = dated ? undefined : cursor.takeWord((word) => CAMEO.test(word));
  return cameo === undefined ? {} : { cameo };
}

function readEventCode(cursor: LineCursor): Partial<EventLine> {
  const type = cursor.takeWord(isType);
  if (type !== undefined) return { type, ...readCameo(cursor), ...readMode(cursor) };
  const cameo = readCameo(cursor);
  return cameo.cameo === undefined ? cursor.fail('an event type, a CAMEO code or a relation') : cameo;
}

function readPlace(cursor: LineCursor): NonNullable<EventLine['place']> {
  const name = readName(cursor) ?? cursor.fail('a place');
  const country = readBracketed(cursor);
  return country ? { name, country } : { name };
}

function readContexts(cursor: LineCursor): Context[] {
  const contexts: Context[] = [];
  while (!cursor.took(')')) {
    contexts.push(cursor.takeWord(isContext) ?? cursor.fail('a context'));
    cursor.took(',');
  }
  return contexts;
}

function readCount(cursor: LineCursor, kind: LineCount['kind']): LineCount {
  const range = cursor.takeWord((word) => NUMBER.test(word)) ?? cursor.fail('a number');
  const [low = '', high] = range.split('..');
  const [from, to] = [Number(low), high === '' ? null : Number(high ?? low)];
  if (Number.isNaN(from) || Number.isNaN(to)) throw new LineProblem(`${range} is no number`);
  return { kind, low: from, high: to };
}

function readCounts(cursor: LineCursor, first: LineCount['kind']): LineCount[] {
  const counts = [readCount(cursor, first)];
  while (cursor.took(','))
    counts.push(readCount(cursor, cursor.takeWord(isCountKind) ?? cursor.fail('a kind of count')));
  return counts;
}

function readDates(word: string): { from?: string; to?: string } {
  const [from, to] = word.includes('..') ? word.split('..') : [word, word];
  const wrong = [from, to].find((date) => date && !DATE.test(date));
  if (wrong) throw new LineProblem(`${wrong} is no date`);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function readPrecision(cursor: LineCursor): LineWhen['precision'] | undefined {
  if (!cursor.took('(')) return undefined;
  const precision = cursor.takeWord(isPrecision) ?? cursor.fail('a precision');
  cursor.expect(')');
  return precision;
}

function readWhen(cursor: LineCursor): LineWhen {
  const text = cursor.takeString();
  const dates = text !== undefined || cursor.took('undated') ? {} : readDates(cursor.take().text);
  const precision = readPrecision(cursor) ?? impliedPrecision(dates.from, dates.to);
  const said = cursor.took('said');
  if (!said) cursor.took('implied');
  return { ...dates, precision, said, ...(text === undefined ? {} : { text }) };
}

function readAbout(cursor: LineCursor): NonNullable<EventLine['about']> {
  const relation = cursor.takeWord(isAbout) ?? cursor.fail('claims, denies, accuses or restates');
  const coding = cursor.takeWord((word) => word.startsWith('c-'));
  return coding === undefined ? { relation } : { relation, coding };
}

type Fields = Omit<EventLine, 'kind' | 'actors' | 'recipients' | 'type'>;

/** One field after the code, told by its first word. */
function readField(cursor: LineCursor): Fields {
  if (cursor.took('promised'))
    return { promised: { type: cursor.takeWord(isType) ?? cursor.fail('an event type'), ...readMode(cursor) } };
  if (cursor.took('(')) return { contexts: readContexts(cursor) };
  if (cursor.took('at')) return { place: readPlace(cursor) };
  if (cursor.took('about')) return { about: readAbout(cursor) };
  const count = cursor.takeWord(isCountKind);
  if (count !== undefined) return { counts: readCounts(cursor, count) };
  const status = cursor.takeWord(isStatus);
  if (status !== undefined) return { status };
  const manner = cursor.takeWord(isManner);
  if (manner !== undefined) return { voices: readVoices(cursor, manner) };
  const { kind, text } = cursor.peek();
  const isWhen = kind === 'string' || text === 'undated' || DATE.test(text) || text.includes('..');
  return isWhen ? { when: readWhen(cursor) } : cursor.fail('a field of the coding line');
}

function readFields(cursor: LineCursor): Fields {
  let fields: Fields = {};
  for (cursor.skipGaps(); cursor.peek().kind !== 'end'; cursor.skipGaps()) fields = { ...fields, ...readField(cursor) };
  return fields;
}

/** What follows a relation: its name, its parties where they do not stand before it, and what is said of it. */
function readStateHead(cursor: LineCursor, before: Sides): { head: Partial<StateLine>; sides: Sides } {
  const name = cursor.peek(1).text === '>' ? undefined : cursor.takeString();
  const follows = before.left === undefined && cursor.peek().kind !== 'gap';
  const sides = follows ? readSides(cursor) : before;
  const says = cursor.takeWord(isSays);
  const still = cursor.took('still');
  return { head: { ...(name !== undefined && { name }), ...(says && { says }), ...(still && { still }) }, sides };
}

function only(parties: readonly LineParty[] | undefined): LineParty | undefined {
  if (parties !== undefined && parties.length !== 1)
    throw new LineProblem('a standing relation has one subject and one object');
  return parties?.[0];
}

function stateLine(relation: StateLine['relation'], head: Partial<StateLine>, sides: Sides, fields: Fields): StateLine {
  const { when, status, voices, about, ...rest } = fields;
  const wrong = Object.keys(rest)[0];
  if (wrong !== undefined) throw new LineProblem(`a standing relation has no ${wrong}`);
  const subject = only(sides.left);
  const object = only(sides.right);
  return {
    kind: 'state',
    relation,
    ...head,
    ...(subject && { subject }),
    ...(object && { object }),
    ...(when && { when }),
    ...(status && { status }),
    ...(voices && { voices }),
    ...(about && { about }),
  };
}

/** Parties stand before the relation, or after it. */
function parseLine(cursor: LineCursor): Line {
  if (cursor.peek().text === 'nothing' && cursor.peek(1).kind === 'end') return { kind: 'nothing' };
  const first = readSides(cursor);
  cursor.skipGaps();
  const relation = cursor.takeWord(isRelation);
  if (relation === undefined) {
    const sides = { ...(first.left && { actors: first.left }), ...(first.right && { recipients: first.right }) };
    return { kind: 'event', ...sides, ...readEventCode(cursor), ...readFields(cursor) };
  }
  const { head, sides } = readStateHead(cursor, first);
  return stateLine(relation, head, sides, readFields(cursor));
}

/** Reads a whole or partial line. A line that cannot be understood is told as a problem, in words. */
export function readLine(text: string): { ok: true; line: Line } | { ok: false; problem: string } {
  try {
    return { ok: true, line: parseLine(new LineCursor(text)) };
  } catch (error) {
    if (error instanceof LineProblem) return { ok: false, problem: error.message };
    throw error;
  }
}
